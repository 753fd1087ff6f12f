import type { Draft } from 'mutative';
import type { Document, FieldValue } from '../model/document.ts';
import type { Edit } from '../model/edit.ts';
import { fieldSteps } from '../model/field-path.ts';
import { isList, isMap } from '../model/yaml/value.ts';
import { fieldsOf, putFields } from './draft-fields.ts';

/** Which element an edit is about. */
export type ElementTarget = { readonly node: string; readonly edge?: never } | { readonly edge: string; readonly node?: never };

const elementOf = (draft: Draft<Document>, target: ElementTarget) =>
  target.node === undefined ? draft.edges.get(target.edge) : draft.nodes.get(target.node);

const keyOf = (target: ElementTarget): string => (target.node === undefined ? `edge ${target.edge}` : `node ${target.node}`);

/**
 * Sets a field of a node or an edge, or (undefined) takes it away. `path` leads into the field: `roleMapping`, `tags.team`,
 * `rules.0.claim`; maps on the way are made where they are missing, lists grow at their end, and a policy that is written as JSON text
 * stays JSON text.
 */
export const setField = (target: ElementTarget, path: string, value: FieldValue | undefined): Edit => ({
  label: 'Change field',
  mergeKey: `field ${keyOf(target)} ${path}`,
  change: (draft) => {
    const element = elementOf(draft, target);
    const fields = element && withValue(fieldsOf(element), fieldSteps(path), value);
    if (element && isMap(fields)) putFields(element, fields);
  },
});

/** The value with one member changed; undefined removes the member. */
function withValue(
  container: FieldValue | undefined,
  [step, ...rest]: readonly string[],
  value: FieldValue | undefined,
): FieldValue | undefined {
  if (step === undefined) return value;
  const policy = typeof container === 'string' ? fromJson(container) : undefined;
  if (policy) return JSON.stringify(withValue(policy, [step, ...rest], value), null, 2);
  if (isList(container)) {
    const items = [...container];
    const index = Math.min(Number(step), items.length);
    const item = withValue(items[index], rest, value);
    items.splice(index, 1, ...(item === undefined ? [] : [item]));
    return items;
  }
  const members = Object.entries(isMap(container) ? container : {});
  const member = withValue(isMap(container) ? container[step] : undefined, rest, value);
  const isKnown = members.some(([key]) => key === step);
  const changed = members.flatMap(([key, old]) =>
    key !== step ? [[key, old] as const] : member === undefined ? [] : [[key, member] as const],
  );
  return Object.fromEntries(isKnown || member === undefined ? changed : [...changed, [step, member] as const]);
}

function fromJson(text: string): FieldValue | undefined {
  try {
    const value: FieldValue = JSON.parse(text);
    return isMap(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Sets the label; empty takes it away, so that the id is shown. */
export const setLabel = (target: ElementTarget, label: string): Edit => setText(target, 'label', label, 'Rename');

/** Sets the notes; empty takes them away. */
export const setNotes = (target: ElementTarget, notes: string): Edit => setText(target, 'notes', notes, 'Change notes');

const setText = (target: ElementTarget, key: 'label' | 'notes', text: string, label: string): Edit => ({
  label,
  mergeKey: `${key} ${keyOf(target)}`,
  change: (draft) => {
    const element = elementOf(draft, target);
    if (!element) return;
    if (text === '') delete element[key];
    else element[key] = text;
  },
});
