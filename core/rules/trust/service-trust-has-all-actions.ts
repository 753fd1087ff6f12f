import { serviceActions } from '../../catalog/lowering/service-actions.ts';
import { defineNodeRule } from '../rule.ts';
import { addActions } from './mends.ts';
import { trustedBy } from './principals.ts';
import { allowing, covers, nameOf, placed } from './statements.ts';

export default defineNodeRule({
  code: 'IDF-223',
  name: 'service-trust-has-all-actions',
  severity: 'error',
  outcome: 'RUNTIME',
  summary:
    'Services that call STS in more ways than AssumeRole are allowed all of them: Roles Anywhere also SetSourceIdentity and TagSession, EKS Pod Identity also TagSession, the access manager also SetContext.',
  why: 'One action that is missing means no session: CreateSession of Roles Anywhere, the pod or the access portal gets none.',
  fix: 'Allow the full list of actions.',
  sources: ['ra-trust', 'eks-pod', 'iam-aamroles', 'iam-checks'],
  kinds: ['iam.role'],
  *check(role) {
    const statements = allowing(role);
    for (const [service, actions] of Object.entries<readonly string[]>(serviceActions)) {
      const own = statements.filter((statement) => trustedBy(statement).some(({ type, value }) => type === 'Service' && value === service));
      const missing = actions.filter((action) => !own.some((statement) => covers(statement, action)));
      const [first] = own;
      if (!first || missing.length === 0) continue;
      const fix = addActions(`Allow ${missing.join(' and ')}`, role, first, missing);
      yield {
        target: placed(role, first.actions),
        message: `${nameOf(role, first)} does not allow "${service}" to call ${missing.map((action) => `"${action}"`).join(' and ')}.`,
        ...(fix === undefined ? {} : { fix }),
      };
    }
  },
});
