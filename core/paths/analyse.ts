import type { DocumentGraph } from '../graph/graph.ts';
import type { DeadEnd, Exit, Loop, PathAnalysis, PathEnds, Refusal, Verdict, VerdictOutcome, Witness } from './analysis.ts';
import { searchFrom, unreached } from './breadth-first.ts';
import { buildHopGraph, type HopGraph } from './hop-graph.ts';
import { exitAt, mayFollowAt, whyNoEnd } from './onward.ts';
import { pathQueries } from './queries.ts';
import { endings, judgeWalks, type Verdicts } from './verdicts.ts';
import { lazily, witnessOf, witnessTo } from './witness.ts';

/** All that the path engine can say of one drawing. Verdicts take time linear in nodes plus edges; no walk is enumerated. */
export function analysePaths(graph: DocumentGraph): PathAnalysis {
  const hops = buildHopGraph(graph);
  const verdicts = judgeWalks(hops.walks);
  const ends = new Ends(graph, hops, verdicts);
  let all: PathEnds | undefined;
  return {
    verdicts: hops.entries.map((entry) => ends.verdictOf(entry)),
    endsOf(entry) {
      const start = hops.startAt.get(entry);
      return ends.from(start === undefined ? [] : [start]);
    },
    allEnds: () => (all ??= ends.from(hops.entries)),
    ...pathQueries(hops),
  };
}

/** Puts the ends of walks into words. */
class Ends {
  readonly #graph: DocumentGraph;
  readonly #hops: HopGraph;
  readonly #verdicts: Verdicts;
  #loops: ReadonlyMap<number, readonly string[]> | undefined;

  constructor(graph: DocumentGraph, hops: HopGraph, verdicts: Verdicts) {
    this.#graph = graph;
    this.#hops = hops;
    this.#verdicts = verdicts;
  }

  verdictOf(entry: number): Verdict {
    const nearest = <T>(outcome: VerdictOutcome, tell: (end: number, witness: () => Witness) => T): T | undefined => {
      if (this.#verdicts.distance(entry, outcome) === unreached) return undefined;
      const witness = (): Witness => witnessOf(this.#hops, this.#verdicts.walk(entry, outcome));
      return tell(this.#verdicts.endOf(entry, outcome), witness);
    };
    const deadEnd = nearest('dead-end', (end, witness) => this.#deadEnd(end, witness));
    const refusal = nearest('refused', (end, witness) => this.#refusal(end, witness));
    const loop = nearest('loops', (end, witness) => this.#loop(end, witness));
    const exit = nearest('exits', (end, witness) => this.#exit(end, witness));
    const role = nearest('ends-in-role', (end, witness) => lazily({ node: this.#nodeAt(end) }, witness));
    const outcome = this.#verdicts.outcomeOf(entry)!;
    return lazily(
      {
        entry: this.#nodeAt(entry),
        outcome,
        ...(deadEnd && { deadEnd }),
        ...(refusal && { refusal }),
        ...(loop && { loop }),
        ...(exit && { exit }),
        ...(role && { role }),
      },
      () => witnessOf(this.#hops, this.#verdicts.walk(entry, outcome)),
    );
  }

  from(starts: readonly number[]): PathEnds {
    const found = { deadEnds: new Array<DeadEnd>(), refusals: new Array<Refusal>(), loops: new Array<Loop>(), exits: new Array<Exit>() };
    const roles = new Set<string>();
    const search = searchFrom(this.#hops.states.length, this.#verdicts.successors, starts);
    const loopsSeen = new Set<number>();
    for (const state of search.order) {
      const witness = (): Witness => witnessTo(this.#hops, search, state);
      const ending = this.#hops.walks.endings[state];
      if (ending === endings.deadEnd) found.deadEnds.push(this.#deadEnd(state, witness));
      if (ending === endings.refused) found.refusals.push(this.#refusal(state, witness));
      if (ending === endings.exit) found.exits.push(this.#exit(state, witness));
      if (ending === endings.role) roles.add(this.#nodeAt(state));
      const component = this.#verdicts.loopOf[state]!;
      if (this.#verdicts.distance(state, 'loops') !== 0 || loopsSeen.has(component)) continue;
      loopsSeen.add(component);
      found.loops.push(this.#loop(state, witness));
    }
    return { ...found, roles: [...roles] };
  }

  #nodeAt(state: number): string {
    return this.#hops.states[state]!.node.id;
  }

  #deadEnd(state: number, witness: () => Witness): DeadEnd {
    const { node, arrival } = this.#hops.states[state]!;
    const why = whyNoEnd(this.#graph, node, arrival);
    return lazily({ node: node.id, why, mayFollow: mayFollowAt(this.#graph, node, arrival) }, witness);
  }

  #refusal(state: number, witness: () => Witness): Refusal {
    const { node, arrival } = this.#hops.states[state]!;
    const edge = arrival.manner === 'stopped' ? arrival.edge : '';
    return lazily({ role: node.id, edge, why: whyNoEnd(this.#graph, node, arrival) }, witness);
  }

  #exit(state: number, witness: () => Witness): Exit {
    const { node, arrival } = this.#hops.states[state]!;
    return lazily({ node: node.id, as: exitAt(this.#graph, node, arrival) ?? 'external-service' }, witness);
  }

  #loop(state: number, witness: () => Witness): Loop {
    return lazily({ nodes: this.#nodesOfLoops().get(this.#verdicts.loopOf[state]!) ?? [] }, witness);
  }

  /** By component, the nodes on its cycles, in the order of the document. */
  #nodesOfLoops(): ReadonlyMap<number, readonly string[]> {
    if (this.#loops) return this.#loops;
    const loops = new Map<number, Set<string>>();
    this.#hops.states.forEach(({ node }, state) => {
      if (this.#verdicts.distance(state, 'loops') !== 0) return;
      const component = this.#verdicts.loopOf[state]!;
      loops.set(component, (loops.get(component) ?? new Set()).add(node.id));
    });
    this.#loops = new Map([...loops].map(([component, nodes]) => [component, [...nodes]]));
    return this.#loops;
  }
}
