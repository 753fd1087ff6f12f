import { conditionsOn, narrows } from '../conditions.ts';
import { defineNodeRule } from '../rule.ts';
import { nameOf, placed, trusting } from './statements.ts';

/** No mend: which account id belongs there for a role of a member account is not verified. A trust that follows from an entitlement pins both. */
export default defineNodeRule({
  code: 'IDF-228',
  name: 'access-manager-trust-pins-application',
  severity: 'error',
  outcome: 'RISK',
  summary: 'A role for account access manager has conditions on aws:SourceAccount and aws:SourceArn of the access manager application.',
  why: 'The confused deputy: without the keys the service could enter the role on behalf of another application. Yours lies in the management account, and the ids are those of that account.',
  fix: 'Add StringEquals on both keys, with the account and the ARN of the application.',
  unverified: 'Which account id aws:SourceAccount holds when the role lies in a member account is not said by AWS ("your-account-id").',
  sources: ['iam-aamroles'],
  kinds: ['iam.role'],
  *check(role) {
    for (const { statement, principal } of trusting(role, 'service')) {
      if (principal.value !== 'account-access.amazonaws.com') continue;
      const missing = ['aws:SourceAccount', 'aws:SourceArn'].filter((key) => !conditionsOn(statement, key).some(narrows));
      if (missing.length === 0) continue;
      const keys = missing.map((key) => `"${key}"`).join(' and ');
      yield {
        target: placed(role, principal),
        message: `${nameOf(role, statement)} trusts "${principal.value}" without a condition on ${keys}.`,
      };
    }
  },
});
