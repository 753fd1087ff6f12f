import { sources } from '../catalog/sources.ts';
import { edgeLimitFaults, fieldContext, nodeLimitFaults } from '../check/elements.ts';
import type { Fault } from '../check/fault.ts';
import type { GraphEdge } from '../graph/graph.ts';
import type { Diagnostic, Target } from '../model/diagnostic.ts';
import type { Node } from '../model/document.ts';
import type { Edit } from '../model/edit.ts';
import type { RuleSet } from './rule-set.ts';
import type { Rule, RuleContext, Violation } from './rule.ts';

/** What a rule found: a diagnostic with all that the rule says of itself, and the mechanical mend where there is one. */
export interface Finding extends Diagnostic {
  readonly name: string;
  readonly why: string;
  readonly fix: string;
  readonly edit?: Edit;
}

export function* findingsOfDocument(context: RuleContext, { ofDocument }: RuleSet): Iterable<Finding> {
  for (const rule of ofDocument) for (const violation of rule.check(context)) yield findingOf(rule, violation);
}

export function* findingsOfNode(node: Node, context: RuleContext, set: RuleSet): Iterable<Finding> {
  if (context.graph.document.nodes.has(node.id)) yield* ofLimits(nodeLimitFaults(node, limitContext(context)), { node: node.id }, set);
  for (const rule of set.ofNodes.get(node.kind) ?? []) for (const violation of rule.check(node, context)) yield findingOf(rule, violation);
}

export function* findingsOfEdge(edge: GraphEdge, context: RuleContext, set: RuleSet): Iterable<Finding> {
  const drawn = edge.isDerived ? undefined : context.graph.document.edges.get(edge.id);
  if (drawn) yield* ofLimits(edgeLimitFaults(drawn, limitContext(context)), { edge: edge.id }, set);
  for (const rule of set.ofEdges.get(edge.kind) ?? []) for (const violation of rule.check(edge, context)) yield findingOf(rule, violation);
}

/** Limits need no suggestions: what is misspelt, the catalog's check tells. */
const limitContext = ({ graph }: RuleContext) => fieldContext(graph.nodes, () => '');

/** The limits of fields that a rule owns, as findings of that rule. */
function* ofLimits(faults: Iterable<Fault>, target: Target, { byCode }: RuleSet): Iterable<Finding> {
  for (const { rule: code, field, message } of faults) {
    const rule = code === undefined ? undefined : byCode.get(code);
    if (rule) yield findingOf(rule, { target: { ...target, field }, message });
  }
}

function findingOf(rule: Rule, { target, message, severity, cause, fix }: Violation): Finding {
  const source = rule.sources[0];
  return {
    code: rule.code,
    name: rule.name,
    severity: severity ?? rule.severity,
    outcome: rule.outcome,
    message,
    target,
    why: rule.why,
    fix: rule.fix,
    ...(source === undefined ? {} : { source: sources[source].url }),
    ...(cause === undefined ? {} : { cause }),
    ...(fix === undefined ? {} : { edit: fix }),
  };
}
