import { isMap as isYamlMap } from 'yaml';
import type { FieldValue } from '../document.ts';
import type { Problem } from '../problem.ts';
import { parseTree } from '../yaml/tree.ts';
import { TreeReader } from '../yaml/tree-value.ts';
import { isMap } from '../yaml/value.ts';
import type { SectionContent } from './outline.ts';
import { isUnreadable } from './read-piece.ts';
import { readSectionValue, TakenIds } from './read-section.ts';

/** A text that cannot be cut into pieces, read as a whole with the yaml package. Places of problems are inside the whole text. */
export interface WholeText {
  readonly sections: readonly SectionContent[];
  readonly problems: readonly Problem[];
  /** False when the text is no model at all. */
  readonly isModel: boolean;
  readonly value: FieldValue | undefined;
}

/** Reads a whole text: exact for everything that YAML knows, and slow. Never throws. */
export function readWhole(text: string): WholeText {
  const { document, problems } = parseTree(text);
  const reader = new TreeReader();
  const value = document === undefined ? undefined : reader.read(document.contents);
  const told: Problem[] = [...problems, ...reader.problems];
  const isModel = (value === null || isMap(value)) && !isUnreadable(told) && (value === null || isYamlMap(document?.contents));
  if (value !== null && !isMap(value) && told.length === 0) told.push(noMap);
  const taken = new TakenIds();
  const sections: SectionContent[] = [];
  for (const [key, member] of isMap(value) ? Object.entries(value) : []) {
    const tell = (problem: Problem): void => {
      told.push({ ...problem, at: Array.isArray(problem.at) ? [key, ...problem.at] : problem.at });
    };
    const elements = readSectionValue(key, member, taken, tell);
    sections.push({ key, value: member, ...(elements === undefined ? {} : { elements }) });
  }
  return { sections, problems: told, isModel, value };
}

const noMap: Problem = {
  code: 'no-model',
  severity: 'error',
  message: 'This is not a Rolepath model: a map with "rolepath: 1" is expected.',
  at: [],
};
