import { edgeKinds, kinds } from '../catalog/catalog.ts';
import type { Document, Edge, Node } from '../model/document.ts';
import type { Fault } from './fault.ts';
import type { FieldContext } from './field.ts';
import { checkFields } from './fields.ts';
import type { Suggest } from './suggest.ts';

/** What field checks may ask about a document. */
export const fieldContext = (nodes: Document['nodes'], suggest: Suggest): FieldContext => ({
  kindOfNode: (id) => nodes.get(id)?.kind,
  nodeIds: () => nodes.keys(),
  suggest,
});

/** What is wrong with the fields of a node; nothing where its kind does not exist. */
export function* nodeFaults(node: Node, context: FieldContext): Generator<Fault> {
  const kind = kinds.get(node.kind);
  if (!kind) return;
  const kindLabel = `"${kind.label}"`;
  yield* checkFields({ fields: node.fields, specs: kind.fields, kindLabel, areRequired: node.reference === undefined }, context);
}

/** The same for an edge. */
export function* edgeFaults(edge: Edge, context: FieldContext): Generator<Fault> {
  const kind = edgeKinds.get(edge.kind);
  if (!kind) return;
  yield* checkFields({ fields: edge.fields, specs: kind.fields, kindLabel: `"${kind.label}"`, areRequired: true }, context);
}
