/** The files of something new, and what its author does next. */
export interface Plan {
  readonly files: readonly { readonly path: string; readonly text: string }[];
  /** Steps in order, one sentence each. */
  readonly next: readonly string[];
}

/** Something that can be scaffolded. */
export interface Template {
  /** How its arguments read in the usage: `<service.kind>`. */
  readonly usage: string;
  /** What an id of it looks like; a bad one is refused with `usage`. */
  readonly id: RegExp;
  /** `id` matches; `rest` are the arguments after it. A text refuses them, with the reason. */
  plan(id: string, rest: readonly string[]): Plan | string;
}

const words = (id: string): readonly string[] => id.split(/[^A-Za-z0-9]+/);

/** `edit.select-all` -> `editSelectAll`. */
export const camelCase = (id: string): string =>
  words(id)
    .map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('');

/** `edit.select-all` -> `EditSelectAll`. */
export const pascalCase = (id: string): string => camelCase(id).replace(/^./, (letter) => letter.toUpperCase());

/** `path-ends-in-role` -> `Path ends in role`. */
export const sentenceCase = (id: string): string =>
  words(id)
    .join(' ')
    .replace(/^./, (letter) => letter.toUpperCase());
