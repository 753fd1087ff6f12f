import { isSet, textOf } from '../../catalog/lowering/fields.ts';
import type { DocumentGraph, GraphEdge } from '../../graph/graph.ts';
import { named } from '../names.ts';
import { defineNodeRule } from '../rule.ts';
import { missingAction } from './missing-action.ts';
import { samlSenders } from './session-tags.ts';
import { nameOf, placed } from './statements.ts';

/** A trust that follows from the edges allows what they send. Of Roles Anywhere `service-trust-has-all-actions` tells. */
export default defineNodeRule({
  code: 'IDF-220',
  name: 'source-identity-is-allowed',
  severity: 'error',
  outcome: 'RUNTIME',
  summary: 'Where an assertion or a caller sets a source identity, the trust policy of the role allows sts:SetSourceIdentity.',
  why: 'The assume call fails with AccessDenied for everybody who sends one.',
  fix: 'Add sts:SetSourceIdentity to the actions of the statement.',
  sources: ['iam-assert'],
  kinds: ['iam.role'],
  *check(role, { graph }) {
    for (const edge of graph.into(role.id)) {
      const sender = edge.isLegal ? identitySender(graph, edge) : undefined;
      const missing = sender === undefined ? undefined : missingAction(graph, role, edge, 'sts:SetSourceIdentity');
      if (sender === undefined || !missing) continue;
      const { statement, fix } = missing;
      yield {
        target: placed(role, statement.actions),
        message: `${nameOf(role, statement)} does not allow "sts:SetSourceIdentity", but ${named(graph, sender)} sends a source identity over edge "${edge.id}".`,
        ...(fix === undefined ? {} : { fix }),
      };
    }
  },
});

function identitySender(graph: DocumentGraph, edge: GraphEdge): string | undefined {
  if (edge.kind !== 'assume-role-with-saml') return isSet(edge.fields, 'sourceIdentity') ? edge.from : undefined;
  return samlSenders(graph, edge).find(([, fields]) => textOf(fields, 'sourceIdentity') !== undefined)?.[0];
}
