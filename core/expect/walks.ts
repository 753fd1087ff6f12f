import type { DocumentGraph, GraphEdge } from '../graph/graph.ts';
import type { Witness } from '../paths/analysis.ts';
import { distancesTo, searchFrom, unreached, type Search } from '../paths/breadth-first.ts';
import { cyclesOf } from '../paths/components.ts';
import { predecessorsOf, successorsOf } from '../paths/csr.ts';
import { buildHopGraph, type HopGraph } from '../paths/hop-graph.ts';
import { endings } from '../paths/verdicts.ts';
import { witnessTo } from '../paths/witness.ts';

/** Which nodes a question is about. */
export type NodeSet = ReadonlySet<string>;

/**
 * Questions about sets of nodes and about walks that must keep away from something. Each takes time linear in the drawing; no walk is
 * enumerated. A step that is illegal or refused arrives nowhere.
 */
export class Walks {
  readonly graph: DocumentGraph;
  #hops: HopGraph | undefined;

  constructor(graph: DocumentGraph) {
    this.graph = graph;
  }

  /** The nodes that a walk of at least one hop from one of these leads to. */
  reachedFrom(starts: NodeSet): NodeSet {
    const { from, to, states } = this.#hopGraph();
    const search = this.#search(this.#startsAt(starts), () => false);
    const reached = new Set<string>();
    from.forEach((state, edge) => {
      const end = states[to[edge]!]!;
      if (search.has(state) && end.arrival.manner !== 'stopped') reached.add(end.node.id);
    });
    return reached;
  }

  /** The nodes from which a walk of at least one hop leads to one of these. */
  reaching(ends: NodeSet): NodeSet {
    const { from, to, states, startAt } = this.#hopGraph();
    const left = this.#distancesTo(ends);
    const reaching = new Set<string>();
    from.forEach((state, edge) => {
      const { id } = states[state]!.node;
      if (left[to[edge]!] !== unreached && startAt.get(id) === state) reaching.add(id);
    });
    return reaching;
  }

  /** A shortest walk from one of `starts` to one of `ends` that uses no edge that is shut; undefined where there is none. */
  between(starts: NodeSet, ends: NodeSet, isShut: (edge: GraphEdge) => boolean = () => false): Witness | undefined {
    const hops = this.#hopGraph();
    const search = this.#search(this.#startsAt(starts), (edge) => isShut(hops.edges[edge]!));
    const end = search.order.find((state) => search.before[state] !== unreached && this.#isAt(state, ends));
    return end === undefined ? undefined : witnessTo(hops, search, end);
  }

  /**
   * A shortest walk from one of `starts` that comes to its end, or goes round for ever, without meeting one of `wanted`: neither on its
   * way nor behind the role that it ends in. Undefined where every walk meets one.
   */
  avoiding(starts: NodeSet, wanted: NodeSet): Witness | undefined {
    const left = this.#distancesTo(wanted);
    return this.#endingWhere(starts, (state) => left[state] === unreached, wanted);
  }

  /** A shortest walk from one of `starts` whose end is none of `allowed`, or that goes round for ever. */
  endingOutside(starts: NodeSet, allowed: NodeSet): Witness | undefined {
    return this.#endingWhere(starts, (state) => !this.#isAt(state, allowed), new Set());
  }

  /** The first end of a walk up to its role that is wrong, or the first loop, on walks that keep out of `shut`. */
  #endingWhere(starts: NodeSet, isWrong: (state: number) => boolean, shut: NodeSet): Witness | undefined {
    const hops = this.#hopGraph();
    const { stateCount, from, to } = hops.walks;
    const ends = Int32Array.from(to, (state) => (this.#isAt(state, shut) ? stateCount : state));
    const successors = successorsOf(stateCount + 1, from, ends);
    const search = searchFrom(
      stateCount + 1,
      successors,
      this.#startsAt(starts).filter((state) => !this.#isAt(state, shut)),
    );
    const onCycle = new Set(cyclesOf(stateCount + 1, successors, predecessorsOf(stateCount + 1, from, ends)).nodes);
    const end = search.order.find(
      (state) => state < stateCount && (onCycle.has(state) || (hops.walks.endings[state] !== endings.open && isWrong(state))),
    );
    return end === undefined ? undefined : witnessTo(hops, search, end);
  }

  /** Edges that are shut lead to a state beside the others, so that all keep their numbers. */
  #search(starts: readonly number[], isShut: (edge: number) => boolean): Search {
    const { states, from, to } = this.#hopGraph();
    const ends = to.map((state, edge) => (isShut(edge) ? states.length : state));
    return searchFrom(states.length + 1, successorsOf(states.length + 1, from, ends), starts);
  }

  #distancesTo(ends: NodeSet): Int32Array {
    const { states, from, to } = this.#hopGraph();
    const wanted = states.flatMap((_, state) => (this.#isAt(state, ends) ? [state] : []));
    return distancesTo(states.length, predecessorsOf(states.length, from, to), Int32Array.from(wanted));
  }

  #isAt(state: number, nodes: NodeSet): boolean {
    const place = this.#hopGraph().states[state];
    return place !== undefined && place.arrival.manner !== 'stopped' && nodes.has(place.node.id);
  }

  #startsAt(nodes: NodeSet): readonly number[] {
    return [...nodes].flatMap((node) => this.#hopGraph().startAt.get(node) ?? []);
  }

  #hopGraph(): HopGraph {
    return (this.#hops ??= buildHopGraph(this.graph));
  }
}
