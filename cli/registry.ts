import type { Command } from './command.ts';

type Loader = () => Promise<Command>;

const of = (module: Promise<{ readonly default: Command }>): Promise<Command> => module.then((loaded) => loaded.default);

/** Every command by the words that call it, in the order of the help. Loaded only when called: start-up time is what users notice first. */
export const commandLoaders: ReadonlyMap<string, Loader> = new Map([
  ['validate', () => of(import('./commands/validate.ts'))],
  ['paths', () => of(import('./commands/paths.ts'))],
  ['export mermaid', () => of(import('./commands/export-mermaid.ts'))],
  ['export cdk', () => of(import('./commands/export-cdk.ts'))],
  ['fmt', () => of(import('./commands/fmt.ts'))],
  ['merge', () => of(import('./commands/merge.ts'))],
  ['new', () => of(import('./commands/new.ts'))],
  ['config', () => of(import('./commands/config.ts'))],
  ['explain', () => of(import('./commands/explain.ts'))],
  ['schema', () => of(import('./commands/schema.ts'))],
]);
