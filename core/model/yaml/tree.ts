import { Composer, Parser, type Document } from 'yaml';
import type { Problem } from '../problem.ts';
import { tooDeepAt } from './depth-guard.ts';

/** A text as the yaml package reads it: `document` is undefined when the text could not even be read. */
export interface Tree {
  readonly document: Document.Parsed | undefined;
  /** What the yaml package says is no YAML. */
  readonly problems: readonly Problem[];
}

const mostErrors = 20;

/** Reads a text with the yaml package. Never throws. Duplicate keys are left to the reader of the values. */
export function parseTree(text: string): Tree {
  try {
    const tokens = [...new Parser().parse(text)];
    const deep = tooDeepAt(tokens);
    if (deep !== undefined) return { document: undefined, problems: [tooDeep(deep)] };
    const [document, second] = new Composer({ uniqueKeys: false }).compose(tokens, true, text.length);
    if (document === undefined) return { document, problems: [] };
    const problems = document.errors.slice(0, mostErrors).map(({ message, pos }): Problem => ({
      code: 'yaml-syntax',
      severity: 'error',
      message: `Not valid YAML: ${message}.`.replace(/\.\.$/, '.'),
      at: { start: Math.min(pos[0], text.length), end: Math.min(pos[1], text.length) },
    }));
    if (second !== undefined) problems.push(severalDocuments(second.range[0], text.length));
    return { document, problems };
  } catch (error) {
    return { document: undefined, problems: [error instanceof RangeError ? tooDeep(0) : unreadable(error)] };
  }
}

export const tooDeep = (start: number): Problem => ({
  code: 'too-deep',
  severity: 'error',
  message: 'Maps and lists are nested too deeply to be read.',
  at: { start, end: start },
});

const severalDocuments = (start: number, end: number): Problem => ({
  code: 'yaml-syntax',
  severity: 'error',
  message: 'A model is one YAML document; here a second one begins.',
  at: { start, end },
});

const unreadable = (error: unknown): Problem => ({
  code: 'yaml-syntax',
  severity: 'error',
  message: `Not valid YAML: ${error instanceof Error ? error.message : String(error)}`,
  at: { start: 0, end: 0 },
});
