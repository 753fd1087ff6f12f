import { mapOf, textOf } from '../../catalog/lowering/fields.ts';
import { labelOf, type Node } from '../../model/document.ts';
import { defineNodeRule, type Violation } from '../rule.ts';
import { isConfiguredHere, mfaOf } from './user-pool.ts';

const levels = ['highAction', 'mediumAction', 'lowAction'] as const;

export default defineNodeRule({
  code: 'IDF-418',
  name: 'threat-protection-acts',
  severity: 'info',
  outcome: 'RISK',
  summary: 'Threat protection that is told to act is ENFORCED, and where it demands MFA, users can have a second factor.',
  why: 'In AUDIT nothing but a log entry happens, whatever the actions say. The action MFA_REQUIRED blocks users who have set up no second factor.',
  fix: 'Set threat protection to ENFORCED and MFA to OPTIONAL, and design how users enrol.',
  sources: ['api-addons', 'api-takeover', 'api-pool'],
  kinds: ['cognito.userPool'],
  *check(pool) {
    if (!isConfiguredHere(pool)) return;
    const actions = mapOf(pool.fields, 'accountTakeoverActions');
    const mode = textOf(pool.fields, 'advancedSecurityMode');
    if (mode === 'AUDIT') yield* onlyLogs(pool, actions);
    const level = levels.find((name) => actions[name] === 'MFA_REQUIRED');
    const mfa = mfaOf(pool);
    if (mode !== 'ENFORCED' || !level || mfa === 'ON' || mfa === 'OPTIONAL') return;
    const message = `User pool "${labelOf(pool)}" demands MFA of a risky sign-in, but has no MFA that users could set up: the sign-in is blocked.`;
    yield { target: { node: pool.id, field: `accountTakeoverActions.${level}` }, message };
  },
});

function* onlyLogs(pool: Node, actions: Node['fields']): Iterable<Violation> {
  const acts = levels.find((name) => textOf(actions, name) !== undefined && actions[name] !== 'NO_ACTION');
  if (!acts && pool.fields['compromisedCredentialsAction'] !== 'BLOCK') return;
  const action = acts ? String(actions[acts]) : 'BLOCK';
  const message = `Threat protection of user pool "${labelOf(pool)}" is in AUDIT: the action "${action}" is logged and not taken.`;
  yield { target: { node: pool.id, field: 'advancedSecurityMode' }, message };
}
