import { textsOf } from '../../catalog/lowering/fields.ts';
import { setField } from '../../commands/set-field.ts';
import { labelOf, type Node } from '../../model/document.ts';
import { called } from '../edits.ts';
import { defineNodeRule, type Violation } from '../rule.ts';
import { isConfiguredHere, mfaOf } from './user-pool.ts';

export default defineNodeRule({
  code: 'IDF-412',
  name: 'mfa-fits-first-factors',
  severity: 'error',
  outcome: 'REJECT',
  summary: 'With MFA ON, no one-time password is a first factor, and a passkey counts only with user verification.',
  why: 'Cognito refuses MFA ON beside EMAIL_OTP or SMS_OTP as first factor, and beside WEB_AUTHN unless its FactorConfiguration is MULTI_FACTOR_WITH_USER_VERIFICATION.',
  fix: 'Make MFA OPTIONAL, or keep to passwords and to passkeys with user verification.',
  sources: ['cdg-mfa'],
  kinds: ['cognito.userPool'],
  *check(pool) {
    if (!isConfiguredHere(pool) || mfaOf(pool) !== 'ON') return;
    for (const [index, factor] of textsOf(pool.fields, 'allowedFirstAuthFactors').entries()) {
      const target = { node: pool.id, field: `allowedFirstAuthFactors.${index}` };
      if (factor === 'EMAIL_OTP' || factor === 'SMS_OTP') {
        const message = `User pool "${labelOf(pool)}" has MFA ON and the first factor "${factor}", which Cognito does not combine.`;
        yield { target, message };
      } else if (factor === 'WEB_AUTHN') yield* singleFactorPasskey(pool, target);
    }
  },
});

function* singleFactorPasskey(pool: Node, target: Violation['target']): Iterable<Violation> {
  const counts = 'MULTI_FACTOR_WITH_USER_VERIFICATION';
  if (pool.fields['webAuthnFactorConfiguration'] === counts) return;
  const message = `User pool "${labelOf(pool)}" has MFA ON and takes passkeys that do not count as more than one factor.`;
  const edit = setField({ node: pool.id }, 'webAuthnFactorConfiguration', counts);
  yield { target, message, fix: called('Take passkeys with user verification only', edit) };
}
