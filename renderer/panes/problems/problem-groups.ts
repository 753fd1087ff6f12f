import type { DocumentGraph } from '#core/graph/graph.ts';
import { groupByElement, groupByRule, groupFindings, type FindingGroup } from '#core/judge/finding-groups.ts';
import type { Diagnostic, Severity, Target } from '#core/model/diagnostic.ts';
import { labelOf } from '#core/model/document.ts';
import { sentenceOf } from '../findings/finding-words.ts';
import { matchRank } from '../parts/match.ts';

export type Grouping = 'cause' | 'element' | 'rule';

export interface ProblemFilter {
  readonly query: string;
  /** Severities that are left out. */
  readonly hidden: ReadonlySet<Severity>;
  /** Also what the review accepts. */
  readonly showsWaived: boolean;
  readonly groupBy: Grouping;
}

interface Heading {
  readonly label: string;
  /** The kind of the element, or the code of the rule. */
  readonly caption: string;
}

export interface ProblemGroup {
  readonly key: string;
  /** Undefined for a finding that stands alone. */
  readonly heading: Heading | undefined;
  readonly problems: readonly Diagnostic[];
}

/** How many findings there are of each severity; what is waived counts only there. */
export function countFindings(diagnostics: readonly Diagnostic[]): Readonly<Record<Severity | 'waived', number>> {
  const counts = { error: 0, warning: 0, info: 0, waived: 0 };
  for (const { severity, waived } of diagnostics) counts[waived === undefined ? severity : 'waived'] += 1;
  return counts;
}

const groupings: Readonly<Record<Grouping, (diagnostics: readonly Diagnostic[]) => readonly FindingGroup[]>> = {
  cause: groupFindings,
  element: groupByElement,
  rule: groupByRule,
};

/** Tells findings apart in a list, also after an edit has moved the lines of the text. */
export const problemKey = ({ code, target, message }: Diagnostic): string =>
  [code, target.node ?? target.edge ?? target.range?.start.offset, target.field, message].join(' ');

/** The findings that pass the filter, in groups, the worst first. */
export function problemGroups(diagnostics: readonly Diagnostic[], graph: DocumentGraph, filter: ProblemFilter): readonly ProblemGroup[] {
  const passing = diagnostics.filter((diagnostic) => passes(diagnostic, graph, filter));
  return groupings[filter.groupBy](passing).map((group) => {
    const heading = headingOf(group, graph, filter.groupBy);
    // The key of one that stands alone is its number, and that changes with every finding before it.
    return { key: heading ? group.key : problemKey(group.diagnostics[0]!), heading, problems: group.diagnostics };
  });
}

function passes(diagnostic: Diagnostic, graph: DocumentGraph, { hidden, showsWaived, query }: ProblemFilter): boolean {
  if (diagnostic.waived === undefined ? hidden.has(diagnostic.severity) : !showsWaived) return false;
  const { message, code, name = '', target, waived } = diagnostic;
  const words = [message, code, name, elementOf(target, graph).label, target.node, target.edge, waived?.reason, waived?.owner];
  return matchRank(query, words.join(' ')) !== undefined;
}

function headingOf({ element, diagnostics }: FindingGroup, graph: DocumentGraph, groupBy: Grouping): Heading | undefined {
  const [first] = diagnostics;
  if (!first) return undefined;
  if (groupBy === 'rule') return { label: sentenceOf(first.name ?? first.code), caption: first.name === undefined ? '' : first.code };
  if (groupBy === 'element') return elementOf(element ?? {}, graph);
  return element && diagnostics.length > 1 ? { label: elementOf(element, graph).label, caption: 'one cause' } : undefined;
}

/** The element that a finding is about, as a heading. */
export function elementOf({ node: nodeId, edge: edgeId }: Pick<Target, 'node' | 'edge'>, graph: DocumentGraph): Heading {
  const edge = edgeId === undefined ? undefined : graph.document.edges.get(edgeId);
  if (edge) {
    const ends = [edge.from, edge.to].map((id) => labelOf(graph.nodes.get(id) ?? { id }));
    return { label: ends.join(' → '), caption: edge.kind };
  }
  const node = nodeId === undefined ? undefined : graph.nodes.get(nodeId);
  if (node) return { label: labelOf(node), caption: graph.kindOf(node.id)?.label ?? node.kind };
  const named = nodeId ?? edgeId;
  return named === undefined ? { label: 'The model and its files', caption: '' } : { label: named, caption: 'not drawn' };
}
