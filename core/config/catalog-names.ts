import { edgeKinds, kinds } from '../catalog/catalog.ts';
import type { Edge, FieldValue, Node } from '../model/document.ts';
import { fits } from '../policy/wildcard.ts';

/** The kinds of nodes that fit a pattern; a pattern without wildcards is a kind itself. */
export const nodeKindsFitting = (pattern: string): readonly string[] => [...kinds.keys()].filter((kind) => fits(kind, pattern));

/** The same for the kinds of edges. */
export const edgeKindsFitting = (pattern: string): readonly string[] => [...edgeKinds.keys()].filter((kind) => fits(kind, pattern));

/** The fields that one of these kinds has, and what every node carries beside its fields. */
export function fieldsOfKinds(about: 'node' | 'edge', ids: Iterable<string>): ReadonlySet<string> {
  const registry = about === 'node' ? kinds : edgeKinds;
  const names = [...ids].flatMap((id) => Object.keys(registry.get(id)?.fields ?? {}));
  return new Set([...names, ...(about === 'node' ? ['reference', 'notes'] : ['notes'])]);
}

/** What AWS does when a field of an element is absent; undefined where the catalog knows of nothing. */
export const defaultOf = (element: Node | Edge, field: string): FieldValue | undefined =>
  ('from' in element ? edgeKinds.get(element.kind) : kinds.get(element.kind))?.fields[field]?.default;
