import { setField } from '../../commands/set-field.ts';
import { textsOf } from '../../catalog/lowering/fields.ts';
import type { GraphEdge } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import { fieldPath } from '../../model/field-path.ts';
import type { Condition, Statement } from '../../policy/policy.ts';
import { conditionsOn, isPositive } from '../conditions.ts';
import { called } from '../edits.ts';
import { defineNodeRule, type Violation } from '../rule.ts';
import { setValues } from './mends.ts';
import { isSignInEndpoint, samlAudience, signInEndpoint, wrongEndpoints } from './saml-endpoint.ts';
import { allowing, followsFromEdges, nameOf, placed } from './statements.ts';

export default defineNodeRule({
  code: 'IDF-208',
  name: 'saml-aud-is-aws-endpoint',
  severity: 'error',
  outcome: 'RUNTIME',
  summary: 'SAML:aud is an AWS sign-in endpoint: it is matched against the Recipient of the assertion, not against its Audience.',
  why: 'The entity id of AWS (urn:amazon:webservices) or of the IdP is never a Recipient: the condition never holds, and AssumeRoleWithSAML answers AccessDenied.',
  fix: 'Write https://signin.aws.amazon.com/saml or https://<region>.signin.aws.amazon.com/saml.',
  sources: ['iam-keys', 'iam-assert'],
  kinds: ['iam.role'],
  *check(role, { graph }) {
    for (const statement of allowing(role)) {
      for (const condition of conditionsOn(statement, samlAudience).filter(isPositive)) yield* inPolicy(role, statement, condition);
    }
    if (!followsFromEdges(role)) return;
    for (const edge of graph.into(role.id)) if (edge.kind === 'assume-role-with-saml' && edge.isLegal) yield* onEdge(edge);
  },
});

function* inPolicy(role: Node, statement: Statement, condition: Condition): Iterable<Violation> {
  const wrong = wrongEndpoints(condition);
  for (const value of wrong) {
    yield {
      target: placed(role, condition),
      // Beside an endpoint a wrong value does no harm: it never matches.
      ...(wrong.length < condition.values.length ? { severity: 'warning' } : {}),
      message: `${nameOf(role, statement)} asks for "${samlAudience}" "${value}", which is no AWS sign-in endpoint.`,
      fix: setValues('Ask for the AWS sign-in endpoint', role, condition, mended(condition.values)),
    };
  }
}

function* onEdge(edge: GraphEdge): Iterable<Violation> {
  const values = textsOf(edge.fields, 'audience');
  const wrong = wrongEndpoints({ values });
  for (const value of wrong) {
    yield {
      target: { edge: edge.id, field: fieldPath('audience', values.indexOf(value)) },
      ...(wrong.length < values.length ? { severity: 'warning' } : {}),
      message: `Edge "${edge.id}" asks for "${samlAudience}" "${value}", which is no AWS sign-in endpoint.`,
      fix: called('Ask for the AWS sign-in endpoint', setField({ edge: edge.id }, 'audience', mended(values))),
    };
  }
}

const mended = (values: readonly string[]): readonly string[] => [
  ...new Set(values.some(isSignInEndpoint) ? values.filter(isSignInEndpoint) : [signInEndpoint]),
];
