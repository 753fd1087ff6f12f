import type { DocumentGraph, GraphEdge } from '../../graph/graph.ts';
import type { Flowchart } from './flowchart.ts';
import { nest } from './nesting.ts';
import type { Selection } from './selection.ts';

/** Whether a drawing of a selection stays within Mermaid's limits. */
export interface Limits {
  readonly maxEdges: number;
  readonly maxCharacters: number;
}

type Draw = (selection: Selection) => Flowchart;

/**
 * Cuts a selection into drawings within the limits, every edge in exactly one: first into parts that no edge joins, then by the
 * account in which an edge starts, then into halves. A single element that is too long stays as it is.
 */
export function split(graph: DocumentGraph, selection: Selection, limits: Limits, draw: Draw): readonly Selection[] {
  if (fits(draw(selection), limits)) return [selection];
  const cut = (part: Selection): readonly Selection[] => {
    if (fits(draw(part), limits)) return [part];
    for (const parts of [pack(connectedParts(part), limits, draw), byAccount(graph, part), halve(part)])
      if (parts.length > 1) return parts.flatMap(cut);
    return [part];
  };
  return cut(withoutContainment(graph, selection));
}

/** The same drawing, told by fewer elements: containers come along with what they hold, and so do the edges that say no more. */
function withoutContainment(graph: DocumentGraph, selection: Selection): Selection {
  const nesting = nest(graph, selection);
  const edges = selection.edges.filter((edge) => !nesting.isSaidByNesting(edge));
  const ends = new Set(edges.flatMap((edge) => [edge.from, edge.to]));
  return { nodes: new Set([...selection.nodes].filter((node) => ends.has(node) || !nesting.isSubgraph(node))), edges };
}

const fits = (chart: Flowchart, limits: Limits): boolean => chart.edgeCount <= limits.maxEdges && chart.text.length <= limits.maxCharacters;

/** The parts of a selection that no edge joins, in the order of their first node; all nodes without edges are one part. */
function connectedParts(selection: Selection): Selection[] {
  const leader = new Map<string, string>();
  const find = (id: string): string => {
    let root = id;
    for (let next = leader.get(root); next !== undefined; next = leader.get(root)) root = next;
    for (let at = id; at !== root;) {
      const next = leader.get(at) ?? root;
      leader.set(at, root);
      at = next;
    }
    return root;
  };
  const joined = new Set<string>();
  for (const edge of selection.edges) {
    const [from, to] = [find(edge.from), find(edge.to)];
    joined.add(edge.from).add(edge.to);
    if (from !== to) leader.set(to, from);
  }
  const parts = new Map<string, { readonly nodes: Set<string>; readonly edges: GraphEdge[] }>();
  const partOf = (key: string) => {
    const part = parts.get(key) ?? { nodes: new Set<string>(), edges: [] };
    parts.set(key, part);
    return part;
  };
  for (const node of selection.nodes) partOf(joined.has(node) ? find(node) : 'without edges').nodes.add(node);
  for (const edge of selection.edges) partOf(find(edge.from)).edges.push(edge);
  return [...parts.values()];
}

/** Puts neighbouring parts together while their sum stays within the limits. */
function pack(parts: readonly Selection[], limits: Limits, draw: Draw): Selection[] {
  const packed: { selection: Selection; edges: number; characters: number }[] = [];
  for (const part of parts) {
    const chart = draw(part);
    const last = packed.at(-1);
    const edges = chart.edgeCount + (last?.edges ?? 0);
    const characters = chart.text.length + (last?.characters ?? 0);
    if (last && edges <= limits.maxEdges && characters <= limits.maxCharacters)
      packed[packed.length - 1] = { selection: merge(last.selection, part), edges, characters };
    else packed.push({ selection: part, edges: chart.edgeCount, characters: chart.text.length });
  }
  return packed.map((entry) => entry.selection);
}

const merge = (a: Selection, b: Selection): Selection => ({ nodes: new Set([...a.nodes, ...b.nodes]), edges: [...a.edges, ...b.edges] });

function byAccount(graph: DocumentGraph, selection: Selection): Selection[] {
  const groups = new Map<string, GraphEdge[]>();
  for (const edge of selection.edges) {
    const account = graph.accountOf(edge.from)?.id ?? graph.accountOf(edge.to)?.id ?? '';
    const group = groups.get(account);
    if (group) group.push(edge);
    else groups.set(account, [edge]);
  }
  return [...groups.values()].map(selectionOf);
}

function halve(selection: Selection): Selection[] {
  const { edges } = selection;
  if (edges.length > 1) {
    const middle = edges.length >> 1;
    return [selectionOf(edges.slice(0, middle)), selectionOf(edges.slice(middle))];
  }
  const nodes = [...selection.nodes];
  if (edges.length === 1 || nodes.length < 2) return [selection];
  const middle = nodes.length >> 1;
  return [nodes.slice(0, middle), nodes.slice(middle)].map((half) => ({ nodes: new Set(half), edges: [] }));
}

const selectionOf = (edges: readonly GraphEdge[]): Selection => ({ nodes: new Set(edges.flatMap((edge) => [edge.from, edge.to])), edges });
