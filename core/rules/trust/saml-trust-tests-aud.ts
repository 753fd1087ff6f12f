import { textsOf } from '../../catalog/lowering/fields.ts';
import type { DocumentGraph } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import { conditionsOn, isPositive, narrows } from '../conditions.ts';
import { defineNodeRule } from '../rule.ts';
import { addCondition } from './mends.ts';
import { isSignInEndpoint, samlAudience, signInEndpoint } from './saml-endpoint.ts';
import { nameOf, placed, trusting } from './statements.ts';

export default defineNodeRule({
  code: 'IDF-207',
  name: 'saml-trust-tests-aud',
  severity: 'warning',
  outcome: 'RISK',
  summary: 'A role that trusts a SAML provider for console sign-in has a condition on SAML:aud.',
  why: 'SAML:aud holds the Recipient of the assertion. Without the condition the role also takes assertions that were not addressed to the AWS sign-in endpoint; Action, Principal and this Condition are the three elements that AWS asks for.',
  fix: 'Add StringEquals SAML:aud = https://signin.aws.amazon.com/saml, or the regional endpoints that are used.',
  sources: ['iam-samlrole'],
  kinds: ['iam.role'],
  *check(role, { graph }) {
    for (const { statement, principal } of trusting(role, 'saml')) {
      // A pattern for every value tests nothing; what a negated condition leaves open is meant.
      const tests = conditionsOn(statement, samlAudience);
      if (tests.some((condition) => narrows(condition) || !isPositive(condition))) continue;
      // The endpoints of other partitions are not in the reference.
      const isKnown = principal.value.startsWith('arn:aws:');
      const condition = ['StringEquals', samlAudience, endpointsOf(graph, role)] as const;
      yield {
        target: placed(role, statement),
        message: `${nameOf(role, statement)} trusts "${principal.value}" without a condition on "${samlAudience}"${tests.length > 0 ? ' that asks for an endpoint' : ''}.`,
        ...(isKnown && tests.length === 0 ? { fix: addCondition('Ask for the AWS sign-in endpoint', role, statement, condition) } : {}),
      };
    }
  },
});

/** What the edges from SAML providers say, where that is right, else the global endpoint. */
function endpointsOf(graph: DocumentGraph, role: Node): readonly string[] {
  const edges = graph.into(role.id).filter(({ kind, isLegal }) => kind === 'assume-role-with-saml' && isLegal);
  const drawn = [...new Set(edges.flatMap(({ fields }) => textsOf(fields, 'audience')))].filter(
    (value) => isSignInEndpoint(value) && !/[*?$]/.test(value),
  );
  return drawn.length > 0 ? drawn : [signInEndpoint];
}
