import { named } from '../names.ts';
import { defineNodeRule } from '../rule.ts';
import { trustsNobody } from './trustless-role.ts';

export default defineNodeRule({
  code: 'IDF-104',
  name: 'role-has-trust',
  severity: 'error',
  outcome: 'REJECT',
  summary: 'Every role of your own is trusted to somebody: an edge leads into it, or it has a trust policy.',
  why: 'CreateRole asks for a trust policy, and nothing behind a role that nobody may assume can ever be reached.',
  fix: 'Draw the edge from whoever should become the role, or delete the role.',
  sources: ['api-role'],
  kinds: ['iam.role'],
  *check(node, { graph }) {
    if (trustsNobody(graph, node))
      yield { target: { node: node.id }, message: `Role ${named(graph, node.id)} trusts nobody: no edge leads into it.` };
  },
});
