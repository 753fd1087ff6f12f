/** Text inside a paragraph: `<` and `>` must not open a tag. */
export const prose = (text: string): string => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Text inside a table cell. */
export const cell = (text: string): string =>
  prose(text)
    .replaceAll('|', '\\|')
    .replaceAll(/\s*\n\s*/g, ' ');

/** Code that may hold backticks or, in a table, bars. */
export function code(text: string): string {
  const ticks = '`'.repeat(Math.max(0, ...[...text.matchAll(/`+/g)].map((run) => run[0].length)) + 1);
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${ticks}${pad}${text.replaceAll('|', '\\|')}${pad}${ticks}`;
}

export const link = (text: string, target: string): string => `[${text}](${target})`;

/** Lines of code in a fence that nothing in them closes. */
export function fenced(text: string, language: string): readonly string[] {
  const runs = [...text.matchAll(/`{3,}/g)].map(([run]) => run.length + 1);
  const fence = '`'.repeat(Math.max(3, ...runs));
  return [`${fence}${language}`, text.trimEnd(), fence, ''];
}
