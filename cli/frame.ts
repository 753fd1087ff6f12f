import type { Diagnostic, Severity } from '#core/model/diagnostic.ts';
import type { Terminal } from './terminal.ts';

const colours: Record<Severity | 'dim' | 'bold', number> = { error: 31, warning: 33, info: 36, dim: 2, bold: 1 };

export type Paint = (style: keyof typeof colours, text: string) => string;

export const painter = (terminal: Terminal): Paint =>
  terminal.hasColour ? (style, text) => `\u001b[${colours[style]}m${text}\u001b[0m` : (_, text) => text;

/** Control characters of a stranger's file would move the cursor or repaint the screen: shown as `\u{…}` instead. */
export const printable = (text: string): string =>
  // oxlint-disable-next-line no-control-regex -- control characters are what this is about
  text.replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`);

/** How many columns a text takes on the screen once control characters are spelt out; tabs are kept and count as one. */
const widthOf = (text: string): number => [...printable(text)].length;

/** One diagnostic for people: place, what, the line it stands on, why and how to mend it. */
export function frame(diagnostic: Diagnostic, file: string, lines: readonly string[], paint: Paint): string {
  const start = diagnostic.target.range?.start;
  const name = printable(file);
  const place = start ? `${name}:${start.line}:${start.column}` : name;
  const code = diagnostic.name === undefined ? diagnostic.code : `${diagnostic.code} ${diagnostic.name}`;
  const out = [
    `${paint('bold', place)} ${paint(diagnostic.severity, diagnostic.severity)} ${paint('dim', code)}`,
    `  ${printable(diagnostic.message)}`,
  ];
  const line = start && lines[start.line - 1]?.replace(/\r$/, '');
  if (start && line !== undefined && line.length <= 200) {
    const gutter = `  ${String(start.line).padStart(4)} | `;
    const end = diagnostic.target.range?.end;
    const marked = line.slice(start.column - 1, end && end.line === start.line ? end.column - 1 : undefined);
    out.push(
      paint('dim', gutter) + printable(line),
      ' '.repeat(gutter.length + widthOf(line.slice(0, start.column - 1))) +
        paint(diagnostic.severity, '^'.repeat(Math.max(1, widthOf(marked)))),
    );
  }
  if (diagnostic.why !== undefined) out.push(`  ${paint('dim', 'why')}  ${diagnostic.why}`);
  if (diagnostic.fix !== undefined) out.push(`  ${paint('dim', 'fix')}  ${diagnostic.fix}`);
  if (diagnostic.source !== undefined) out.push(`  ${paint('dim', 'see')}  ${diagnostic.source}`);
  return `${out.join('\n')}\n`;
}
