import type { DocumentGraph } from '../../graph/graph.ts';
import { named } from '../names.ts';
import { defineNodeRule } from '../rule.ts';

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
    if (node.reference !== undefined || node.fields['trustPolicy'] !== undefined) return;
    if (!isTrusting(graph, node.id))
      yield { target: { node: node.id }, message: `Role ${named(graph, node.id)} trusts nobody: no edge leads into it.` };
  },
});

/** Every edge into a role says whom it should trust, but for the claim of a group and for the role itself. An illegal one is told already. */
const isTrusting = (graph: DocumentGraph, role: string): boolean =>
  graph.into(role).some((edge) => edge.kind !== 'group-role' && edge.from !== role);
