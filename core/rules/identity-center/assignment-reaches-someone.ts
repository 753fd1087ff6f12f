import type { DocumentGraph } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import { named } from '../names.ts';
import { defineRule } from '../rule.ts';
import { assignmentsOf } from './assignment.ts';
import { membersOf } from './membership.ts';

export default defineRule({
  code: 'IDF-612',
  name: 'assignment-reaches-someone',
  severity: 'warning',
  outcome: 'HYGIENE',
  summary: 'Every permission set is assigned, every assigned group has members, and every user is assigned something.',
  why: 'Identity Center makes a role only where a permission set is assigned. Without one, people see an empty access portal.',
  fix: 'Complete the triple of user or group, permission set and account, or delete what is not used.',
  sources: ['sso-ref'],
  *check({ graph, paths }) {
    const walkedInto = new Set(paths.allEnds().deadEnds.map(({ node }) => node));
    const stores = storesOf(graph);
    const served = servedPrincipals(graph);
    for (const node of graph.nodes.values()) {
      // Where a walk ends at a user, `path-ends-in-role` tells that nothing is assigned.
      if (!judged.has(node.kind) || node.reference !== undefined || walkedInto.has(node.id)) continue;
      const store = stores.get(graph.enclosing(node.id, 'sso.instance')?.id ?? '');
      const message = whatIsIdle(graph, node, store ?? noStore, served);
      if (message !== undefined) yield { target: { node: node.id }, message };
    }
  },
});

const judged: ReadonlySet<string> = new Set(['sso.permissionSet', 'sso.principal']);

/** What the drawing tells of an instance's identity store and applications as a whole. */
interface Store {
  /** Members come from the IdP or from Active Directory and are seldom drawn: only a drawing with users tells that a group is empty. */
  hasUsers: boolean;
  /** An application that asks for no assignment is in everybody's portal. */
  hasOpenApplication: boolean;
}

const noStore: Store = { hasUsers: false, hasOpenApplication: false };

function storesOf(graph: DocumentGraph): ReadonlyMap<string, Store> {
  const stores = new Map<string, Store>();
  for (const { id, kind, fields } of graph.nodes.values()) {
    const isUser = kind === 'sso.principal' && fields['type'] === 'USER';
    const isOpen = kind === 'sso.application' && fields['assignmentRequired'] === false;
    const instance = isUser || isOpen ? graph.enclosing(id, 'sso.instance') : undefined;
    if (!instance) continue;
    const store = stores.get(instance.id) ?? { ...noStore };
    stores.set(instance.id, store);
    store.hasUsers ||= isUser;
    store.hasOpenApplication ||= isOpen;
  }
  return stores;
}

function whatIsIdle(graph: DocumentGraph, node: Node, store: Store, served: ReadonlySet<string>): string | undefined {
  const name = named(graph, node.id);
  if (node.kind === 'sso.permissionSet')
    return assignmentsOf(graph, node.id).length === 0
      ? `Permission set ${name} is assigned to nobody: no account has a role of it.`
      : undefined;
  if (node.kind !== 'sso.principal') return undefined;
  const { type, origin } = node.fields;
  if (type === 'USER' && !store.hasOpenApplication && !served.has(node.id))
    return `User ${name} is assigned nothing, and neither is a group of that user.`;
  const isAssigned = assignmentsOf(graph, node.id).length > 0;
  return type === 'GROUP' && origin === 'native' && isAssigned && store.hasUsers && membersOf(graph, node.id).length === 0
    ? `Group ${name} is assigned, but no user of the drawing is in it.`
    : undefined;
}

/** The users and groups that are assigned something, themselves or through a group. */
function servedPrincipals(graph: DocumentGraph): ReadonlySet<string> {
  const served = new Set<string>();
  for (const { id, kind } of graph.nodes.values())
    if (kind === 'sso.principal' && graph.outOf(id).some(({ definition }) => definition?.hop)) served.add(id);
  // A set goes on with what is added while it is walked: so members of members come, too.
  for (const id of served) for (const member of membersOf(graph, id)) served.add(member);
  return served;
}
