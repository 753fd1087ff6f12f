import { mapOf, textOf } from '../../catalog/lowering/fields.ts';
import { named } from '../names.ts';
import { defineNodeRule } from '../rule.ts';
import { attachmentsOf } from './pool-mapping.ts';
import { edgesInSlot } from './pool-role.ts';

export default defineNodeRule({
  code: 'IDF-519',
  name: 'separate-guest-role',
  severity: 'error',
  outcome: 'RISK',
  summary: 'Guests and signed-in users of an identity pool get different roles.',
  why: 'With one role for both, signing in changes nothing: guests have the rights of users.',
  fix: 'Make two roles, one for the slot "authenticated" and one for the slot "unauthenticated".',
  sources: ['cdg-iam', 'gh-cfgrole'],
  kinds: ['cognito.identityPool'],
  *check(pool, { graph }) {
    const signedIn = new Set(edgesInSlot(graph, pool.id, 'authenticated').map(({ to }) => to));
    for (const { id, to } of edgesInSlot(graph, pool.id, 'unauthenticated')) {
      if (!signedIn.has(to)) continue;
      const message = `Guests of identity pool ${named(graph, pool.id)} get role ${named(graph, to)}, which signed-in users get as well.`;
      yield { target: { edge: id }, message };
    }
    for (const { id, fields } of attachmentsOf(graph, pool)) {
      const roles = mapOf(fields, 'roles');
      const role = textOf(roles, 'unauthenticated');
      if (role === undefined || role !== textOf(roles, 'authenticated')) continue;
      const message = `The role attachment ${named(graph, id)} gives guests and signed-in users the same role "${role}".`;
      yield { target: { node: id, field: 'roles.unauthenticated' }, message };
    }
  },
});
