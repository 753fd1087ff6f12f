import type { Terminal } from './terminal.ts';

/** 0: clean; 1: findings at or above the chosen level; 2: unusable input or wrong use. */
export type ExitCode = 0 | 1 | 2;

export interface Option {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** What stands for the value in the help: `<dir>`. */
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly default?: string;
  readonly help: string;
}

/** What a person typed, checked against the command's own declaration. */
export interface Arguments {
  readonly positionals: readonly string[];
  text(option: string): string | undefined;
  flag(option: string): boolean;
}

export interface Command {
  /** The words that call it: `export cdk`. */
  readonly name: string;
  readonly summary: string;
  /** The positionals as the help shows them: `<model> [<model> …]`. */
  readonly usage: string;
  readonly positionals: { readonly min: number; readonly max: number };
  readonly options: Readonly<Record<string, Option>>;
  /** Each a command line and what it does. The help teaches by them. */
  readonly examples: readonly (readonly [line: string, does: string])[];
  /** `version`: of Rolepath, for what names its maker. */
  run(args: Arguments, terminal: Terminal, version: string): Promise<ExitCode>;
}

export const defineCommand = (command: Command): Command => command;

/** The option that chooses between text for people and JSON for programs. */
export const formatOption: Option = {
  type: 'string',
  value: '<format>',
  choices: ['human', 'json'],
  default: 'human',
  help: 'human for people, json for programs',
};
