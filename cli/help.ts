import type { Command } from './command.ts';

const columns = (rows: readonly (readonly [string, string])[]): string[] => {
  const width = Math.max(0, ...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`.trimEnd());
};

/** The help of the whole program. */
export function programHelp(commands: readonly Command[], version: string): string {
  return [
    `rolepath ${version}: judge and export AWS identity flows`,
    '',
    'Usage: rolepath <command> [options]',
    '',
    ...columns(commands.map((command) => [command.name, command.summary])),
    '',
    'Start here:',
    ...columns([
      ['rolepath new web-app.rolepath.yaml', 'write a model to start from'],
      ['rolepath validate web-app.rolepath.yaml', 'say what is wrong with it, and how to mend it'],
      ['rolepath paths web-app.rolepath.yaml', 'show where every path ends'],
      ['rolepath <command> --help', 'teach one command by example'],
    ]),
    '',
    'A file named - is standard input or output.',
    'Exit status: 0 clean, 1 findings at or above the chosen level, 2 unusable input or wrong use.',
    '',
  ].join('\n');
}

/** The help of one command: what it does, examples, options. */
export function commandHelp(command: Command): string {
  const options = Object.entries(command.options).map(([name, option]): [string, string] => {
    const short = option.short === undefined ? '' : `-${option.short}, `;
    const value = option.value === undefined ? '' : ` ${option.value}`;
    const choices = option.choices ? ` (${option.choices.join(' | ')})` : '';
    const byDefault = option.default === undefined ? '' : `, default ${option.default}`;
    return [`${short}--${name}${value}`, `${option.help}${choices}${byDefault}`];
  });
  return [
    `${command.summary}`,
    '',
    `Usage: rolepath ${command.name} ${command.usage}`.trimEnd(),
    '',
    'Examples:',
    ...columns(command.examples.map(([line, does]) => [`rolepath ${line}`, does])),
    '',
    'Options:',
    ...columns([...options, ['-h, --help', 'show this help']]),
    '',
  ].join('\n');
}
