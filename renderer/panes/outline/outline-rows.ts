import type { DocumentGraph } from '#core/graph/graph.ts';
import { labelOf, type Node } from '#core/model/document.ts';
import { matchRank } from '../parts/match.ts';

/** One line of the outline. */
export interface OutlineRow {
  readonly node: Node;
  /** 1 for what lies in nothing. */
  readonly level: number;
  /** Undefined for a node that holds nothing. */
  readonly isExpanded?: boolean;
  /** The place among its siblings, from 1, and their number. */
  readonly position: number;
  readonly siblings: number;
  /** False for a container that is only there because of what it holds. */
  readonly isMatch: boolean;
}

interface Open {
  readonly node: Node;
  readonly level: number;
  readonly position: number;
  readonly siblings: number;
}

/** The visible lines of the outline: containers with what lies in them. A search shows what it finds inside its containers, all open. */
export function outlineRows(graph: DocumentGraph, query: string, collapsed: ReadonlySet<string>): readonly OutlineRow[] {
  const isSearching = query.trim() !== '';
  const matches = isSearching ? matching(graph, query) : undefined;
  const shown = matches && withContainers(graph, matches);
  const seen = new Set<string>();
  const rows: OutlineRow[] = [];
  const stack = opened(
    [...graph.nodes.values()].filter((node) => (!shown || shown.has(node.id)) && isRoot(graph, node)),
    1,
  );
  for (let open = stack.pop(); open; open = stack.pop()) {
    const { node } = open;
    if (seen.has(node.id)) continue;
    seen.add(node.id);
    const children = graph.childrenOf(node.id).filter((child) => !shown || shown.has(child.id));
    const isExpanded = isSearching || !collapsed.has(node.id);
    rows.push({ ...open, isMatch: matches?.has(node.id) ?? true, ...(children.length > 0 ? { isExpanded } : {}) });
    if (isExpanded) stack.push(...opened(children, open.level + 1));
  }
  return rows;
}

/** In reverse, for a stack. */
const opened = (nodes: readonly Node[], level: number): Open[] =>
  nodes.map((node, index) => ({ node, level, position: index + 1, siblings: nodes.length })).toReversed();

/** True for a node in no container, and for one whose containers form a circle. */
function isRoot(graph: DocumentGraph, node: Node): boolean {
  const passed = new Set<string>();
  for (let at = graph.containerOf(node.id); at; at = graph.containerOf(at.id)) {
    if (at.id === node.id) return true;
    if (passed.has(at.id)) return false;
    passed.add(at.id);
  }
  return graph.containerOf(node.id) === undefined;
}

function matching(graph: DocumentGraph, query: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const node of graph.nodes.values()) {
    const kind = graph.kindOf(node.id)?.label ?? '';
    if (matchRank(query, `${labelOf(node)} ${node.id} ${kind} ${node.kind}`) !== undefined) found.add(node.id);
  }
  return found;
}

function withContainers(graph: DocumentGraph, found: ReadonlySet<string>): ReadonlySet<string> {
  const shown = new Set(found);
  for (const id of found) {
    for (let at = graph.containerOf(id); at && !shown.has(at.id); at = graph.containerOf(at.id)) shown.add(at.id);
  }
  return shown;
}

/** The containers of a node, nearest first: what must be open for it to be seen. */
export function containersOf(graph: DocumentGraph, id: string): readonly string[] {
  const containers: string[] = [];
  for (let at = graph.containerOf(id); at && !containers.includes(at.id); at = graph.containerOf(at.id)) containers.push(at.id);
  return containers;
}
