import { edgeKinds, kinds } from '../catalog/catalog.ts';
import type { FieldSpec, FieldType } from '../catalog/field.ts';
import type { Document, Edge, Fields, Node } from '../model/document.ts';
import type { Fault } from './fault.ts';
import type { FieldContext } from './field.ts';
import { checkFields } from './fields.ts';
import type { Suggest } from './suggest.ts';

type Specs = Readonly<Record<string, FieldSpec>>;

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

/** Only what breaks the limits that rules own, of a node's fields. */
export const nodeLimitFaults = (node: Node, context: FieldContext): Iterable<Fault> =>
  limitFaults(node.fields, kinds.get(node.kind)?.fields ?? {}, context);

/** The same for an edge. */
export const edgeLimitFaults = (edge: Edge, context: FieldContext): Iterable<Fault> =>
  limitFaults(edge.fields, edgeKinds.get(edge.kind)?.fields ?? {}, context);

function* limitFaults(fields: Fields, specs: Specs, context: FieldContext): Generator<Fault> {
  const owned = ownedSpecs(specs);
  for (const [name, spec] of Object.entries(owned)) {
    if (!Object.hasOwn(fields, name)) continue;
    const one = { fields: { [name]: fields[name]! }, specs: { [name]: spec }, kindLabel: '', areRequired: false };
    for (const fault of checkFields(one, context)) if (fault.rule !== undefined) yield fault;
  }
}

/** By the fields of a kind: those that hold a limit which a rule owns. */
const ownedByKind = new WeakMap<Specs, Specs>();

function ownedSpecs(specs: Specs): Specs {
  const known = ownedByKind.get(specs) ?? Object.fromEntries(Object.entries(specs).filter(([, spec]) => isOwned(spec)));
  ownedByKind.set(specs, known);
  return known;
}

function isOwned(type: FieldType & { readonly rule?: string }): boolean {
  if (type.rule !== undefined) return true;
  if (type.type === 'list' || type.type === 'map') return isOwned(type.of);
  return type.type === 'object' && Object.values(type.fields).some(isOwned);
}
