import { setField } from '../../commands/set-field.ts';
import type { Node } from '../../model/document.ts';
import type { Edit } from '../../model/edit.ts';
import type { Statement } from '../../policy/policy.ts';
import { hasVariable, hasWildcard } from '../../policy/wildcard.ts';
import { conditionsOn } from '../conditions.ts';
import { together } from '../edits.ts';
import { defineNodeRule, type Violation } from '../rule.ts';
import { addCondition } from './mends.ts';
import { trustedBy, type Trusted } from './principals.ts';
import { nameOf, placed, writtenStatements } from './statements.ts';

export default defineNodeRule({
  code: 'IDF-216',
  name: 'principals-are-exact',
  severity: 'error',
  outcome: 'REJECT',
  summary: 'A principal is written in full: no wildcard inside an ARN, no "all users" and no "all sessions".',
  why: 'IAM compares principals as they stand, and does not save patterns and what is no ARN. Wildcards belong in a condition.',
  fix: 'Trust the account, and add ArnLike aws:PrincipalArn with the pattern.',
  sources: ['iam-princ'],
  kinds: ['iam.role'],
  *check(role) {
    for (const statement of writtenStatements(role))
      for (const principal of trustedBy(statement))
        if (principal.sort === 'unknown' && !hasVariable(principal.value)) yield inexact(role, statement, principal);
  },
});

function inexact(role: Node, statement: Statement, principal: Trusted): Violation {
  const { type, value } = principal;
  const fix = patternAsCondition(role, statement, principal);
  return {
    target: placed(role, principal),
    // A domain that is no provider of IAM names nobody; that IAM refuses it is not said.
    ...(isDomain(principal) ? { severity: 'warning' } : {}),
    message: `${nameOf(role, statement)} has the ${type} principal "${value}", which ${hasWildcard(value) ? 'is a pattern' : `names nobody: ${expected(principal)}`}.`,
    ...(fix === undefined ? {} : { fix }),
  };
}

const isDomain = ({ type, value }: Trusted): boolean => type === 'Federated' && /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(value);

function expected({ type }: Trusted): string {
  if (type === 'Federated') return 'it is neither the ARN of an IAM provider nor one of the built-in providers';
  if (type === 'Service') return 'a service is named like lambda.amazonaws.com';
  return type === 'AWS' ? 'it is neither an account id nor the ARN of a root, user, role or session' : 'it is no principal of a role';
}

/** Roles and users of one account: the account, and the same pattern as a condition. Another principal of the statement would meet it too. */
function patternAsCondition(role: Node, statement: Statement, { path, value }: Trusted): Edit | undefined {
  const [, account] = /^(arn:aws[a-z-]*:iam::\d{12}:)(?:role|user)\//.exec(value) ?? [];
  const isAlone = statement.effect === 'Allow' && trustedBy(statement).length === 1;
  if (account === undefined || !isAlone || !hasWildcard(value) || conditionsOn(statement, 'aws:PrincipalArn').length > 0) return undefined;
  const label = 'Trust the account with a condition';
  return together(label, [
    setField({ node: role.id }, `trustPolicy.${path}`, `${account}root`),
    addCondition(label, role, statement, ['ArnLike', 'aws:PrincipalArn', [value]]),
  ]);
}
