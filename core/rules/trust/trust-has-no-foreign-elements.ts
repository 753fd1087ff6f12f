import { setField } from '../../commands/set-field.ts';
import type { Node } from '../../model/document.ts';
import type { Statement } from '../../policy/policy.ts';
import { called } from '../edits.ts';
import { defineNodeRule, type Violation } from '../rule.ts';
import { trustedBy } from './principals.ts';
import { nameOf, placed, writtenStatements } from './statements.ts';

export default defineNodeRule({
  code: 'IDF-217',
  name: 'trust-has-no-foreign-elements',
  severity: 'error',
  outcome: 'REJECT',
  summary: 'A trust policy names no IAM group, and has no NotPrincipal, Resource or NotResource.',
  why: 'A group holds permissions and is no identity that could sign a request; the other elements are syntax errors in a trust policy. IAM does not save it.',
  fix: "Trust the users' role or their account instead; drop the other elements.",
  sources: ['iam-princ', 'iam-notpr', 'iam-checks'],
  kinds: ['iam.role'],
  *check(role) {
    for (const statement of writtenStatements(role)) {
      yield* groups(role, statement);
      if (statement.principals?.isNegated)
        yield {
          target: placed(role, statement.principals),
          message: `${nameOf(role, statement)} has "NotPrincipal", which no trust policy may have.`,
        };
      yield* resources(role, statement);
    }
  },
});

function* groups(role: Node, statement: Statement): Iterable<Violation> {
  for (const principal of trustedBy(statement))
    if (principal.sort === 'group')
      yield {
        target: placed(role, principal),
        message: `${nameOf(role, statement)} trusts "${principal.value}": a group is no principal.`,
      };
}

/** The role itself is the resource of its trust policy. */
function* resources(role: Node, statement: Statement): Iterable<Violation> {
  const { resources: written } = statement;
  if (!written) return;
  const element = written.isNegated ? 'NotResource' : 'Resource';
  yield {
    target: placed(role, written),
    message: `${nameOf(role, statement)} has "${element}", which no trust policy may have.`,
    fix: called(`Drop ${element}`, setField({ node: role.id }, `trustPolicy.${written.path}`, undefined)),
  };
}
