import { kinds } from '../catalog/catalog.ts';
import { containingEdges } from '../graph/graph.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Document, Edge, Node } from '../model/document.ts';
import { sentence } from './fault.ts';
import type { Suggest } from './suggest.ts';

/** Checks where nodes lie: `in:` and the edges that say the same. */
export function* checkContainment(document: Document, suggest: Suggest): Generator<Diagnostic> {
  const byEdge = containersByEdge(document);
  for (const node of document.nodes.values()) {
    yield* checkIn(document, node, suggest);
    yield* checkNeeded(node, byEdge.get(node.id));
    yield* checkTwice(document, node, byEdge.get(node.id));
  }
  yield* checkCycles(document);
}

function containersByEdge(document: Document): ReadonlyMap<string, readonly Edge[]> {
  const byEdge = new Map<string, Edge[]>();
  for (const edge of document.edges.values()) {
    if (!containingEdges.has(edge.kind) || !document.nodes.has(edge.from)) continue;
    const known = byEdge.get(edge.to);
    if (known) known.push(edge);
    else byEdge.set(edge.to, [edge]);
  }
  return byEdge;
}

const about = (code: string, node: Node, message: string): Diagnostic => ({
  code,
  severity: 'error',
  message,
  target: { node: node.id, field: 'in' },
});

function* checkIn(document: Document, node: Node, suggest: Suggest): Generator<Diagnostic> {
  if (node.in === undefined) return;
  const container = document.nodes.get(node.in);
  if (!container)
    return yield about(
      'unknown-container',
      node,
      sentence(`"${node.id}" lies in "${node.in}", which does not exist${suggest(node.in, document.nodes.keys())}`),
    );
  const kind = kinds.get(node.kind);
  const containerKind = kinds.get(container.kind);
  if (!kind || !containerKind || kind.containers.includes(containerKind.id)) return;
  const rather = kind.containers.length === 0 ? 'it lies in nothing' : `it may lie in ${labelsOf(kind.containers)}`;
  yield about(
    'illegal-container',
    node,
    `"${node.id}" (${kind.label}) cannot lie in "${container.id}" (${containerKind.label}); ${rather}.`,
  );
}

const labelsOf = (ids: readonly string[]): string => ids.map((id) => `"${kinds.get(id)!.label}"`).join(' or ');

function* checkNeeded(node: Node, edges: readonly Edge[] | undefined): Generator<Diagnostic> {
  const kind = kinds.get(node.kind);
  if (!kind?.needsContainer || node.in !== undefined || edges) return;
  yield about('missing-container', node, `"${node.id}" (${kind.label}) needs "in:", the id of ${labelsOf(kind.containers)}.`);
}

/** `in:` wins over edges, the first edge over the others: whoever disagrees is told. */
function* checkTwice(document: Document, node: Node, edges: readonly Edge[] | undefined): Generator<Diagnostic> {
  if (!edges) return;
  const told = node.in !== undefined && document.nodes.has(node.in) ? node.in : edges[0]!.from;
  for (const edge of edges) {
    if (edge.from === told) continue;
    const message = `"${node.id}" lies in "${told}", but the edge "${edge.id}" puts it in "${edge.from}".`;
    yield { code: 'two-containers', severity: 'error', message, target: { edge: edge.id, node: node.id } };
  }
}

/** One statement for each circle, at the node where the walk along `in:` closes it. Every node is walked once. */
function* checkCycles(document: Document): Generator<Diagnostic> {
  const done = new Set<string>();
  for (const start of document.nodes.values()) {
    const walk: string[] = [];
    const onWalk = new Set<string>();
    let node: Node | undefined = start;
    while (node && !done.has(node.id)) {
      done.add(node.id);
      onWalk.add(node.id);
      walk.push(node.id);
      node = node.in === undefined ? undefined : document.nodes.get(node.in);
    }
    if (!node || !onWalk.has(node.id)) continue;
    const circle = [...walk.slice(walk.indexOf(node.id)), node.id];
    const named = circle.length > 8 ? [...circle.slice(0, 4), '…', ...circle.slice(-3)] : circle;
    yield about('container-cycle', node, `"${node.id}" lies in itself: ${named.map((id) => (id === '…' ? id : `"${id}"`)).join(' in ')}.`);
  }
}
