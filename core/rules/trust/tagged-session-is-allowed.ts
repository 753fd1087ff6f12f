import { named } from '../names.ts';
import { defineNodeRule } from '../rule.ts';
import { missingAction } from './missing-action.ts';
import { tagSender } from './session-tags.ts';
import { nameOf, placed } from './statements.ts';

/**
 * A trust that follows from the edges allows what they send. EKS Pod Identity and Roles Anywhere always send tags:
 * `service-trust-has-all-actions` tells of them. The access manager drops the tags instead.
 */
export default defineNodeRule({
  code: 'IDF-219',
  name: 'tagged-session-is-allowed',
  severity: 'error',
  outcome: 'RUNTIME',
  summary: 'Where an edge into a role passes session tags, the trust policy of the role allows sts:TagSession.',
  why: 'The assume call fails with AccessDenied, for every role that the identity provider leads to and for everybody, not only where a policy reads the tags.',
  fix: 'Add sts:TagSession to the actions of the statement.',
  sources: ['iam-stags', 'cdg-afac', 'iam-aamroles'],
  kinds: ['iam.role'],
  *check(role, { graph }) {
    for (const edge of graph.into(role.id)) {
      const sender = edge.isLegal ? tagSender(graph, edge) : undefined;
      const missing = sender === undefined ? undefined : missingAction(graph, role, edge, 'sts:TagSession');
      if (sender === undefined || !missing) continue;
      const { statement, fix } = missing;
      yield {
        target: placed(role, statement.actions),
        message: `${nameOf(role, statement)} does not allow "sts:TagSession", but ${named(graph, sender)} sends session tags over edge "${edge.id}".`,
        ...(fix === undefined ? {} : { fix }),
      };
    }
  },
});
