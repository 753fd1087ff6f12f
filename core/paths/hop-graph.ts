import type { ClassCode } from '../catalog/class.ts';
import { legalityOfEdge } from '../catalog/legality.ts';
import type { DocumentGraph, GraphEdge } from '../graph/graph.ts';
import type { Node } from '../model/document.ts';
import { anyArrival, arrivalKey, type Arrival } from './arrival.ts';
import { arrivalOf } from './arrive.ts';
import { isPrincipalClass } from './next-hops.ts';
import { asLogin, exitAt, goesOn, isClosed, lasting } from './onward.ts';
import { endings, type WalkGraph } from './verdicts.ts';

/** One state of a walk: where it is, and what of the way there still matters. */
interface State {
  readonly node: Node;
  readonly arrival: Arrival;
}

/** A drawing as integers: the product of its nodes with the manners in which walks arrive at them. */
export interface HopGraph {
  readonly states: readonly State[];
  /** The state of a node that a walk starts from there. */
  readonly startAt: ReadonlyMap<string, number>;
  /** Every state of a node that a walk may arrive at and go on from. */
  statesAt(node: string): readonly number[];
  /** The drawn or derived edge behind every edge between states. Those of walks come first, those that start at a role after them. */
  readonly edges: readonly GraphEdge[];
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Walks up to the first IAM role or user. */
  readonly walks: WalkGraph;
  /** States of the nodes that nothing leads to and that identities come from, in the order of the document. */
  readonly entries: readonly number[];
}

const entryClasses: ReadonlySet<ClassCode | undefined> = new Set<ClassCode>(['P', 'C', 'CO', 'ONP']);

/**
 * A person, client, workload or self-managed directory: where identities come from. A developer backend is none (reference section 4.8):
 * people sign in through it, and what it does with its own role or keys is nobody's sign-in.
 */
export const isSourceClass = (classCode: ClassCode | undefined): boolean => entryClasses.has(classCode);

/**
 * Hops move an identity. So does the membership of an Identity Center group, which is no hop of the catalog: what the group is
 * assigned to is offered to its members. Source: https://docs.aws.amazon.com/singlesignon/latest/userguide/manage-your-accounts.html
 */
function isFollowed(graph: DocumentGraph, edge: GraphEdge): boolean {
  if (edge.kind !== 'member-of-group') return edge.definition?.hop === true;
  return legalityOfEdge(graph.nodes.get(edge.from)!.kind, graph.nodes.get(edge.to)!.kind, edge.kind).legal;
}

/** Turns a drawing into integers, once; everything after works on them. Linear in nodes plus edges, times the manners at a node. */
export function buildHopGraph(graph: DocumentGraph): HopGraph {
  const states = new StateTable(graph);
  const followed = graph.edges.filter((edge) => isFollowed(graph, edge));
  const steps = followed.map((edge) => arrivalOf(graph, edge));
  const arrivals = Int32Array.from(steps, (step, index) => states.add(followed[index]!.to, step));
  followed.forEach((edge, index) => {
    const step = steps[index]!;
    for (const from of states.at(edge.from)) {
      const onward = lasting(graph, states.list[from]!.arrival, edge, step);
      if (onward !== step && goesOn(graph, onward, edge, step)) states.add(edge.to, onward);
    }
  });

  const isOver = Uint8Array.from(states.list, ({ node, arrival }) => (isClosed(graph, node, arrival) ? 1 : 0));
  const walking: Links = { from: [], to: [], edges: [] };
  const afterRole: Links = { from: [], to: [], edges: [] };
  followed.forEach((edge, index) => {
    const step = steps[index]!;
    const links = isPrincipalClass(graph.kindOf(edge.from)?.class) ? afterRole : walking;
    for (const from of states.at(edge.from)) {
      const { arrival } = states.list[from]!;
      if (isOver[from] === 1 || !goesOn(graph, arrival, edge, step)) continue;
      const onward = asLogin(graph, arrival, edge, lasting(graph, arrival, edge, step));
      links.from.push(from);
      links.to.push(onward === step ? arrivals[index]! : states.add(edge.to, onward));
      links.edges.push(edge);
    }
  });
  return finish(graph, states, walking, afterRole);
}

/** Edges between states, column by column: a big drawing has millions. */
interface Links {
  readonly from: number[];
  readonly to: number[];
  readonly edges: GraphEdge[];
}

/** Gives every state a number, once. The states that walks start from come first, in the order of the nodes. */
class StateTable {
  readonly list: State[] = [];
  readonly startAt = new Map<string, number>();
  readonly #byNode = new Map<string, number[]>();
  readonly #byKey = new Map<string, number>();

  constructor(graph: DocumentGraph) {
    for (const node of graph.nodes.values()) this.startAt.set(node.id, this.#append(node, anyArrival));
  }

  add(id: string, arrival: Arrival): number {
    const start = this.startAt.get(id)!;
    if (arrival.manner === 'any') return start;
    const { node } = this.list[start]!;
    if (arrival.manner === 'stopped') return this.#append(node, arrival);
    const key = `${start} ${arrivalKey(arrival)}`;
    const before = this.#byKey.get(key);
    if (before !== undefined) return before;
    const state = this.#append(node, arrival);
    const states = this.#byNode.get(id) ?? [start];
    states.push(state);
    this.#byNode.set(id, states);
    this.#byKey.set(key, state);
    return state;
  }

  /** The states of a node that a walk may go on from; the first is the one that it starts from. */
  at(id: string): readonly number[] {
    const start = this.startAt.get(id);
    return this.#byNode.get(id) ?? (start === undefined ? [] : [start]);
  }

  #append(node: Node, arrival: Arrival): number {
    return this.list.push({ node, arrival }) - 1;
  }
}

function finish(graph: DocumentGraph, states: StateTable, walking: Links, afterRole: Links): HopGraph {
  const from = Int32Array.from(walking.from.concat(afterRole.from));
  const to = Int32Array.from(walking.to.concat(afterRole.to));
  const stateCount = states.list.length;
  const count = walking.from.length;
  const goOn = new Uint8Array(stateCount);
  for (let index = 0; index < count; index++) goOn[from[index]!] = 1;
  const ending = Uint8Array.from(states.list, (state, index) => (goOn[index] ? endings.open : endingOf(graph, state)));
  const { startAt } = states;
  return {
    states: states.list,
    startAt,
    statesAt: (node) => states.at(node),
    edges: walking.edges.concat(afterRole.edges),
    from,
    to,
    walks: { stateCount, from: from.subarray(0, count), to: to.subarray(0, count), endings: ending },
    entries: [...startAt].flatMap(([id, start]) => (isEntry(graph, id) ? [start] : [])),
  };
}

function endingOf(graph: DocumentGraph, { node, arrival }: State): number {
  if (arrival.manner === 'stopped') return arrival.isRefusal ? endings.refused : endings.deadEnd;
  const classCode = graph.kindOf(node.id)?.class;
  if (isPrincipalClass(classCode)) return endings.role;
  return exitAt(graph, node, arrival) === undefined ? endings.deadEnd : endings.exit;
}

function isEntry(graph: DocumentGraph, id: string): boolean {
  const kind = graph.kindOf(id);
  return kind?.placement === 'node' && isSourceClass(kind.class) && !graph.into(id).some(({ definition }) => definition?.hop);
}
