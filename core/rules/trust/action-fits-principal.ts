import { setField } from '../../commands/set-field.ts';
import type { Node } from '../../model/document.ts';
import type { Edit } from '../../model/edit.ts';
import type { Statement } from '../../policy/policy.ts';
import { called } from '../edits.ts';
import { defineNodeRule, type Violation } from '../rule.ts';
import { actionOf, mistakenService } from './action-of-principal.ts';
import { oneOrMany } from './mends.ts';
import { trustedBy } from './principals.ts';
import { allowing, assumeActions, covers, nameOf, placed } from './statements.ts';

export default defineNodeRule({
  code: 'IDF-205',
  name: 'action-fits-principal',
  severity: 'error',
  outcome: 'RUNTIME',
  summary:
    'The action of a trust statement is the call of its principal: AssumeRoleWithSAML for SAML providers, AssumeRoleWithWebIdentity for OIDC providers and Cognito, AssumeRole for AWS principals and services.',
  why: 'Another action never lets the principal in: the exchange fails with AccessDenied. Access Analyzer reports "Mismatched action for principal".',
  fix: 'Write the action of the principal. An identity pool is the federated principal cognito-identity.amazonaws.com, never a service.',
  unverified: 'Access Analyzer reports it as an error; whether CreateRole itself refuses it is not known.',
  sources: ['iam-checks', 'gh-cfgrole'],
  kinds: ['iam.role'],
  *check(role, { graph }) {
    for (const statement of allowing(role)) {
      yield* wrongAction(role, statement);
      const service = mistakenService(graph, role, statement);
      if (!service) continue;
      const message = `${nameOf(role, statement)} trusts the service "${service.value}", but an identity pool enters as Federated "cognito-identity.amazonaws.com".`;
      yield { target: placed(role, service), message };
    }
  },
});

function* wrongAction(role: Node, statement: Statement): Iterable<Violation> {
  if (!assumeActions.some((action) => covers(statement, action))) return;
  const lacking = trustedBy(statement).flatMap(({ value, sort }) => {
    const action = actionOf[sort];
    return action === undefined || covers(statement, action) ? [] : [{ value, action }];
  });
  const [first] = lacking;
  if (!first) return;
  const fix = rightActions(role, statement);
  yield {
    target: placed(role, statement.actions),
    message: `${nameOf(role, statement)} never lets "${first.value}" in: that principal calls "${first.action}", which the statement does not allow.`,
    ...(fix === undefined ? {} : { fix }),
  };
}

/** The calls of the statement's principals in the place of those that open roles; what goes with them (tags, contexts) stays. */
function rightActions(role: Node, statement: Statement): Edit | undefined {
  if (statement.actions.isNegated) return undefined;
  const wanted = new Set(trustedBy(statement).flatMap(({ sort }) => actionOf[sort] ?? []));
  const kept = statement.actions.patterns.filter(
    (pattern) => !assumeActions.some((action) => action.toLowerCase() === pattern.toLowerCase()),
  );
  return called(
    `Allow ${[...wanted].join(' and ')}`,
    setField({ node: role.id }, `trustPolicy.${statement.actions.path}`, oneOrMany([...wanted, ...kept])),
  );
}
