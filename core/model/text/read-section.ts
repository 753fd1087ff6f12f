import { isElementId, type FieldValue } from '../document.ts';
import { isExtensionKey, mapSections, topLevelKeys, type Element, type MapSection } from '../plain.ts';
import type { Problem } from '../problem.ts';
import { readElement, shapeProblem, unknownKey, type Tell } from '../read-element.ts';
import { duplicateKey } from '../yaml/tree-value.ts';
import { isMap, isScalar } from '../yaml/value.ts';

export const isMapSection = (key: string): key is MapSection => mapSections.some((section) => section === key);

/** The ids that are taken, so that the first of two elements counts. Accounts are nodes. */
export class TakenIds {
  readonly #ids = new Map<MapSection, Set<string>>();

  /** False when the id was taken before. */
  take(section: MapSection, id: string): boolean {
    const namespace = section === 'accounts' ? 'nodes' : section;
    const ids = this.#ids.get(namespace) ?? new Set();
    if (ids.has(id)) return false;
    this.#ids.set(namespace, ids.add(id));
    return true;
  }
}

/** Reads a section that is one value: its elements, where it is a section of elements. Says what is wrong with its shape. */
export function readSectionValue(key: string, value: FieldValue, taken: TakenIds, tell: Tell): ReadonlyMap<string, Element> | undefined {
  if (isMapSection(key)) return readElements(key, value, taken, tell);
  if (key === 'name' || key === 'description') {
    if (!isScalar(value)) tell(shapeProblem('wrong-type', `"${key}" must be text.`, []));
  } else if (key !== 'rolepath' && !isExtensionKey(key)) tell(unknownKey(key, [], topLevelKeys));
  return undefined;
}

function readElements(section: MapSection, value: FieldValue, taken: TakenIds, tell: Tell): ReadonlyMap<string, Element> {
  const elements = new Map<string, Element>();
  if (!isMap(value)) {
    if (value !== null) tell(shapeProblem('not-a-map', `"${section}" must be a map of ids.`, []));
    return elements;
  }
  for (const id of Object.keys(value)) {
    const tellInside = (problem: Problem): void => tell({ ...problem, at: Array.isArray(problem.at) ? [id, ...problem.at] : problem.at });
    const element = readEntryValue(section, id, value[id]!, tellInside);
    if (element === undefined) continue;
    if (taken.take(section, id)) elements.set(id, element);
    else tellInside(duplicateKey(id, []));
  }
  return elements;
}

/** The element that an id and a value make; undefined when they make none, which is told. */
export function readEntryValue(section: MapSection, id: string, value: FieldValue, tell: Tell): Element | undefined {
  if (section === 'expect' || isElementId(id)) return readElement(section, id, value, tell);
  const shown = id.length > 60 ? `${id.slice(0, 60)}...` : id;
  const rule = 'ids start with a letter and hold letters, digits, "_", ".", "/" and "-"';
  tell(shapeProblem('bad-id', `"${shown}" cannot be an id: ${rule}.`, []));
  return undefined;
}
