import { edgeKinds, kinds } from '../catalog/catalog.ts';
import type { FieldSpec } from '../catalog/field.ts';
import { routesFor } from '../catalog/routes.ts';
import { insertRoute } from '../commands/insert-route.ts';
import { setField } from '../commands/set-field.ts';
import type { DocumentGraph, GraphEdge } from '../graph/graph.ts';
import type { Edit } from '../model/edit.ts';

/**
 * Draws the catalog's first route in the place of an illegal edge, where that says all that is needed: both ends stay, at most
 * `mostNew` boxes are added, and nothing that they require has to be asked. Required yes-or-no fields become no (guests stay out).
 */
export function mendByRoute(graph: DocumentGraph, edge: GraphEdge, mostNew: number): Edit | undefined {
  const { document, nodes } = graph;
  const [route] = routesFor(nodes.get(edge.from)?.kind ?? '', nodes.get(edge.to)?.kind ?? '');
  if (!route || !document.nodes.has(edge.from) || !document.nodes.has(edge.to)) return undefined;
  const added = route.stops.filter(({ node }) => node === 'new').map(({ kind }) => kind);
  const keepsEnds = route.stops.length - added.length === 2;
  const asksNothing = [...added.map((id) => kinds.get(id)), ...route.edges.map((id) => edgeKinds.get(id))].every((definition) =>
    Object.values<FieldSpec>(definition?.fields ?? {}).every(({ required, type }) => !required || type === 'choice' || type === 'boolean'),
  );
  if (!keepsEnds || !asksNothing || added.length > mostNew) return undefined;
  const { edit, ids } = insertRoute(document, edge.from, edge.to, route);
  return {
    label: `Draw instead: ${route.label}`,
    change(draft) {
      draft.edges.delete(edge.id);
      edit.change(draft);
      for (const id of ids)
        for (const name of requiredSwitches(draft.nodes.get(id)?.kind ?? '')) setField({ node: id }, name, false).change(draft);
    },
  };
}

const requiredSwitches = (kind: string): readonly string[] =>
  Object.entries<FieldSpec>(kinds.get(kind)?.fields ?? {}).flatMap(([name, { required, type }]) =>
    required && type === 'boolean' ? [name] : [],
  );
