import { named } from '../names.ts';
import { defineNodeRule } from '../rule.ts';
import { isOpenToAll, openDoorOf } from './open-door.ts';
import { isConfiguredHere, mfaOf } from './user-pool.ts';

/** Speaks where MFA ON is all that stands between a stranger and a role with far-reaching permissions: there somebody relies on it. */
export default defineNodeRule({
  code: 'IDF-441',
  name: 'no-trust-in-first-mfa',
  severity: 'info',
  outcome: 'RUNTIME',
  summary: 'Nothing that matters rests on MFA in the first session of a new user.',
  why: 'The verification message of a new account counts as its second factor: the first sign-in returns tokens even with MFA ON, and MFA is asked from the next one.',
  fix: 'Do not rely on MFA for the first session; enrol a factor at onboarding, and give a new account a harmless role.',
  sources: ['cdg-mfa'],
  kinds: ['cognito.userPool'],
  *check(pool, { graph }) {
    if (!isConfiguredHere(pool) || mfaOf(pool) !== 'ON' || !isOpenToAll(graph, pool)) return;
    const door = openDoorOf(graph, pool);
    if (!door) return;
    const message = `User pool ${named(graph, pool.id)} has MFA ON, but who signs up gets ${named(graph, door.role)} in a first session without it.`;
    yield { target: { node: pool.id, field: 'mfaConfiguration' }, message, cause: { node: door.role } };
  },
});
