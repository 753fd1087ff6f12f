import type { Witness } from './analysis.ts';
import { unreached, type Search } from './breadth-first.ts';
import type { HopGraph } from './hop-graph.ts';
import type { Walk } from './verdicts.ts';

/** Adds a witness that is only written out when it is first read: most are never shown, and all together may be long. */
export function lazily<T extends object>(facts: T, write: () => Witness): T & { readonly witness: Witness } {
  let written: Witness | undefined;
  return {
    ...facts,
    get witness() {
      return (written ??= write());
    },
  };
}

/** A walk between states in the words of the document. */
export const witnessOf = (hops: HopGraph, walk: Walk): Witness => ({
  nodes: walk.states.map((state) => hops.states[state]!.node.id),
  edges: walk.edges.map((edge) => hops.edges[edge]!.id),
});

/** The walk by which a search reached a state. */
export function witnessTo(hops: HopGraph, search: Search, end: number): Witness {
  const states = [end];
  const edges: number[] = [];
  for (let state = end; search.before[state] !== unreached;) {
    edges.push(search.via[state]!);
    state = search.before[state]!;
    states.push(state);
  }
  return witnessOf(hops, { states: states.toReversed(), edges: edges.toReversed() });
}
