import { parseArgs } from 'node:util';
import { didYouMean } from '#core/base/nearest.ts';
import { err, ok, type Result } from '#core/base/result.ts';
import type { Arguments, Command } from './command.ts';

/** Reads the words after a command's name. Refused: unknown options, values that are no choice, too few or too many positionals. */
export function readArguments(command: Command, words: readonly string[]): Result<Arguments, string> {
  const declared = Object.fromEntries(
    Object.entries(command.options).map(([name, option]) => [
      name,
      { type: option.type, ...(option.short === undefined ? {} : { short: option.short }) },
    ]),
  );
  const parsed = parseArgs({ args: [...words], options: declared, allowPositionals: true, strict: false, tokens: true });
  for (const token of parsed.tokens) {
    if (token.kind !== 'option') continue;
    const option = command.options[token.name];
    if (!option) return err(`unknown option "${token.rawName}"${didYouMean(token.name, Object.keys(command.options))}`);
    if (option.type === 'string' && token.value === undefined)
      return err(`option "${token.rawName}" needs a value ${option.value ?? ''}`.trimEnd());
    if (option.type === 'boolean' && token.value !== undefined) return err(`option "${token.rawName}" takes no value`);
    if (option.choices && !option.choices.includes(token.value ?? '')) {
      return err(`option "${token.rawName}" is one of ${option.choices.join(', ')}, not "${token.value ?? ''}"`);
    }
  }
  const { min, max } = command.positionals;
  const count = parsed.positionals.length;
  if (count < min) return err(`${command.name} needs ${command.usage}`);
  if (count > max) return err(`${command.name} takes ${command.usage}, not "${parsed.positionals[max] ?? ''}" as well`);
  const text = (name: string): string | undefined => {
    const value = parsed.values[name];
    return typeof value === 'string' ? value : command.options[name]?.default;
  };
  return ok({ positionals: parsed.positionals, text, flag: (name) => parsed.values[name] === true });
}
