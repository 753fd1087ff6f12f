import type { DocumentGraph } from '#core/graph/graph.ts';
import type { Diagnostic, Severity } from '#core/model/diagnostic.ts';
import { labelOf } from '#core/model/document.ts';
import { matchRank } from '../parts/match.ts';

export interface ProblemFilter {
  readonly query: string;
  /** Severities that are left out. */
  readonly hidden: ReadonlySet<Severity>;
  readonly groupBy: 'element' | 'rule';
}

export interface ProblemGroup {
  readonly key: string;
  readonly label: string;
  /** The kind of the element, or the code of the rule. */
  readonly caption: string;
  readonly problems: readonly Diagnostic[];
}

export const countBySeverity = (diagnostics: readonly Diagnostic[]): Readonly<Record<Severity, number>> => {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) counts[severity] += 1;
  return counts;
};

/** The findings that pass the filter, in groups; groups and findings keep the given order, which puts the worst first. */
export function problemGroups(diagnostics: readonly Diagnostic[], graph: DocumentGraph, filter: ProblemFilter): readonly ProblemGroup[] {
  const groups = new Map<string, ProblemGroup & { readonly problems: Diagnostic[] }>();
  for (const diagnostic of diagnostics) {
    if (filter.hidden.has(diagnostic.severity)) continue;
    const element = elementOf(diagnostic, graph);
    const searched = `${diagnostic.message} ${diagnostic.code} ${diagnostic.name ?? ''} ${element.label} ${element.key}`;
    if (matchRank(filter.query, searched) === undefined) continue;
    const by = filter.groupBy === 'element' ? element : ruleOf(diagnostic);
    const group = groups.get(by.key) ?? { ...by, problems: [] };
    group.problems.push(diagnostic);
    groups.set(by.key, group);
  }
  return [...groups.values()];
}

interface Heading {
  readonly key: string;
  readonly label: string;
  readonly caption: string;
}

const ruleOf = ({ code, name }: Diagnostic): Heading => ({
  key: code,
  label: name === undefined ? sentence(code) : sentence(name),
  caption: code,
});

/** `require-tag-session` as words: `Require tag session`. */
const sentence = (id: string): string => {
  const words = id.replaceAll('-', ' ');
  return /^[A-Z]+ \d+$/.test(words) ? id : words.charAt(0).toUpperCase() + words.slice(1);
};

/** The element that a finding is about, as a heading. */
export function elementOf({ target }: Diagnostic, graph: DocumentGraph): Heading {
  const edge = target.edge === undefined ? undefined : graph.document.edges.get(target.edge);
  if (edge) {
    const ends = [edge.from, edge.to].map((id) => labelOf(graph.nodes.get(id) ?? { id }));
    return { key: `edge ${edge.id}`, label: ends.join(' → '), caption: edge.kind };
  }
  const node = target.node === undefined ? undefined : graph.nodes.get(target.node);
  if (node) return { key: `node ${node.id}`, label: labelOf(node), caption: graph.kindOf(node.id)?.label ?? node.kind };
  const named = target.node ?? target.edge;
  if (named !== undefined) return { key: `missing ${named}`, label: named, caption: 'not drawn' };
  return { key: 'file', label: target.file ?? 'The model file', caption: 'text' };
}
