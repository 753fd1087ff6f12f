import type { DocumentGraph, GraphEdge } from '../../graph/graph.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { PathAnalysis } from '../../paths/analysis.ts';

/** What of a model is drawn. */
export type MermaidScope =
  | { readonly type: 'model' }
  /** A witness, or everything that an entry can walk: see `scopeOfEntry`. */
  | { readonly type: 'path'; readonly nodes: readonly string[]; readonly edges: readonly string[] }
  /** The nodes of one account, and every edge that starts or ends there with its other end. */
  | { readonly type: 'account'; readonly account: string };

/** The elements of one drawing; containers of the nodes are drawn too. */
export interface Selection {
  readonly nodes: ReadonlySet<string>;
  readonly edges: readonly GraphEdge[];
}

/** Everything that an entry can walk, as a scope. */
export function scopeOfEntry(paths: PathAnalysis, entry: string): MermaidScope {
  const { nodes, edges } = paths.reachableFrom(entry);
  return { type: 'path', nodes: [...nodes], edges: [...edges] };
}

/** The elements that a scope names. Ids that the model does not have are told. */
export function select(
  graph: DocumentGraph,
  scope: MermaidScope,
): { readonly selection: Selection; readonly diagnostics: readonly Diagnostic[] } {
  if (scope.type === 'model') return { selection: { nodes: new Set(graph.nodes.keys()), edges: graph.edges }, diagnostics: [] };
  return scope.type === 'account' ? selectAccount(graph, scope.account) : selectPath(graph, scope.nodes, scope.edges);
}

function selectAccount(graph: DocumentGraph, account: string): ReturnType<typeof select> {
  if (!graph.nodes.has(account)) return { selection: { nodes: new Set(), edges: [] }, diagnostics: [unknown(account)] };
  const inside = new Set([account]);
  for (const node of graph.nodes.keys()) if (graph.accountOf(node)?.id === account) inside.add(node);
  const edges = graph.edges.filter((edge) => inside.has(edge.from) || inside.has(edge.to));
  return { selection: { nodes: new Set([...inside, ...endsOf(edges)]), edges }, diagnostics: [] };
}

function selectPath(graph: DocumentGraph, nodes: readonly string[], edges: readonly string[]): ReturnType<typeof select> {
  const wanted = new Set(edges);
  const found = graph.edges.filter((edge) => wanted.has(edge.id));
  const foundIds = new Set(found.map((edge) => edge.id));
  const missing = [...nodes.filter((node) => !graph.nodes.has(node)), ...[...wanted].filter((edge) => !foundIds.has(edge))];
  const shown = new Set([...nodes.filter((node) => graph.nodes.has(node)), ...endsOf(found)]);
  return { selection: { nodes: shown, edges: found }, diagnostics: missing.map(unknown) };
}

const endsOf = (edges: readonly GraphEdge[]): string[] => edges.flatMap((edge) => [edge.from, edge.to]);

const unknown = (id: string): Diagnostic => ({
  code: 'unknown-scope',
  severity: 'error',
  message: `The model has no "${id}" to draw.`,
  target: {},
});
