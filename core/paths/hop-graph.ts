import type { ClassCode } from '../catalog/class.ts';
import { legalityOfEdge } from '../catalog/legality.ts';
import type { DocumentGraph, GraphEdge } from '../graph/graph.ts';
import type { Node } from '../model/document.ts';
import { anyArrival, arrivalKey, arrivalOf, type Arrival } from './arrival.ts';
import { isPrincipalClass } from './next-hops.ts';
import { exitAt, goesOn, isClosed, lasting } from './onward.ts';
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

/** A person, client, workload or self-managed directory: where identities come from. */
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
  const states = new StateTable();
  for (const node of graph.nodes.values()) states.add(node, anyArrival);
  const followed = graph.edges.filter((edge) => isFollowed(graph, edge));
  const steps = followed.map((edge) => ({ edge, step: arrivalOf(graph, edge) }));
  const arrivals = steps.map(({ edge, step }) => states.add(graph.nodes.get(edge.to)!, step));
  for (const { edge, step } of steps)
    for (const from of states.at(edge.from)) {
      const onward = lasting(graph, states.list[from]!.arrival, edge, step);
      if (onward !== step && goesOn(graph, onward, edge, step)) states.add(graph.nodes.get(edge.to)!, onward);
    }

  const isOver = states.list.map(({ node, arrival }) => isClosed(graph, node, arrival));
  const walking: Link[] = [];
  const afterRole: Link[] = [];
  const link = (from: number, edge: GraphEdge, to: number): void => {
    const isAfterRole = isPrincipalClass(graph.kindOf(edge.from)?.class);
    (isAfterRole ? afterRole : walking).push({ from, edge, to });
  };
  steps.forEach(({ edge, step }, index) => {
    for (const from of states.at(edge.from)) {
      const { arrival } = states.list[from]!;
      if (isOver[from] || !goesOn(graph, arrival, edge, step)) continue;
      const onward = lasting(graph, arrival, edge, step);
      link(from, edge, onward === step ? arrivals[index]! : states.add(graph.nodes.get(edge.to)!, onward));
    }
  });
  return finish(graph, states, walking, afterRole);
}

interface Link {
  readonly from: number;
  readonly edge: GraphEdge;
  readonly to: number;
}

/** Gives every state a number, once. */
class StateTable {
  readonly list: State[] = [];
  readonly #byNode = new Map<string, number[]>();
  readonly #byKey = new Map<string, number>();

  add(node: Node, arrival: Arrival): number {
    if (arrival.manner === 'stopped') return this.#append(node, arrival);
    const states = this.#byNode.get(node.id) ?? [];
    this.#byNode.set(node.id, states);
    const key = `${states[0]} ${arrivalKey(arrival)}`;
    const before = arrival.manner === 'any' ? states[0] : this.#byKey.get(key);
    if (before !== undefined) return before;
    const state = this.#append(node, arrival);
    states.push(state);
    this.#byKey.set(key, state);
    return state;
  }

  /** The states of a node that a walk may go on from; the first is the one that it starts from. */
  at(node: string): readonly number[] {
    return this.#byNode.get(node) ?? [];
  }

  #append(node: Node, arrival: Arrival): number {
    return this.list.push({ node, arrival }) - 1;
  }
}

function finish(graph: DocumentGraph, states: StateTable, walking: readonly Link[], afterRole: readonly Link[]): HopGraph {
  const links = [...walking, ...afterRole];
  const from = Int32Array.from(links, (one) => one.from);
  const to = Int32Array.from(links, (one) => one.to);
  const stateCount = states.list.length;
  const goOn = new Uint8Array(stateCount);
  for (const one of walking) goOn[one.from] = 1;
  const ending = Uint8Array.from(states.list, (state, index) => (goOn[index] ? endings.open : endingOf(graph, state)));
  const startAt = new Map([...graph.nodes.keys()].map((id) => [id, states.at(id)[0]!]));
  return {
    states: states.list,
    startAt,
    statesAt: (node) => states.at(node),
    edges: links.map(({ edge }) => edge),
    from,
    to,
    walks: { stateCount, from: from.subarray(0, walking.length), to: to.subarray(0, walking.length), endings: ending },
    entries: [...graph.nodes.keys()].filter((id) => isEntry(graph, id)).map((id) => startAt.get(id)!),
  };
}

function endingOf(graph: DocumentGraph, { node, arrival }: State): number {
  if (arrival.manner === 'stopped') return arrival.isRefusal ? endings.refused : endings.deadEnd;
  const classCode = graph.kindOf(node.id)?.class;
  if (isPrincipalClass(classCode)) return endings.role;
  return exitAt(classCode, arrival) === undefined ? endings.deadEnd : endings.exit;
}

function isEntry(graph: DocumentGraph, id: string): boolean {
  const kind = graph.kindOf(id);
  return kind?.placement === 'node' && isSourceClass(kind.class) && !graph.into(id).some(({ definition }) => definition?.hop);
}
