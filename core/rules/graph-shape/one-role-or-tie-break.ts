import type { DocumentGraph } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import { loginsInto, mappingOfLogin } from '../identity-pool.ts';
import { isLegal } from '../legal.ts';
import { named } from '../names.ts';
import { defineRule, type Violation } from '../rule.ts';

export default defineRule({
  code: 'IDF-116',
  name: 'one-role-or-tie-break',
  severity: 'info',
  outcome: 'RISK',
  summary: 'Where one sign-in can end in several roles, the drawing says which one wins.',
  why: 'Groups, rules and token claims can name several roles for the same person. When groups tie, no preferred role is set and the fallback of the identity pool decides.',
  fix: 'Give the groups distinct precedence: the smallest number wins, 0 before all others.',
  sources: ['cdg-rbac', 'sso-acc'],
  *check({ graph }) {
    const consumed = new Set<string>();
    for (const pool of graph.nodes.values()) {
      if (pool.kind !== 'cognito.identityPool') continue;
      for (const login of loginsInto(graph, pool.id)) {
        const userPool = mappingOfLogin(login) === 'token' ? graph.enclosing(login.from, 'cognito.userPool') : undefined;
        if (userPool) consumed.add(userPool.id);
      }
    }
    for (const pool of consumed) yield* tiesAmong(graph, pool);
  },
});

/** Two groups of one user pool with different roles and the same precedence. Source: https://docs.aws.amazon.com/cognito/latest/developerguide/role-based-access-control.html */
function* tiesAmong(graph: DocumentGraph, userPool: string): Iterable<Violation> {
  const first = new Map<string, { readonly group: Node; readonly role: string }>();
  for (const group of graph.childrenOf(userPool)) {
    const role = graph.outOf(group.id).find((edge) => edge.kind === 'group-role' && isLegal(graph, edge))?.to;
    if (role === undefined) continue;
    const precedence = JSON.stringify(group.fields['precedence'] ?? 'none');
    const rival = first.get(precedence);
    if (!rival) first.set(precedence, { group, role });
    else if (rival.role !== role) {
      const message = `Groups ${named(graph, rival.group.id)} and ${named(graph, group.id)} carry different roles with the same precedence: somebody in both gets neither.`;
      yield { target: { node: group.id, field: 'precedence' }, message };
    }
  }
}
