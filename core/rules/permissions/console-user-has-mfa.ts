import { isSet, numberOf } from '../../catalog/lowering/fields.ts';
import { setField } from '../../commands/set-field.ts';
import { called } from '../edits.ts';
import { named } from '../names.ts';
import { defineNodeRule } from '../rule.ts';

export default defineNodeRule({
  code: 'IDF-805',
  name: 'console-user-has-mfa',
  severity: 'warning',
  outcome: 'RISK',
  summary: 'An IAM user with a console password has an MFA device.',
  why: 'A guessed or reused password is then the only thing between anybody and the account.',
  fix: 'Register an MFA device for the user, or delete the console password.',
  sources: ['iam-bp'],
  kinds: ['iam.user'],
  *check(user, { graph }) {
    const { fields } = user;
    if (user.reference !== undefined || fields['consolePassword'] === false || (numberOf(fields, 'mfaDevices') ?? 0) > 0) return;
    const signsIn = graph.into(user.id).some(({ kind, isLegal }) => kind === 'console-sign-in' && isLegal);
    if (!signsIn && !isSet(fields, 'consolePassword')) return;
    yield {
      target: { node: user.id, field: fields['mfaDevices'] === undefined ? 'consolePassword' : 'mfaDevices' },
      message: `IAM user ${named(graph, user.id)} signs in to the console with a password alone: no MFA device is registered.`,
      fix: called('Register an MFA device', setField({ node: user.id }, 'mfaDevices', 1)),
    };
  },
});
