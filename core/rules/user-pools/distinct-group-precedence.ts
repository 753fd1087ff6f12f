import { numberOf } from '../../catalog/lowering/fields.ts';
import { named } from '../names.ts';
import { defineNodeRule } from '../rule.ts';
import { groupRolesOf, type GroupRole } from './group-role.ts';

/** Groups without a precedence tie too; group-role-has-precedence tells those. */
export default defineNodeRule({
  code: 'IDF-434',
  name: 'distinct-group-precedence',
  severity: 'warning',
  outcome: 'RISK',
  summary: 'Groups of one user pool with different roles have different precedence.',
  why: 'For a member of two groups that tie with different roles, cognito:preferred_role is not set. The identity pool falls back to AmbiguousRoleResolution: it denies, or gives the default role.',
  fix: 'Give the groups distinct precedence; 0 wins.',
  sources: ['cdg-groups', 'api-group'],
  kinds: ['cognito.userPool'],
  *check(pool, { graph }) {
    const first = new Map<number, GroupRole>();
    for (const one of groupRolesOf(graph, pool)) {
      const precedence = numberOf(one.group.fields, 'precedence');
      if (precedence === undefined) continue;
      const rival = first.get(precedence);
      if (!rival) first.set(precedence, one);
      else if (rival.role !== one.role) {
        const message = `Groups ${named(graph, rival.group.id)} and ${named(graph, one.group.id)} carry different roles with precedence ${precedence}: for somebody in both no preferred role is set.`;
        yield { target: { node: one.group.id, field: 'precedence' }, message };
      }
    }
  },
});
