import { named } from '../names.ts';
import { defineNodeRule } from '../rule.ts';
import { groupRolesOf } from './group-role.ts';

/** Speaks where another group of the pool carries a different role: one role alone needs no rank. */
export default defineNodeRule({
  code: 'IDF-435',
  name: 'group-role-has-precedence',
  severity: 'warning',
  outcome: 'RISK',
  summary: 'Groups that carry a role have an explicit precedence, from 0 (highest) to 2147483647.',
  why: 'A group without precedence ranks below every number: for a member of two groups the wrong role wins without a word, or none does.',
  fix: 'Give every group that carries a role a precedence of its own.',
  sources: ['api-group', 'cdg-groups'],
  kinds: ['cognito.userPool'],
  *check(pool, { graph }) {
    const groups = groupRolesOf(graph, pool);
    if (new Set(groups.map(({ role }) => role)).size < 2) return;
    for (const { group, role } of groups) {
      if (group.fields['precedence'] !== undefined && group.fields['precedence'] !== null) continue;
      const message = `Group ${named(graph, group.id)} carries ${named(graph, role)} without a precedence: it ranks below every group that has one.`;
      yield { target: { node: group.id, field: 'precedence' }, message };
    }
  },
});
