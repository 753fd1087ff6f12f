import { edgeKinds, kinds } from '../catalog/catalog.ts';
import type { DocumentGraph, GraphEdge } from '../catalog/document-graph.ts';
import { legalityOfEdge } from '../catalog/legality.ts';
import { isAccount, type Document, type Edge, type Node } from '../model/document.ts';
import { deriveEdges } from './derived.ts';

export type { DocumentGraph, GraphEdge } from '../catalog/document-graph.ts';

/** What `sends` of an edge may name, as a person reads it. */
const sent: Readonly<Record<string, string>> = { idToken: 'ID token', accessToken: 'access token' };

/** Edges that put their target into their source, like `in:`. */
export const containingEdges: ReadonlySet<string> = new Set(['has', 'holds', 'defines']);
const none: readonly never[] = [];

/** The edges of a graph with their indexes. */
interface EdgeIndex {
  readonly edges: GraphEdge[];
  readonly outgoing: Map<string, GraphEdge[]>;
  readonly incoming: Map<string, GraphEdge[]>;
  /** The start of the first containing edge into a node. */
  readonly heldBy: Map<string, string>;
  readonly missingEnds: Set<string>;
}

/** Builds the indexes of a document in time linear in nodes plus edges. Edges to unknown ids are left out (`check` reports them). */
export function buildGraph(document: Document): DocumentGraph {
  const derived = deriveEdges(document);
  const nodes =
    derived.nodes.length === 0 ? document.nodes : new Map([...document.nodes, ...derived.nodes.map((node) => [node.id, node] as const)]);
  const index: EdgeIndex = { edges: [], outgoing: new Map(), incoming: new Map(), heldBy: new Map(), missingEnds: new Set() };
  for (const edge of document.edges.values()) addEdge(index, nodes, edge, false);
  for (const edge of derived.edges) addEdge(index, nodes, edge, true);
  const containerOf = (id: string): Node | undefined => {
    const container = nodes.get(id)?.in ?? index.heldBy.get(id);
    return container === undefined ? undefined : nodes.get(container);
  };
  const children = new Map<string, Node[]>();
  for (const node of nodes.values()) {
    const container = containerOf(node.id);
    if (container) push(children, container.id, node);
  }
  const enclosingWhere = (id: string, matches: (node: Node) => boolean): Node | undefined => {
    const seen = new Set<string>();
    for (let node = nodes.get(id); node && !seen.has(node.id); node = containerOf(node.id)) {
      if (matches(node)) return node;
      seen.add(node.id);
    }
    return undefined;
  };
  return {
    document,
    nodes,
    edges: index.edges,
    missingEnds: index.missingEnds,
    kindOf: (id) => kinds.get(nodes.get(id)?.kind ?? ''),
    outOf: (id) => index.outgoing.get(id) ?? none,
    into: (id) => index.incoming.get(id) ?? none,
    childrenOf: (id) => children.get(id) ?? none,
    containerOf,
    enclosing: (id, kind) => enclosingWhere(id, (node) => node.kind === kind),
    accountOf: (id) => enclosingWhere(id, isAccount),
  };
}

function addEdge(index: EdgeIndex, nodes: ReadonlyMap<string, Node>, edge: Edge, isDerived: boolean): void {
  const from = nodes.get(edge.from);
  const to = nodes.get(edge.to);
  if (!from) index.missingEnds.add(edge.from);
  if (!to) index.missingEnds.add(edge.to);
  if (!from || !to) return;
  const known = joined.get(edge);
  const indexed = known?.from === from.kind && known.to === to.kind ? known.edge : join(edge, from, to, isDerived);
  if (indexed !== known?.edge) joined.set(edge, { from: from.kind, to: to.kind, edge: indexed });
  index.edges.push(indexed);
  push(index.outgoing, edge.from, indexed);
  push(index.incoming, edge.to, indexed);
  if (containingEdges.has(edge.kind) && !index.heldBy.has(edge.to)) index.heldBy.set(edge.to, edge.from);
}

interface Joined {
  readonly from: string;
  readonly to: string;
  readonly edge: GraphEdge;
}

/** By edge, which never changes: what it came to between ends of these kinds. After an edit nearly every edge comes to the same. */
const joined = new WeakMap<Edge, Joined>();

function join(edge: Edge, from: Node, to: Node, isDerived: boolean): GraphEdge {
  const definition = edgeKinds.get(edge.kind);
  const isLegal = legalityOfEdge(from.kind, to.kind, edge.kind).legal;
  const flows = isLegal ? (sent[String(edge.fields['sends'])] ?? definition?.flows) : undefined;
  return {
    ...edge,
    isDerived,
    isLegal,
    ...(definition === undefined ? {} : { definition }),
    ...(flows === undefined ? {} : { flows }),
  };
}

function push<T>(index: Map<string, T[]>, key: string, value: T): void {
  const list = index.get(key);
  if (list) list.push(value);
  else index.set(key, [value]);
}
