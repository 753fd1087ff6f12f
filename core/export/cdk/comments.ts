const lineBreak = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;
// oxlint-disable-next-line no-control-regex -- control characters are what is taken out
const controls = /[\u0000-\u001f\u007f-\u009f\ud800-\udfff\ufeff]/g;
const width = 100;

/** What a user wrote, as line comments: every line break starts a new one, control characters are gone, long lines are wrapped. */
export function comment(text: string): readonly string[] {
  return text
    .trim()
    .split(lineBreak)
    .map((line) =>
      line
        .replaceAll(/[\ud800-\udbff][\udc00-\udfff]|[\s\S]/g, (unit) => (unit.length === 2 ? unit : unit.replaceAll(controls, '')))
        .trim(),
    )
    .flatMap(wrap)
    .map((line) => (line === '' ? '//' : `// ${line}`));
}

/** Breaks a line at blanks; a word that is longer stays whole. */
function wrap(line: string): readonly string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(/ +/)) {
    if (current !== '' && current.length + word.length + 1 > width) {
      lines.push(current);
      current = word;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  return [...lines, current];
}
