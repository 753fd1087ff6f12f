import { textsOf } from '../../catalog/lowering/fields.ts';
import { setField } from '../../commands/set-field.ts';
import type { Node } from '../../model/document.ts';
import { called } from '../edits.ts';
import { named } from '../names.ts';
import { defineNodeRule } from '../rule.ts';
import { isConfiguredHere, mfaOf, triggersOf } from './user-pool.ts';

/** Passkeys with user verification stand beside MFA ON: mfa-fits-first-factors. Whether they are factor enough is not said. */
const hasPasskeysForTwo = ({ fields }: Node): boolean =>
  textsOf(fields, 'allowedFirstAuthFactors').includes('WEB_AUTHN') &&
  fields['webAuthnFactorConfiguration'] === 'MULTI_FACTOR_WITH_USER_VERIFICATION';

export default defineNodeRule({
  code: 'IDF-414',
  name: 'mfa-has-factor',
  severity: 'error',
  outcome: 'REJECT',
  summary: 'A user pool with MFA has a usable factor: SMS with a role to send it, an authenticator app, or e-mail.',
  why: 'CreateUserPool alone supports SMS as second factor only and fails without an SmsConfiguration; an authenticator app and e-mail are set up by SetUserPoolMfaConfig.',
  fix: 'Name a factor such as SOFTWARE_TOKEN_MFA, or draw the SMS caller role of the pool.',
  sources: ['api-pool', 'api-mfa'],
  kinds: ['cognito.userPool'],
  *check(pool, { graph }) {
    const mfa = mfaOf(pool);
    if (!isConfiguredHere(pool) || (mfa !== 'ON' && mfa !== 'OPTIONAL')) return;
    const factors = textsOf(pool.fields, 'enabledMfas');
    const sendsSms =
      graph.outOf(pool.id).some(({ kind, isLegal }) => kind === 'sms-caller-role' && isLegal) ||
      triggersOf(graph, pool).has('CustomSMSSender');
    if (sendsSms || factors.some((factor) => factor !== 'SMS_MFA') || hasPasskeysForTwo(pool)) return;
    const lack = factors.length === 0 ? 'names no factor' : 'has SMS as only factor and no role to send it with';
    const message = `User pool ${named(graph, pool.id)} has MFA ${mfa} and ${lack}.`;
    const edit = setField({ node: pool.id }, 'enabledMfas', [...factors, 'SOFTWARE_TOKEN_MFA']);
    yield { target: { node: pool.id, field: 'mfaConfiguration' }, message, fix: called('Add authenticator apps as factor', edit) };
  },
});
