import { edgeKinds, kinds } from '../catalog/catalog.ts';
import type { FieldSpec } from '../catalog/field.ts';
import { routesFor } from '../catalog/routes.ts';
import { insertRoute } from '../commands/insert-route.ts';
import { setField } from '../commands/set-field.ts';
import { containingEdges, type DocumentGraph, type GraphEdge } from '../graph/graph.ts';
import { emptyDocument, type Document, type Edge, type Node } from '../model/document.ts';
import { castDraft, type Edit } from '../model/edit.ts';

/**
 * Draws the catalog's first route in the place of an illegal edge, where that says all that is needed: both ends stay, at most
 * `mostNew` boxes are added, somebody enters every new role, and nothing that they require has to be asked. Required yes-or-no fields
 * become no (guests stay out). A role of Identity Center is entered by assignments only, to which no route leads.
 */
export function mendByRoute(graph: DocumentGraph, edge: GraphEdge, mostNew: number): Edit | undefined {
  const { document, nodes } = graph;
  const [route] = routesFor(nodes.get(edge.from)?.kind ?? '', nodes.get(edge.to)?.kind ?? '');
  if (!route || !document.nodes.has(edge.from) || !document.nodes.has(edge.to)) return undefined;
  if (nodes.get(edge.to)?.kind === 'sso.reservedRole') return undefined;
  const added = route.stops.filter(({ node }) => node === 'new').map(({ kind }) => kind);
  const keepsEnds = route.stops.length - added.length === 2;
  const asksNothing = [...added.map((id) => kinds.get(id)), ...route.edges.map((id) => edgeKinds.get(id))].every((definition) =>
    Object.values<FieldSpec>(definition?.fields ?? {}).every(({ required, type }) => !required || type === 'choice' || type === 'boolean'),
  );
  if (!keepsEnds || !asksNothing || added.length > mostNew) return undefined;
  const { edit, ids } = insertRoute(graph, edge.from, edge.to, route);
  if (!isSound(graph, edit)) return undefined;
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

/** Whether every new box lies where it must, no new edge puts a box into a second container, and every new role is entered. */
function isSound({ containerOf }: DocumentGraph, edit: Edit): boolean {
  const added: Document = { ...emptyDocument, nodes: new Map<string, Node>(), edges: new Map<string, Edge>() };
  edit.change(castDraft(added));
  const isHome = ({ kind, in: home }: Node): boolean => home !== undefined || kinds.get(kind)?.needsContainer !== true;
  const homeOf = (id: string): string | undefined => added.nodes.get(id)?.in ?? containerOf(id)?.id;
  const isOnly = ({ kind, from, to }: Edge): boolean => !containingEdges.has(kind) || (homeOf(to) ?? from) === from;
  const entered = new Set([...added.edges.values()].flatMap(({ kind, to }) => (kind === 'group-role' ? [] : [to])));
  const isEntered = ({ id, kind }: Node): boolean => kind !== 'iam.role' || entered.has(id);
  const nodes = [...added.nodes.values()];
  return nodes.every(isHome) && nodes.every(isEntered) && [...added.edges.values()].every(isOnly);
}

const requiredSwitches = (kind: string): readonly string[] =>
  Object.entries<FieldSpec>(kinds.get(kind)?.fields ?? {}).flatMap(([name, { required, type }]) =>
    required && type === 'boolean' ? [name] : [],
  );
