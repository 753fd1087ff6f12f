import type { Condition, Statement } from '../../policy/policy.ts';
import { hasVariable } from '../../policy/wildcard.ts';
import { pins } from '../conditions.ts';
import { defineNodeRule } from '../rule.ts';
import { trustedBy } from './principals.ts';
import { assumeActions, covers, nameOf, placed, trusting, writtenStatements } from './statements.ts';

export default defineNodeRule({
  code: 'IDF-215',
  name: 'no-anyone-principal',
  severity: 'error',
  outcome: 'RISK',
  summary:
    'A trust policy names whom it trusts: no "*" as principal, unless conditions narrow it to an organization, accounts or principals.',
  why: 'With Principal {"AWS": "*"} any principal of any AWS account may become a principal of yours. The bare Principal "*" is refused in a trust policy.',
  fix: 'Name accounts or roles, or add aws:PrincipalOrgID or aws:PrincipalArn.',
  sources: ['iam-princ', 'iam-checks'],
  kinds: ['iam.role'],
  *check(role) {
    const isGuarded = writtenStatements(role).some(deniesStrangers);
    for (const { statement, principal } of trusting(role, 'anyone', 'any-aws')) {
      const name = nameOf(role, statement);
      if (principal.sort === 'anyone')
        yield { target: placed(role, principal), message: `${name} has the principal "*", which IAM refuses in a trust policy.` };
      else if (!isGuarded && !statement.conditions.some(narrowsCaller))
        yield {
          target: placed(role, principal),
          message: `${name} lets every AWS account in: its principal is "*" and no condition says whose.`,
        };
    }
  },
});

/** Keys that tell callers apart and that no caller can choose. An external id is no secret, and tags of a principal are its owner's. */
const callerKeys: ReadonlySet<string> = new Set([
  'aws:principalorgid',
  'aws:principalorgpaths',
  'aws:principalaccount',
  'aws:userid',
  'aws:sourceip',
  'aws:sourcevpc',
  'aws:sourcevpce',
]);

/** A pattern for the ids of all organizations narrows nothing. */
const namesOrganization = (value: string): boolean => hasVariable(value) || /^o-[a-z0-9]/.test(value);

/** An ARN narrows nothing where its account is a wildcard: everybody can name a role `deploy`. */
const namesAccount = (value: string): boolean => hasVariable(value) || /^arn:[^:]*:(?:iam|sts)::\d{12}:/.test(value);

function narrowsCaller(condition: Condition): boolean {
  const key = condition.key.toLowerCase();
  if (!pins(condition)) return false;
  if (key === 'aws:principalarn') return condition.values.every(namesAccount);
  return callerKeys.has(key) && (!key.startsWith('aws:principalorg') || condition.values.every(namesOrganization));
}

/** A Deny for everybody who is not of the organization or the accounts narrows the whole policy; with what else it asks, it is not judged. */
const deniesStrangers = (statement: Statement): boolean =>
  statement.effect === 'Deny' &&
  assumeActions.some((action) => covers(statement, action)) &&
  trustedBy(statement).some(({ sort }) => sort === 'anyone' || sort === 'any-aws') &&
  statement.conditions.some(
    ({ operator, key }) => /Not/.test(operator) && (callerKeys.has(key.toLowerCase()) || /^aws:principalarn$/i.test(key)),
  );
