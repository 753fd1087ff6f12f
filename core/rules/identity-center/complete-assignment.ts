import type { DocumentGraph, GraphEdge } from '../../graph/graph.ts';
import { isAccount, type Node } from '../../model/document.ts';
import { named } from '../names.ts';
import { defineRule, type Violation } from '../rule.ts';
import { assignmentOf, hasWrongTarget, type Assignment } from './assignment.ts';
import { splitOff } from './split-assignment.ts';

export default defineRule({
  code: 'IDF-603',
  name: 'complete-assignment',
  severity: 'error',
  outcome: 'REJECT',
  summary: 'An assignment brings together one user or group, one permission set and one account of the organization.',
  why: 'CreateAccountAssignment takes one principal, one permission set and one target of type AWS_ACCOUNT. There is no assignment to an OU or to an account outside the organization.',
  fix: 'Draw the missing edge, draw one assignment for each combination, and in the place of an OU each of its accounts.',
  sources: ['api-assign'],
  *check({ graph, paths }) {
    const walkedInto = new Set(paths.allEnds().deadEnds.map(({ node }) => node));
    for (const node of graph.nodes.values()) {
      if (node.kind !== 'sso.accountAssignment' || node.reference !== undefined) continue;
      const parts = assignmentOf(graph, node.id);
      yield* surplus(graph, node, parts);
      for (const edge of parts.targets) yield* wrongTarget(graph, node, edge);
      // Where a walk ends at an incomplete assignment, `path-ends-in-role` tells what lacks, unless a wrong target is the reason.
      if (!walkedInto.has(node.id) || hasWrongTarget(graph, node.id)) yield* missing(graph, node, parts);
    }
  },
});

function* missing(graph: DocumentGraph, assignment: Node, parts: Assignment): Iterable<Violation> {
  const lacking = [
    ...(parts.principals.length === 0 ? ['a user or group'] : []),
    ...(parts.permissionSets.length === 0 ? ['a permission set'] : []),
    ...(parts.targets.length === 0 ? ['an account'] : []),
  ];
  if (lacking.length === 0) return;
  const message = `Assignment ${named(graph, assignment.id)} lacks ${lacking.join(' and ')}.`;
  yield { target: { node: assignment.id }, message };
}

function* surplus(graph: DocumentGraph, assignment: Node, parts: Assignment): Iterable<Violation> {
  for (const [part, what] of partNames)
    for (const edge of parts[part].slice(1)) {
      const end = named(graph, edge.from === assignment.id ? edge.to : edge.from);
      const message = `Assignment ${named(graph, assignment.id)} has ${what} already: ${end} needs one of its own.`;
      const fix = splitOff(graph, assignment, edge, parts);
      yield { target: { edge: edge.id }, message, ...(fix && { fix }) };
    }
}

const partNames: readonly (readonly [keyof Assignment, string])[] = [
  ['principals', 'a principal'],
  ['permissionSets', 'a permission set'],
  ['targets', 'a target'],
];

function* wrongTarget(graph: DocumentGraph, assignment: Node, { id, to }: GraphEdge): Iterable<Violation> {
  const target = graph.nodes.get(to);
  if (target && !isAccount(target)) {
    const message = `Assignment ${named(graph, assignment.id)} is for ${named(graph, to)}, which is no account: its target is always one account.`;
    yield { target: { edge: id }, message };
  } else if (target?.fields['isThirdParty'] === true) {
    const message = `Assignment ${named(graph, assignment.id)} is for ${named(graph, to)}, which belongs to somebody else and so to another organization.`;
    yield { target: { edge: id }, message };
  }
}
