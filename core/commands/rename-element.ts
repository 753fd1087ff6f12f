import { err, ok, type Result } from '../base/result.ts';
import { edgeKinds, kinds } from '../catalog/catalog.ts';
import type { FieldType } from '../catalog/field.ts';
import { isElementId, type Document, type Fields, type FieldValue } from '../model/document.ts';
import type { Edit } from '../model/edit.ts';
import { isList, isMap } from '../model/yaml/value.ts';
import { fieldsOf, putFields } from './draft-fields.ts';

type Specs = Readonly<Record<string, FieldType>>;

/**
 * Gives a node another id, in its place, and follows it everywhere: ends of edges, containers, fields that name nodes, personas and the
 * words of expectations. Refused with the reason when the id is not free or no id.
 */
export function renameNode(document: Document, id: string, next: string): Result<Edit, string> {
  const refusal = refusalOf(document.nodes, id, next);
  if (refusal !== undefined) return err(refusal);
  const renamed = (value: string): string => (value === id ? next : value);
  return ok({
    label: 'Rename',
    change: (draft) => {
      for (const node of draft.nodes.values()) {
        if (node.in === id) node.in = next;
        followInFields(node, kinds.get(node.kind)?.fields ?? {}, renamed);
      }
      for (const edge of draft.edges.values()) {
        if (edge.from === id) edge.from = next;
        if (edge.to === id) edge.to = next;
        followInFields(edge, edgeKinds.get(edge.kind)?.fields ?? {}, renamed);
      }
      for (const persona of draft.personas.values()) if (persona.node === id) persona.node = next;
      rekey(draft.nodes, id, next);
      const words = (text: string): string => text.split(' ').map(renamed).join(' ');
      if ([...draft.expect.keys()].some((text) => words(text) !== text)) {
        draft.expect = new Map([...draft.expect].map(([text, value]) => [words(text), value]));
      }
    },
  });
}

/** Gives an edge another id, in its place. */
export function renameEdge(document: Document, id: string, next: string): Result<Edit, string> {
  const refusal = refusalOf(document.edges, id, next);
  if (refusal !== undefined) return err(refusal);
  return ok({
    label: 'Rename',
    change: (draft) => {
      rekey(draft.edges, id, next);
    },
  });
}

function refusalOf(elements: ReadonlyMap<string, unknown>, id: string, next: string): string | undefined {
  if (!elements.has(id)) return `"${id}" is not in the model.`;
  if (!isElementId(next)) return `"${next}" cannot be an id: ids start with a letter and hold letters, digits, "_", ".", "/" and "-".`;
  return next !== id && elements.has(next) ? `"${next}" is taken.` : undefined;
}

/** Changes one key of a map and the id of its element; the order stays. */
function rekey<T extends { id: string }>(map: Map<string, T>, id: string, next: string): void {
  const elements = [...map.values()];
  map.clear();
  for (const element of elements) {
    if (element.id === id) element.id = next;
    map.set(element.id, element);
  }
}

function followInFields(element: { fields: unknown }, specs: Specs, renamed: (id: string) => string): void {
  const before = fieldsOf(element);
  const after = inFields(before, specs, renamed);
  if (after !== before) putFields(element, after);
}

/** The fields with every id of a node put through `renamed`; the same object when none changes. */
function inFields(fields: Fields, specs: Specs, renamed: (id: string) => string): Fields {
  let changed: Record<string, FieldValue> | undefined;
  for (const [name, value] of Object.entries(fields)) {
    const spec = Object.hasOwn(specs, name) ? specs[name] : undefined;
    const next = spec === undefined ? value : inValue(value, spec, renamed);
    if (next !== value) changed = { ...(changed ?? fields), [name]: next };
  }
  return changed ?? fields;
}

function inValue(value: FieldValue, type: FieldType, renamed: (id: string) => string): FieldValue {
  if (type.type === 'nodeId') return typeof value === 'string' ? renamed(value) : value;
  if (type.type === 'list' && isList(value)) {
    const items = value.map((item) => inValue(item, type.of, renamed));
    return items.every((item, index) => item === value[index]) ? value : items;
  }
  if (type.type === 'object' && isMap(value)) return inFields(value, type.fields, renamed);
  if (type.type !== 'map' || !isMap(value)) return value;
  return inFields(value, Object.fromEntries(Object.keys(value).map((key) => [key, type.of])), renamed);
}
