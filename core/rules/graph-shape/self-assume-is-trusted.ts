import { admits } from '../../policy/admits.ts';
import { policyOf } from '../../policy/policy-of.ts';
import { requestOf } from '../../paths/hop-request.ts';
import { removeElements } from '../../commands/remove-elements.ts';
import { together } from '../edits.ts';
import { named } from '../names.ts';
import { defineEdgeRule } from '../rule.ts';

export default defineEdgeRule({
  code: 'IDF-109',
  name: 'self-assume-is-trusted',
  severity: 'error',
  outcome: 'RUNTIME',
  summary: 'A role that assumes itself is named by its own trust policy.',
  why: 'A role does not trust itself by nature. Permission to call sts:AssumeRole on it is not enough when its trust policy names neither the role nor its account.',
  fix: "Name the role's ARN or its account in the trust policy, or drop the edge: the credentials of compute refresh themselves.",
  sources: ['iam-trustupd'],
  kinds: ['role-chaining'],
  *check(edge, { graph }) {
    const role = edge.isLegal && edge.from === edge.to ? graph.nodes.get(edge.from) : undefined;
    const trust = role && policyOf(role, 'trustPolicy');
    const request = requestOf(graph, edge);
    if (!trust || !request || admits(trust, request).answer !== 'no') return;
    const message = `Role ${named(graph, edge.from)} assumes itself, but its own trust policy does not admit it.`;
    yield {
      target: { edge: edge.id },
      message,
      fix: together('Remove the edge to itself', [removeElements(graph.document, { edges: [edge.id] })]),
    };
  },
});
