import { defineNodeRule } from '../rule.ts';
import { nameOf, placed, trusting } from './statements.ts';

/** Which roles and users exist is not drawn in full: a name that is no node is not told to be wrong. */
export default defineNodeRule({
  code: 'IDF-227',
  name: 'principal-survives-rebuild',
  severity: 'info',
  outcome: 'RUNTIME',
  summary: 'A trust policy that names a role or a user by its ARN stops matching when that principal is deleted and made again.',
  why: 'IAM stores the unique id behind the ARN. After a rebuild the new principal has another id, and the policy silently stops matching.',
  fix: 'Trust the account and add ArnLike aws:PrincipalArn, or deploy both stacks together.',
  sources: ['iam-princ'],
  kinds: ['iam.role'],
  *check(role) {
    for (const { statement, principal } of trusting(role, 'unique-id')) {
      const message = `${nameOf(role, statement)} names "${principal.value}", a unique id: IAM shows it where the role or user behind an ARN was deleted.`;
      yield { target: placed(role, principal), message };
    }
    for (const { statement, principal } of trusting(role, 'role', 'user')) {
      // IDF-611 tells of the roles of Identity Center, which are made anew with another name.
      if (principal.value.includes(':role/aws-reserved/')) continue;
      const message = `${nameOf(role, statement)} names "${principal.value}": IAM stores its unique id, which a rebuild changes.`;
      yield { target: placed(role, principal), message };
    }
  },
});
