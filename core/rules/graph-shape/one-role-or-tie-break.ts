import type { DocumentGraph } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import { setEdgeFields } from '../edits.ts';
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
  fix: 'Give the groups distinct precedence (0 wins), and say what the identity pool does when no single role is found.',
  sources: ['cdg-rbac', 'sso-acc'],
  *check({ graph }) {
    const consumed = new Set<string>();
    for (const pool of graph.nodes.values()) {
      if (pool.kind !== 'cognito.identityPool') continue;
      for (const login of loginsInto(graph, pool.id)) {
        if (login.kind === 'developer-authenticated-identity' || mappingOfLogin(login) === 'default') continue;
        const userPool = graph.enclosing(login.from, 'cognito.userPool');
        if (userPool && mappingOfLogin(login) === 'token') consumed.add(userPool.id);
        yield* withoutFallback(graph, login.id);
      }
    }
    for (const pool of consumed) yield* tiesAmong(graph, pool);
  },
});

function* withoutFallback(graph: DocumentGraph, login: string): Iterable<Violation> {
  const drawn = graph.document.edges.get(login);
  if (!drawn || drawn.fields['ambiguousRoleResolution'] !== undefined) return;
  const message = `The login from ${named(graph, drawn.from)} does not say what ${named(graph, drawn.to)} does when no single role is found.`;
  const fix = setEdgeFields('Deny when no single role is found', drawn, { ambiguousRoleResolution: 'Deny' });
  yield { target: { edge: login, field: 'ambiguousRoleResolution' }, message, fix };
}

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
