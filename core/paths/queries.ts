import type { PathAnalysis } from './analysis.ts';
import { distancesTo, searchFrom, unreached } from './breadth-first.ts';
import { componentsOf } from './components.ts';
import { predecessorsOf, successorsOf } from './csr.ts';
import type { HopGraph } from './hop-graph.ts';
import { endings } from './verdicts.ts';
import { reachedTargets } from './who-reaches.ts';
import { witnessTo } from './witness.ts';

type Part = ReturnType<PathAnalysis['between']>;

const nothing: Part = { nodes: new Set(), edges: new Set() };

/**
 * Questions about reachability, answered when they are asked. Walks go on behind a role here (role chaining, the services and outside
 * parties that a role calls); a step that is illegal or refused arrives nowhere.
 */
export function pathQueries(hops: HopGraph): Pick<PathAnalysis, 'whoReachesWhat' | 'between' | 'shortestPath' | 'reachableFrom'> {
  const stateCount = hops.states.length;
  let successors: ReturnType<typeof successorsOf> | undefined;
  const forward = () => (successors ??= successorsOf(stateCount, hops.from, hops.to));
  const searchAt = (node: string) => {
    const start = hops.startAt.get(node);
    return start === undefined ? undefined : searchFrom(stateCount, forward(), [start]);
  };
  return {
    whoReachesWhat() {
      const roles = [...hops.startAt.values()].filter((state) => hops.walks.endings[state] === endings.role);
      const ids = roles.map((state) => hops.states[state]!.node.id);
      const reached = reachedTargets(stateCount, forward(), () => componentsOf(stateCount, forward()), hops.entries, roles);
      return new Map(hops.entries.map((entry, index) => [hops.states[entry]!.node.id, reached[index]!.map((role) => ids[role]!)]));
    },
    between(from, to) {
      const search = searchAt(from);
      if (!search) return nothing;
      const ends = Int32Array.from(hops.statesAt(to));
      const left = distancesTo(stateCount, predecessorsOf(stateCount, hops.from, hops.to), ends);
      return partOf(hops, (state) => search.has(state) && left[state] !== unreached);
    },
    shortestPath(from, to) {
      const search = searchAt(from);
      const ends = new Set(hops.statesAt(to));
      const end = search?.order.find((state) => ends.has(state));
      return search && end !== undefined ? witnessTo(hops, search, end) : undefined;
    },
    reachableFrom(node) {
      const search = searchAt(node);
      return search ? partOf(hops, search.has) : nothing;
    },
  };
}

/** The nodes of some states, and the edges that lead from one of them to another. */
function partOf(hops: HopGraph, isIn: (state: number) => boolean): Part {
  const nodes = new Set<string>();
  const edges = new Set<string>();
  hops.states.forEach(({ node }, state) => {
    if (isIn(state)) nodes.add(node.id);
  });
  hops.edges.forEach((edge, index) => {
    if (isIn(hops.from[index]!) && isIn(hops.to[index]!)) edges.add(edge.id);
  });
  return { nodes, edges };
}
