import { numberOf, textsOf } from '../../catalog/lowering/fields.ts';
import type { DocumentGraph } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import { allNamed, named } from '../names.ts';
import { defineNodeRule } from '../rule.ts';

/**
 * About one drawn profile. That groups of a pool tie at all, distinct-group-precedence and group-role-has-precedence tell; what an
 * identity pool does when no role is found, role-mapping-is-complete.
 */
export default defineNodeRule({
  code: 'IDF-116',
  name: 'one-role-or-tie-break',
  severity: 'info',
  outcome: 'RISK',
  summary: 'Where one sign-in can end in several roles, the drawing says which one wins.',
  why: 'A profile in several groups brings the roles of all of them. When none has the smallest precedence alone, cognito:preferred_role is not set, and the fallback of the identity pool decides.',
  fix: 'Give the groups distinct precedence: the smallest number wins, 0 before all others.',
  sources: ['cdg-rbac', 'sso-acc'],
  kinds: ['cognito.user'],
  *check(user, { graph }) {
    const carried = textsOf(user.fields, 'groups').flatMap((id) => roleOfGroup(graph, user, id));
    const best = Math.min(...carried.map(({ precedence }) => precedence));
    const winners = new Set(carried.filter(({ precedence }) => precedence === best).map(({ role }) => role));
    if (winners.size < 2) return;
    const message = `Profile ${named(graph, user.id)} can become ${allNamed(graph, [...winners])}: no group of it ranks before the others.`;
    yield { target: { node: user.id, field: 'groups' }, message };
  },
});

/** The role that a group of the profile's pool carries. A group without precedence ranks below every number. */
function roleOfGroup(graph: DocumentGraph, user: Node, id: string): readonly { readonly role: string; readonly precedence: number }[] {
  const group = graph.nodes.get(id);
  if (group?.kind !== 'cognito.group' || graph.containerOf(id)?.id !== graph.containerOf(user.id)?.id) return [];
  return graph
    .outOf(id)
    .filter(({ kind, isLegal }) => kind === 'group-role' && isLegal)
    .map(({ to }) => ({ role: to, precedence: numberOf(group.fields, 'precedence') ?? Number.POSITIVE_INFINITY }));
}
