import { edgeKinds, kinds } from '../catalog/catalog.ts';
import type { EdgeDefinition } from '../catalog/edge.ts';
import { legalityOfEdge } from '../catalog/legality.ts';
import type { KindDefinition } from '../catalog/kind.ts';
import { isAccount, type Document, type Edge, type Node } from '../model/document.ts';
import { deriveEdges } from './derived.ts';

/** An edge of the graph: drawn, or derived from containment and assignments. */
export interface GraphEdge extends Edge {
  readonly definition?: EdgeDefinition;
  /** True when nobody drew it: it follows from `in:` or from a complete assignment. */
  readonly isDerived: boolean;
  /** False where the matrix has no such edge between its ends: nothing flows over it then. */
  readonly isLegal: boolean;
  /** The token, assertion or credential that this edge carries, as drawn: `sends` may choose another than the kind's own. */
  readonly flows?: string;
}

/** What `sends` of an edge may name, as a person reads it. */
const sent: Readonly<Record<string, string>> = { idToken: 'ID token', accessToken: 'access token' };

/** A document with its indexes. Made once, shared by rules, paths, lowering and exports; never changes. */
export interface DocumentGraph {
  readonly document: Document;
  /** Every node, those that are derived (`AWSReservedSSO` roles) included. */
  readonly nodes: ReadonlyMap<string, Node>;
  readonly edges: readonly GraphEdge[];
  kindOf(node: string): KindDefinition | undefined;
  /** Edges that start at a node, in the order of the document, derived ones last. */
  outOf(node: string): readonly GraphEdge[];
  into(node: string): readonly GraphEdge[];
  /** The nodes that lie directly in a container, whether by `in:` or by a containing edge. */
  childrenOf(container: string): readonly Node[];
  /** The container of a node: its `in:`, else the start of a containing edge (`has`, `holds`, `defines`). */
  containerOf(node: string): Node | undefined;
  /** The nearest container of a kind, the node itself included. */
  enclosing(node: string, kind: string): Node | undefined;
  /** The account that a node lies in, directly or through its containers; OUs do not count. */
  accountOf(node: string): Node | undefined;
}

/** Edges that put their target into their source, like `in:`. */
export const containingEdges: ReadonlySet<string> = new Set(['has', 'holds', 'defines']);
const none: readonly never[] = [];

/** Builds the indexes of a document in time linear in nodes plus edges. Edges to unknown ids are left out (`check` reports them). */
export function buildGraph(document: Document): DocumentGraph {
  const derived = deriveEdges(document);
  const nodes =
    derived.nodes.length === 0 ? document.nodes : new Map([...document.nodes, ...derived.nodes.map((node) => [node.id, node] as const)]);
  const edges: GraphEdge[] = [];
  const outgoing = new Map<string, GraphEdge[]>();
  const incoming = new Map<string, GraphEdge[]>();
  const heldBy = new Map<string, string>();
  const add = (edge: Edge, isDerived: boolean): void => {
    if (!nodes.has(edge.from) || !nodes.has(edge.to)) return;
    const definition = edgeKinds.get(edge.kind);
    const isLegal = legalityOfEdge(nodes.get(edge.from)!.kind, nodes.get(edge.to)!.kind, edge.kind).legal;
    const flows = isLegal ? (sent[String(edge.fields['sends'])] ?? definition?.flows) : undefined;
    const indexed: GraphEdge = {
      ...edge,
      isDerived,
      isLegal,
      ...(definition === undefined ? {} : { definition }),
      ...(flows === undefined ? {} : { flows }),
    };
    edges.push(indexed);
    push(outgoing, edge.from, indexed);
    push(incoming, edge.to, indexed);
    if (containingEdges.has(edge.kind) && !heldBy.has(edge.to)) heldBy.set(edge.to, edge.from);
  };
  for (const edge of document.edges.values()) add(edge, false);
  for (const edge of derived.edges) add(edge, true);

  const containerOf = (id: string): Node | undefined => {
    const container = nodes.get(id)?.in ?? heldBy.get(id);
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
    edges,
    kindOf: (id) => kinds.get(nodes.get(id)?.kind ?? ''),
    outOf: (id) => outgoing.get(id) ?? none,
    into: (id) => incoming.get(id) ?? none,
    childrenOf: (id) => children.get(id) ?? none,
    containerOf,
    enclosing: (id, kind) => enclosingWhere(id, (node) => node.kind === kind),
    accountOf: (id) => enclosingWhere(id, isAccount),
  };
}

function push<T>(index: Map<string, T[]>, key: string, value: T): void {
  const list = index.get(key);
  if (list) list.push(value);
  else index.set(key, [value]);
}
