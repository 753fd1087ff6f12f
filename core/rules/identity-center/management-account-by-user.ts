import type { DocumentGraph } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import { isManagement } from '../accounts/organization.ts';
import { named } from '../names.ts';
import { defineNodeRule, type Violation } from '../rule.ts';
import { accountsOfSet, assignmentOf } from './assignment.ts';

export default defineNodeRule({
  code: 'IDF-609',
  name: 'management-account-by-user',
  severity: 'warning',
  outcome: 'RISK',
  summary: 'Access to the management account is assigned to users, not to groups, and with permission sets of its own.',
  why: 'Whoever can put people into the group, at the IdP or in Active Directory, controls the management account and so the organization. A permission set that is provisioned in the management account is out of reach for a delegated administrator, in the other accounts too.',
  fix: 'Assign single users to the management account, with a permission set that no other account uses.',
  sources: ['sso-deleg'],
  kinds: ['sso.accountAssignment', 'sso.permissionSet'],
  *check(node, { graph }) {
    if (node.kind === 'sso.permissionSet') yield* sharedSet(graph, node);
    else yield* groupsIn(graph, node);
  },
});

function* groupsIn(graph: DocumentGraph, assignment: Node): Iterable<Violation> {
  const { principals, targets } = assignmentOf(graph, assignment.id);
  const management = targets.map(({ to }) => graph.nodes.get(to)).find(isManagement);
  for (const { id, from } of management ? principals : []) {
    if (graph.nodes.get(from)?.fields['type'] !== 'GROUP') continue;
    const message = `Group ${named(graph, from)} is assigned to the management account ${named(graph, management!.id)}.`;
    yield { target: { edge: id }, message };
  }
}

function* sharedSet(graph: DocumentGraph, set: Node): Iterable<Violation> {
  const accounts = [...accountsOfSet(graph, set.id)];
  const management = accounts.find(isManagement);
  const other = accounts.find((account) => !isManagement(account));
  if (!management || !other) return;
  const message = `Permission set ${named(graph, set.id)} is for the management account ${named(graph, management.id)} and for ${named(graph, other.id)}, too.`;
  yield { target: { node: set.id }, cause: { node: management.id }, message };
}
