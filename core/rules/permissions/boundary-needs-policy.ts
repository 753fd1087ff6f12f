import type { DocumentGraph } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import { listOf } from '../../policy/field-shape.ts';
import { overlap, partsOf } from '../../policy/overlap.ts';
import type { Patterns } from '../../policy/policy.ts';
import { grantsOf, isLimit, policyNameFields, type Grant } from '../grants.ts';
import { named } from '../names.ts';
import { defineNodeRule, type Violation } from '../rule.ts';
import { hasUnreadLimit } from './allowed.ts';
import { described } from './described.ts';

export default defineNodeRule({
  code: 'IDF-816',
  name: 'boundary-needs-policy',
  severity: 'warning',
  outcome: 'RUNTIME',
  summary: 'Beside a permissions boundary stands a policy that grants, and the boundary lets through what it grants.',
  why: 'A boundary grants nothing: of what the identity policies grant, only what the boundary allows too is allowed. Other calls that rest on them end in AccessDenied.',
  fix: 'Attach a policy that grants what is needed, and let the boundary allow it.',
  sources: ['iam-bound', 'iam-eval'],
  kinds: ['iam.role', 'iam.user', 'sso.permissionSet'],
  *check(node, { graph }) {
    if (node.reference !== undefined) return;
    const grants = grantsOf(graph, node.id);
    const limits = grants.filter(({ use, statement }) => use === 'limit' && statement.effect === 'Allow');
    const isBounded = limits.length > 0 || hasUnreadLimit(graph, node.id);
    if (!isBounded) return;
    // A role with a boundary and nothing else is told by role-has-permissions.
    if (node.kind !== 'iam.role' && !hasPolicy(graph, node)) {
      const message = `${described(graph, node.id)} has a permissions boundary and no policy: a boundary grants nothing.`;
      return yield { target: { node: node.id }, message };
    }
    if (limits.length > 0) yield* cutOff(graph, node, grants, limits);
  },
});

/** A policy of whatever content, of its own or of a group. */
function hasPolicy(graph: DocumentGraph, { id, fields }: Node): boolean {
  const isNamed = policyNameFields.some((field) => listOf(fields[field]).length > 0);
  if (isNamed || fields['inlinePolicy'] !== undefined) return true;
  return graph.outOf(id).some((edge) => {
    if (!edge.isLegal) return false;
    if (edge.kind !== 'has-policy') return edge.kind === 'member-of' || edge.kind.startsWith('uses-resource');
    return !isLimit(graph, edge);
  });
}

/** The statements that grant actions of which the boundary allows none. */
function* cutOff(graph: DocumentGraph, node: Node, grants: readonly Grant[], limits: readonly Grant[]): Iterable<Violation> {
  for (const { use, statement, target } of grants) {
    if (use !== 'grant' || statement.effect !== 'Allow' || statement.actions.isNegated) continue;
    const lost = statement.actions.patterns.filter((pattern) => !limits.some((limit) => mayMeet(limit.statement.actions, pattern)));
    if (lost.length === 0) continue;
    const names = lost.map((pattern) => `"${pattern}"`).join(', ');
    yield {
      target,
      message: `The permissions boundary of ${named(graph, node.id)} does not allow ${names}: the statement has no effect there.`,
    };
  }
}

const mayMeet = ({ isNegated, patterns }: Patterns, action: string): boolean =>
  isNegated || patterns.some((pattern) => overlap(partsOf(pattern.toLowerCase()), partsOf(action.toLowerCase())));
