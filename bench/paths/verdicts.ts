import { DirectedGraph } from 'graphology';
import { stronglyConnectedComponents } from 'graphology-components';
import { bfsFromNode } from 'graphology-traversal';
import { judgeWalks } from '#core/paths/verdicts.ts';
import { inTurn, type Row } from '../row.ts';
import { layeredGraph, type LayeredGraph } from './layered-graph.ts';

/** Milliseconds that a peer may take before it is stopped; its row then says "at least". */
const budgetMs = 10_000;

/** Verdicts with a witness for every entry, against a peer that enumerates paths and one that builds objects. */
export async function measure(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const nodeCount of [1_000, 10_000, 100_000]) rows.push(...(await againstGraphology(nodeCount)));
  for (const edgeCount of [10, 100, 1_000, 10_000, 100_000, 1_000_000]) rows.push(await againstEnumeration(edgeCount));
  return rows;
}

function verdicts(graph: LayeredGraph): number {
  const judged = judgeWalks(graph);
  let hops = 0;
  for (const entry of graph.entries) hops += judged.walk(entry, judged.outcomeOf(entry)!).edges.length;
  return hops;
}

async function againstEnumeration(edgeCount: number): Promise<Row> {
  const graph = layeredGraph(Math.max(16, edgeCount / 2), edgeCount);
  const { milliseconds, isComplete } = enumeratePaths(graph);
  const [ours] = await inTurn(15, () => verdicts(graph), Date.now);
  const peerName = isComplete ? 'enumerating every path' : `enumerating paths, stopped unfinished after ${budgetMs / 1000} s`;
  return { name: `Verdicts and witnesses, ${edgeCount} edges`, ours, peer: milliseconds, unit: 'ms', peerName };
}

/** The obvious way: every simple path of every entry, depth first. */
function enumeratePaths(graph: LayeredGraph): { readonly milliseconds: number; readonly isComplete: boolean } {
  const next: number[][] = Array.from({ length: graph.stateCount }, () => []);
  for (let edge = 0; edge < graph.from.length; edge++) next[graph.from[edge]!]!.push(graph.to[edge]!);
  const onPath = new Uint8Array(graph.stateCount);
  const start = performance.now();
  let steps = 0;
  let isComplete = true;
  const visit = (state: number): void => {
    if (!isComplete) return;
    if ((++steps & 4095) === 0 && performance.now() - start > budgetMs) isComplete = false;
    onPath[state] = 1;
    for (const following of next[state]!) if (!onPath[following]) visit(following);
    onPath[state] = 0;
  };
  for (const entry of graph.entries) visit(entry);
  return { milliseconds: performance.now() - start, isComplete };
}

/** Graphology does the two traversals that a verdict needs: from all entries, and the strongly connected components. */
async function againstGraphology(nodeCount: number): Promise<readonly Row[]> {
  const graph = layeredGraph(nodeCount, nodeCount * 2);
  const built = buildGraphology(graph);
  const [ours, traversal] = await inTurn(
    nodeCount > 50_000 ? 7 : 25,
    () => verdicts(graph),
    () => traverse(built),
  );
  const [, build] = await inTurn(3, Date.now, () => buildGraphology(graph));
  const perEdge = (ours * 1e6) / graph.from.length;
  const name = `Verdicts and witnesses, ${nodeCount} nodes`;
  return [
    {
      name: `${name} (${perEdge.toFixed(0)} ns an edge)`,
      ours,
      peer: traversal,
      unit: 'ms',
      peerName: 'graphology, traversal only',
      goal: '10 times; 80 ns an edge at 100,000 nodes',
    },
    { name, ours, peer: build + traversal, unit: 'ms', peerName: 'graphology with its build', goal: '50 times' },
  ];
}

const source = 'entries';

function buildGraphology({ stateCount, from, to, entries }: LayeredGraph): DirectedGraph {
  const graph = new DirectedGraph();
  for (let state = 0; state < stateCount; state++) graph.addNode(`n${state}`);
  for (let edge = 0; edge < from.length; edge++) graph.mergeDirectedEdge(`n${from[edge]}`, `n${to[edge]}`);
  graph.addNode(source);
  for (const entry of entries) graph.addDirectedEdge(source, `n${entry}`);
  return graph;
}

function traverse(graph: DirectedGraph): number {
  let reached = 0;
  bfsFromNode(graph, source, () => {
    reached++;
  });
  return reached + stronglyConnectedComponents(graph).length;
}
