import { didYouMean } from '#core/base/nearest.ts';
import { readArguments } from './arguments.ts';
import type { Command, ExitCode } from './command.ts';
import { commandHelp, programHelp } from './help.ts';
import { commandLoaders } from './registry.ts';
import { TerminalError, type Terminal } from './terminal.ts';

/** Runs one command line (`['validate', 'a.rolepath.yaml']`). Loads nothing but the command that it names. */
export async function run(words: readonly string[], terminal: Terminal, version: string): Promise<ExitCode> {
  const [first, second] = words;
  if (first === '--version' || first === '-v') return say(terminal, `${version}\n`);
  if (first === undefined || first === '--help' || first === '-h' || first === 'help')
    return say(terminal, programHelp(await loadAll(), version));
  const name = second !== undefined && commandLoaders.has(`${first} ${second}`) ? `${first} ${second}` : first;
  const load = commandLoaders.get(name);
  if (!load) return refuse(terminal, unknownCommand(first, second));
  const command = await load();
  const rest = words.slice(name.split(' ').length);
  if (rest.includes('--help') || rest.includes('-h')) return say(terminal, commandHelp(command));
  const args = readArguments(command, rest);
  if (!args.ok) return refuse(terminal, `${args.error}\nrolepath ${name} --help shows how.`);
  try {
    return await command.run(args.value, terminal, version);
  } catch (error) {
    if (error instanceof TerminalError) return refuse(terminal, error.message);
    throw error;
  }
}

const loadAll = (): Promise<Command[]> => Promise.all([...commandLoaders.values()].map((load) => load()));

function unknownCommand(first: string, second: string | undefined): string {
  const names = [...commandLoaders.keys()];
  const family = names.filter((name) => name.startsWith(`${first} `));
  if (family.length > 0)
    return `"${first}" needs one of: ${family.map((name) => name.slice(first.length + 1)).join(', ')}${second === undefined ? '' : `, not "${second}"`}`;
  return `unknown command "${first}"${didYouMean(first, names)}\nrolepath --help lists them.`;
}

function say(terminal: Terminal, text: string): ExitCode {
  terminal.out(text);
  return 0;
}

function refuse(terminal: Terminal, message: string): ExitCode {
  terminal.err(`rolepath: ${message}\n`);
  return 2;
}
