import { admits } from '../../policy/admits.ts';
import { parsePolicy } from '../../policy/parse.ts';
import { requestOf } from '../../paths/hop-request.ts';
import { removeElements } from '../../commands/remove-elements.ts';
import { together } from '../edits.ts';
import { named } from '../names.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  code: 'IDF-109',
  name: 'self-assume-is-trusted',
  severity: 'error',
  outcome: 'RUNTIME',
  summary: 'A role that assumes itself is named by its own trust policy.',
  why: 'A role does not trust itself by nature. Permission to call sts:AssumeRole on it is not enough when its trust policy names neither the role nor its account.',
  fix: "Name the role's ARN or its account in the trust policy, or drop the edge: the credentials of compute refresh themselves.",
  sources: ['iam-trustupd'],
  *check({ graph }) {
    for (const edge of graph.edges) {
      const trust = graph.nodes.get(edge.from)?.fields['trustPolicy'];
      if (edge.kind !== 'role-chaining' || edge.from !== edge.to || trust === undefined) continue;
      const policy = parsePolicy(trust);
      const request = requestOf(graph, edge);
      if (!policy.ok || !request || admits(policy.value, request).answer !== 'no') continue;
      const message = `Role ${named(graph, edge.from)} assumes itself, but its own trust policy does not admit it.`;
      yield {
        target: { edge: edge.id },
        message,
        fix: together('Remove the edge to itself', [removeElements(graph.document, { edges: [edge.id] })]),
      };
    }
  },
});
