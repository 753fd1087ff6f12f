import { named } from '../names.ts';
import { defineNodeRule } from '../rule.ts';
import { isOpenToAll, openDoorOf } from './open-door.ts';
import { isConfiguredHere } from './user-pool.ts';

/** Speaks where the default role is drawn to reach whole services: a harmless default role is what the rule asks for. */
export default defineNodeRule({
  code: 'IDF-423',
  name: 'open-sign-up-reaches-little',
  severity: 'warning',
  outcome: 'RISK',
  summary: 'Where anybody may sign up, the role that a new account gets from the identity pool is harmless.',
  why: 'The authenticated role is handed to any confirmed account, so self-registration gives its AWS credentials to anyone on the internet.',
  fix: 'Let administrators alone create users, scope the role to what is the caller’s own, or choose roles by token or rules with Deny for everybody else.',
  sources: ['cdg-upsec', 'cdg-rbac', 'prowler'],
  kinds: ['cognito.userPool'],
  *check(pool, { graph }) {
    if (!isConfiguredHere(pool) || !isOpenToAll(graph, pool)) return;
    const door = openDoorOf(graph, pool);
    if (!door) return;
    const message = `Sign-up in user pool ${named(graph, pool.id)} is not left to administrators, and a new account gets ${named(graph, door.role)}, which may do ${door.mayDo}.`;
    yield { target: { node: pool.id, field: 'allowAdminCreateUserOnly' }, message, cause: { node: door.role } };
  },
});
