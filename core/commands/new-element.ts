import { edgeKinds, kinds } from '../catalog/catalog.ts';
import type { FieldSpec } from '../catalog/field.ts';
import type { Edge, Fields, FieldValue, Node } from '../model/document.ts';

/** The required choices with their first value: a new element is as complete as it can be without asking. */
function firstFields(specs: Readonly<Record<string, FieldSpec>>): Fields {
  const fields: Record<string, FieldValue> = {};
  for (const [name, spec] of Object.entries(specs)) {
    const first = spec.required && spec.type === 'choice' ? spec.values[0] : undefined;
    if (first !== undefined) fields[name] = first;
  }
  return fields;
}

export function newNode(id: string, kind: string, options: { readonly label?: string; readonly in?: string } = {}): Node {
  return { id, kind, ...options, fields: firstFields(kinds.get(kind)?.fields ?? {}) };
}

export const newEdge = (id: string, kind: string, from: string, to: string): Edge => ({
  id,
  from,
  to,
  kind,
  fields: firstFields(edgeKinds.get(kind)?.fields ?? {}),
});
