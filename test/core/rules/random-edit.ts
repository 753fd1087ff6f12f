import { kinds } from '#core/catalog/catalog.ts';
import type { Document, Edge, Node } from '#core/model/document.ts';
import type { Random } from '../paths/dense-drawing.ts';

/** Elements of other drawings, to take nodes, edges and fields from. */
export interface Spare {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
}

const kindIds = [...kinds.keys()];

type Change = (nodes: Map<string, Node>, edges: Map<string, Edge>, random: Random, spare: Spare) => void;

const anyOf = <T>(random: Random, items: Iterable<T>): T | undefined => random.pick([...items]);

const changes: readonly Change[] = [
  function changeFields(nodes, _, random, spare) {
    const node = anyOf(random, nodes.values());
    const other =
      node &&
      anyOf(
        random,
        spare.nodes.filter(({ kind }) => kind === node.kind),
      );
    if (node) nodes.set(node.id, { ...node, fields: other?.fields ?? {} });
  },
  function changeField(nodes, _, random, spare) {
    const node = anyOf(random, nodes.values());
    const alike = spare.nodes.filter(({ kind }) => kind === node?.kind);
    const [name, value] = anyOf(random, Object.entries(anyOf(random, alike)?.fields ?? {})) ?? [];
    if (node && name !== undefined && value !== undefined) nodes.set(node.id, { ...node, fields: { ...node.fields, [name]: value } });
  },
  function changeEdgeFields(_, edges, random, spare) {
    const edge = anyOf(random, edges.values());
    const alike = spare.edges.filter(({ kind }) => kind === edge?.kind);
    const other = anyOf(random, alike);
    if (edge && other) edges.set(edge.id, { ...edge, fields: other.fields });
  },
  function changeKind(nodes, _, random) {
    const node = anyOf(random, nodes.values());
    if (node) nodes.set(node.id, { ...node, kind: random.pick(kindIds) });
  },
  function moveInto(nodes, _, random) {
    const node = anyOf(random, nodes.values());
    const container = anyOf(random, nodes.keys());
    if (!node) return;
    const { in: _old, ...rest } = node;
    nodes.set(node.id, container === undefined || random.chance(0.3) ? rest : { ...rest, in: container });
  },
  function addNode(nodes, _, random, spare) {
    const node = anyOf(random, spare.nodes);
    const id = `added-${random.below(10_000)}`;
    if (node) nodes.set(id, { ...node, id });
  },
  function removeNode(nodes, edges, random) {
    const id = anyOf(random, nodes.keys());
    if (id === undefined) return;
    nodes.delete(id);
    if (random.chance(0.7)) for (const edge of edges.values()) if (edge.from === id || edge.to === id) edges.delete(edge.id);
  },
  function connect(nodes, edges, random, spare) {
    const edge = anyOf(random, spare.edges);
    const from = anyOf(random, nodes.keys());
    const to = anyOf(random, nodes.keys());
    const id = `new-${random.below(10_000)}`;
    if (edge && from !== undefined && to !== undefined) edges.set(id, { ...edge, id, from, to });
  },
  function disconnect(_, edges, random) {
    const id = anyOf(random, edges.keys());
    if (id !== undefined) edges.delete(id);
  },
  function retarget(nodes, edges, random) {
    const edge = anyOf(random, edges.values());
    const to = anyOf(random, nodes.keys());
    if (edge && to !== undefined) edges.set(edge.id, { ...edge, to });
  },
  function reorder(nodes, _, random) {
    const node = anyOf(random, nodes.values());
    if (!node || random.chance(0.8)) return;
    nodes.delete(node.id);
    nodes.set(node.id, node);
  },
];

/** One random edit; everything that it does not touch stays the same object, as after an edit of the editor. */
export function editAtRandom(document: Document, random: Random, spare: Spare): Document {
  const nodes = new Map(document.nodes);
  const edges = new Map(document.edges);
  random.pick(changes)(nodes, edges, random, spare);
  return { ...document, nodes, edges };
}
