import { edgeKinds, kinds } from '../catalog/catalog.ts';
import type { FieldSpec, FieldType } from '../catalog/field.ts';
import type { Document, Edge, Fields, Node } from '../model/document.ts';
import type { Fault } from './fault.ts';
import type { FieldContext } from './field.ts';
import { checkFields, type FieldsToCheck } from './fields.ts';
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
  const given = { fields: node.fields, specs: kind.fields, kindLabel, areRequired: node.reference === undefined };
  yield* unlessSound(node, given, context);
}

/** The same for an edge. */
export function* edgeFaults(edge: Edge, context: FieldContext): Generator<Fault> {
  const kind = edgeKinds.get(edge.kind);
  if (!kind) return;
  yield* unlessSound(edge, { fields: edge.fields, specs: kind.fields, kindLabel: `"${kind.label}"`, areRequired: true }, context);
}

/** Elements without a fault, whatever else a document holds. They never change. */
const sound = new WeakSet<Node | Edge>();

/** After an edit nearly every element is the one that was looked at before. */
function* unlessSound(element: Node | Edge, given: FieldsToCheck, context: FieldContext): Generator<Fault> {
  if (sound.has(element)) return;
  let isSound = !Object.values(given.specs).some(namesNodes);
  for (const fault of checkFields(given, context)) {
    isSound = false;
    yield fault;
  }
  if (isSound) sound.add(element);
}

/** Whether a value of this type is right hangs on the nodes of the document. */
function namesNodes(type: FieldType): boolean {
  if (type.type === 'list' || type.type === 'map') return namesNodes(type.of);
  return type.type === 'nodeId' || (type.type === 'object' && Object.values(type.fields).some(namesNodes));
}

/** Only what breaks the limits that rules own, of a node's fields. */
export const nodeLimitFaults = (node: Node, context: FieldContext): Iterable<Fault> =>
  sound.has(node) ? none : limitFaults(node.fields, kinds.get(node.kind)?.fields ?? noSpecs, context);

/** The same for an edge. */
export const edgeLimitFaults = (edge: Edge, context: FieldContext): Iterable<Fault> =>
  sound.has(edge) ? none : limitFaults(edge.fields, edgeKinds.get(edge.kind)?.fields ?? noSpecs, context);

const none: readonly Fault[] = [];
const noSpecs: Specs = {};

function* limitFaults(fields: Fields, specs: Specs, context: FieldContext): Generator<Fault> {
  for (const [name, spec] of ownedSpecs(specs)) {
    if (!Object.hasOwn(fields, name)) continue;
    const one = { fields: { [name]: fields[name]! }, specs: { [name]: spec }, kindLabel: '', areRequired: false };
    for (const fault of checkFields(one, context)) if (fault.rule !== undefined) yield fault;
  }
}

/** By the fields of a kind: those that hold a limit which a rule owns. */
const ownedByKind = new WeakMap<Specs, OwnedSpecs>();

type OwnedSpecs = readonly (readonly [name: string, spec: FieldSpec])[];

function ownedSpecs(specs: Specs): OwnedSpecs {
  const known = ownedByKind.get(specs) ?? Object.entries(specs).filter(([, spec]) => isOwned(spec));
  ownedByKind.set(specs, known);
  return known;
}

function isOwned(type: FieldType & { readonly rule?: string }): boolean {
  if (type.rule !== undefined) return true;
  if (type.type === 'list' || type.type === 'map') return isOwned(type.of);
  return type.type === 'object' && Object.values(type.fields).some(isOwned);
}
