import type { DocumentGraph } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import { textOf } from '../../catalog/lowering/fields.ts';
import { isManagement } from '../accounts/organization.ts';
import { named } from '../names.ts';
import { defineNodeRule } from '../rule.ts';
import { accountsOfSet, assignmentOf } from './assignment.ts';

/** Speaks where `managedFrom` says who manages it: that an organization has a delegated administrator does not say that it is used for this. */
export default defineNodeRule({
  code: 'IDF-610',
  name: 'management-account-not-delegated',
  severity: 'error',
  outcome: 'RUNTIME',
  summary: 'What concerns the management account, its assignments and the permission sets in it, is managed from the management account.',
  why: 'A delegated administrator cannot change permission sets that are provisioned in the management account, nor assignments to it: a pipeline that runs there fails with access denied.',
  fix: 'Deploy these from the management account, in a stack of their own.',
  sources: ['sso-deleg', 'gh-mgmt'],
  kinds: ['sso.accountAssignment', 'sso.permissionSet'],
  *check(node, { graph }) {
    const management = accountsConcerned(graph, node).find(isManagement);
    const managedFrom = graph.nodes.get(textOf(node.fields, 'managedFrom') ?? '');
    if (!management || node.reference !== undefined || !managedFrom || isManagement(managedFrom)) return;
    const what = `${node.kind === 'sso.permissionSet' ? 'Permission set' : 'Assignment'} ${named(graph, node.id)}`;
    const message = `${what} concerns the management account ${named(graph, management.id)}, but is managed from ${named(graph, managedFrom.id)}.`;
    yield { target: { node: node.id, field: 'managedFrom' }, message };
  },
});

function accountsConcerned(graph: DocumentGraph, node: Node): readonly (Node | undefined)[] {
  if (node.kind === 'sso.permissionSet') return [...accountsOfSet(graph, node.id)];
  return assignmentOf(graph, node.id).targets.map(({ to }) => graph.nodes.get(to));
}
