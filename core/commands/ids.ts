import { isElementId, type Document } from '../model/document.ts';

const longest = 100;

/** A text as the beginning of an id: what an id may not hold becomes a dash. */
function idFrom(text: string): string {
  const plain = text
    .trim()
    .replaceAll(/[^A-Za-z0-9_./-]+/g, '-')
    .replaceAll(/^[^A-Za-z]+|-+$/g, '')
    .slice(0, longest);
  return isElementId(plain) ? plain : 'element';
}

/** The first of `stem`, `stem-2`, `stem-3` ... that is not taken. */
export function freeId(wanted: string, isTaken: (id: string) => boolean): string {
  const stem = idFrom(wanted);
  if (!isTaken(stem)) return stem;
  let number = 2;
  while (isTaken(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}

/** An id for a new node: its label in lower case where it has one, else the noun of its kind (`iam.role` -> `role`). */
export function freshNodeId(
  document: Pick<Document, 'nodes'>,
  kind: string,
  label?: string,
  alsoTaken: Pick<ReadonlySet<string>, 'has'> = new Set(),
): string {
  const wanted = label === undefined || label.trim() === '' ? (kind.split('.').at(-1) ?? kind) : label.toLowerCase();
  return freeId(wanted, (id) => document.nodes.has(id) || alsoTaken.has(id));
}

/** An id for a new edge: `from-to-to`, by the last parts of the ids of its ends. */
export function freshEdgeId(
  document: Pick<Document, 'edges'>,
  from: string,
  to: string,
  alsoTaken: Pick<ReadonlySet<string>, 'has'> = new Set(),
): string {
  const short = (id: string): string => id.split('/').at(-1) ?? id;
  return freeId(`${short(from)}-to-${short(to)}`, (id) => document.edges.has(id) || alsoTaken.has(id));
}
