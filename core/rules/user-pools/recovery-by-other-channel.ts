import { mapsOf, textOf, textsOf } from '../../catalog/lowering/fields.ts';
import { labelOf } from '../../model/document.ts';
import { defineNodeRule } from '../rule.ts';
import { isConfiguredHere, mfaOf } from './user-pool.ts';

const channels = [
  { factor: 'EMAIL_OTP', way: 'verified_email', name: 'e-mail' },
  { factor: 'SMS_MFA', way: 'verified_phone_number', name: 'SMS' },
] as const;

export default defineNodeRule({
  code: 'IDF-415',
  name: 'recovery-by-other-channel',
  severity: 'warning',
  outcome: 'RUNTIME',
  summary: 'The second factor of a user and the recovery of the account do not share their only channel.',
  why: 'Users with SMS as second factor cannot reset their password by SMS, and users with e-mail as second factor not by e-mail. Without another way they are locked out.',
  fix: 'Offer both ways of recovery, and require both attributes.',
  sources: ['cdg-mfa', 'api-pool'],
  kinds: ['cognito.userPool'],
  *check(pool) {
    const mfa = mfaOf(pool);
    if (!isConfiguredHere(pool) || (mfa !== 'ON' && mfa !== 'OPTIONAL')) return;
    const factors = textsOf(pool.fields, 'enabledMfas');
    const ways = new Set(mapsOf(pool.fields, 'accountRecoverySetting').map((way) => textOf(way, 'name')));
    const shared = channels.find(({ factor, way }) => factors.includes(factor) && ways.size === 1 && ways.has(way));
    if (!shared) return;
    const message = `User pool "${labelOf(pool)}" sends second factors by ${shared.name} and lets accounts be recovered by ${shared.name} only.`;
    yield { target: { node: pool.id, field: 'accountRecoverySetting' }, message };
  },
});
