import type { DocumentGraph } from '../graph/graph.ts';
import type { Document } from '../model/document.ts';
import type { RuleContext } from './rule.ts';

/** A context that notes what is asked of it. */
export interface TrackedContext {
  readonly context: RuleContext;
  /** Whatever is asked from now on is noted in this new set: keys of `readKeys`. */
  begin(): ReadonlySet<string>;
}

interface Reads {
  add(key: string): void;
}

/** The parts of a graph that a check can depend on. */
export const readKeys = {
  everything: '*',
  missingEnds: 'missing ends',
  node: (id: string) => `node ${id}`,
  edge: (id: string) => `edge ${id}`,
  out: (id: string) => `out ${id}`,
  into: (id: string) => `into ${id}`,
  children: (id: string) => `children ${id}`,
} as const;

/** The same graph and paths, made once for a whole run. */
export function trackedContext({ graph, paths }: RuleContext): TrackedContext {
  let current = new Set<string>();
  const reads: Reads = { add: (key) => void current.add(key) };
  return {
    context: {
      graph: trackedGraph(graph, reads),
      get paths() {
        reads.add(readKeys.everything);
        return paths;
      },
    },
    begin() {
      current = new Set();
      return current;
    },
  };
}

function trackedGraph(graph: DocumentGraph, reads: Reads): DocumentGraph {
  const node = (id: string) => reads.add(readKeys.node(id));
  const containerOf = (id: string) => {
    node(id);
    reads.add(readKeys.into(id));
    // A container that is not drawn yet may be drawn later.
    const named = graph.nodes.get(id)?.in;
    if (named !== undefined) node(named);
    const container = graph.containerOf(id);
    if (container) node(container.id);
    return container;
  };
  /** The chain of containers from a node on, each of which decides what encloses it. */
  const chain = (id: string): void => {
    const seen = new Set<string>();
    for (let at: string | undefined = id; at !== undefined && !seen.has(at); at = containerOf(at)?.id) seen.add(at);
  };
  const nodes = trackedMap(graph.nodes, readKeys.node, reads);
  const document = trackedDocument(graph.document, reads);
  return {
    get document() {
      return document;
    },
    nodes,
    get edges() {
      reads.add(readKeys.everything);
      return graph.edges;
    },
    get missingEnds() {
      reads.add(readKeys.missingEnds);
      return graph.missingEnds;
    },
    kindOf(id) {
      node(id);
      return graph.kindOf(id);
    },
    outOf(id) {
      reads.add(readKeys.out(id));
      return graph.outOf(id);
    },
    into(id) {
      reads.add(readKeys.into(id));
      return graph.into(id);
    },
    childrenOf(id) {
      reads.add(readKeys.children(id));
      return graph.childrenOf(id);
    },
    containerOf,
    enclosing(id, kind) {
      chain(id);
      return graph.enclosing(id, kind);
    },
    accountOf(id) {
      chain(id);
      return graph.accountOf(id);
    },
  };
}

/** Nodes and edges by id are noted one by one; anything else of a document counts as everything. */
function trackedDocument(document: Document, reads: Reads): Document {
  const nodes = trackedMap(document.nodes, readKeys.node, reads);
  const edges = trackedMap(document.edges, readKeys.edge, reads);
  return new Proxy(document, {
    get(target, key, receiver) {
      if (key === 'nodes') return nodes;
      if (key === 'edges') return edges;
      reads.add(readKeys.everything);
      return Reflect.get(target, key, receiver);
    },
  });
}

function trackedMap<V>(map: ReadonlyMap<string, V>, keyOf: (id: string) => string, reads: Reads): ReadonlyMap<string, V> {
  const whole = <T>(value: T): T => {
    reads.add(readKeys.everything);
    return value;
  };
  return {
    get(id) {
      reads.add(keyOf(id));
      return map.get(id);
    },
    has(id) {
      reads.add(keyOf(id));
      return map.has(id);
    },
    get size() {
      return whole(map.size);
    },
    keys: () => whole(map.keys()),
    values: () => whole(map.values()),
    entries: () => whole(map.entries()),
    [Symbol.iterator]: () => whole(map[Symbol.iterator]()),
    forEach: (visit) => whole(map).forEach(visit),
  };
}
