import type { DocumentGraph } from '../graph/graph.ts';
import { changesBetween } from './changes.ts';
import { findingsOfDocument, findingsOfEdge, findingsOfNode, type Finding } from './findings.ts';
import type { RuleSet } from './rule-set.ts';
import type { RuleContext } from './rule.ts';
import { readKeys, trackedContext } from './tracked-graph.ts';

/** What the rules say of one graph, and what a later run needs to repeat only what an edit can have changed. */
export interface RuleRun {
  /** Those about the whole document first, then those about each node and each edge, in the order of the document. */
  readonly findings: readonly Finding[];
  /** How many nodes and edges were looked at this time. */
  readonly judged: number;
  readonly graph: DocumentGraph;
  readonly set: RuleSet;
  /** By node or edge: what was found, and what that hangs on. */
  readonly elements: ReadonlyMap<string, ElementRun>;
}

interface ElementRun {
  readonly findings: readonly Finding[];
  readonly reads: ReadonlySet<string>;
}

/**
 * Runs rules over a graph. With a previous run of the same rules, nodes and edges are looked at again only when something changed that
 * their checks asked about; the findings are those of a full run. Rules about the whole document run each time.
 */
export function runRules(context: RuleContext, set: RuleSet, previous?: RuleRun): RuleRun {
  const { graph } = context;
  const changes = previous?.set === set ? changesBetween(previous.graph, graph) : undefined;
  const elements = new Map<string, ElementRun>();
  const findings = [...findingsOfDocument(context, set)];
  const tracked = trackedContext(context);
  const look = (check: (context: RuleContext) => Iterable<Finding>): ElementRun => {
    const reads = tracked.begin();
    return { findings: [...check(tracked.context)], reads };
  };
  let judged = 0;
  const visit = (key: string, check: (context: RuleContext) => Iterable<Finding>): void => {
    const known = changes && previous?.elements.get(key);
    const isCurrent = known !== undefined && !hangsOn(known.reads, changes!, key);
    const run = isCurrent ? known : look(check);
    if (!isCurrent) judged += 1;
    elements.set(key, run);
    findings.push(...run.findings);
  };
  for (const node of graph.nodes.values()) visit(readKeys.node(node.id), (its) => findingsOfNode(node, its, set));
  for (const edge of graph.edges) visit(readKeys.edge(edge.id), (its) => findingsOfEdge(edge, its, set));
  return { findings, judged, graph, set, elements };
}

/** An element's own change counts, whatever its checks asked. */
function hangsOn(reads: ReadonlySet<string>, changes: ReadonlySet<string>, own: string): boolean {
  if (changes.size === 0) return false;
  if (reads.has(readKeys.everything) || changes.has(own)) return true;
  for (const change of changes) if (reads.has(change)) return true;
  return false;
}
