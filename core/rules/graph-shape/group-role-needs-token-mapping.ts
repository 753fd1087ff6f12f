import type { DocumentGraph, GraphEdge } from '../../graph/graph.ts';
import type { Edge } from '../../model/document.ts';
import type { Edit } from '../../model/edit.ts';
import { addElements } from '../../commands/add-elements.ts';
import { freshEdgeId } from '../../commands/ids.ts';
import { setEdgeFields, together } from '../edits.ts';
import { mappingOfLogin, rolesOfPool, rolesOfRules } from '../identity-pool.ts';
import { isLegal } from '../legal.ts';
import { allNamed, named } from '../names.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  code: 'IDF-112',
  name: 'group-role-needs-token-mapping',
  severity: 'warning',
  outcome: 'RUNTIME',
  summary: 'Where the groups of a user pool carry roles, the identity pool chooses the role from the token.',
  why: 'The role of a group travels as the claims cognito:roles and cognito:preferred_role. With the default role selection the identity pool does not look at them, and everybody gets the authenticated role.',
  fix: 'Set the role selection of the login to "token", and say what happens when the token names no single role.',
  sources: ['cdg-rbac', 'gh-group'],
  *check({ graph }) {
    const groupRoles = rolesOfGroups(graph);
    if (groupRoles.size === 0) return;
    for (const login of graph.edges) {
      if (login.kind !== 'id-token-to-identity-pool' || !isLegal(graph, login) || mappingOfLogin(login) === 'token') continue;
      const pool = graph.enclosing(login.from, 'cognito.userPool');
      const roles = pool && groupRoles.get(pool.id);
      if (!roles) continue;
      const byRules = rolesOfRules(login);
      const unused = roles.filter((role) => !(mappingOfLogin(login) === 'rules' && byRules.has(role)));
      if (unused.length === 0) continue;
      const fix = useTokens(graph, login, roles);
      const message = `Groups of ${named(graph, pool.id)} carry ${allNamed(graph, unused)}, but ${named(graph, login.to)} does not choose the role from the token.`;
      yield { target: { edge: login.id, field: 'roleMapping' }, message, ...(fix && { fix }) };
    }
  },
});

/** By user pool: the roles that its groups carry. */
function rolesOfGroups(graph: DocumentGraph): ReadonlyMap<string, readonly string[]> {
  const roles = new Map<string, string[]>();
  for (const edge of graph.edges) {
    const pool = edge.kind === 'group-role' && isLegal(graph, edge) ? graph.enclosing(edge.from, 'cognito.userPool') : undefined;
    if (!pool) continue;
    const found = roles.get(pool.id) ?? [];
    if (!found.includes(edge.to)) roles.set(pool.id, [...found, edge.to]);
  }
  return roles;
}

/** Chooses the role from the token, and attaches the roles of the groups to the identity pool, so that the token may name them. */
function useTokens(graph: DocumentGraph, login: GraphEdge, roles: readonly string[]): Edit | undefined {
  const drawn = graph.document.edges.get(login.id);
  // With a role mapping the classic flow would be refused to everybody who uses it today.
  if (!drawn || graph.nodes.get(login.to)?.fields['allowClassicFlow'] === true) return undefined;
  const attached = new Set(rolesOfPool(graph, login.to).flatMap(({ fields, to }) => (fields['slot'] === 'token' ? [to] : [])));
  const taken = new Set<string>();
  const added = roles
    .filter((role) => !attached.has(role))
    .map((role): Edge => {
      const id = freshEdgeId(graph.document, login.to, role, taken);
      taken.add(id);
      return { id, from: login.to, to: role, kind: 'identity-pool-role', fields: { slot: 'token' } };
    });
  const otherwise = drawn.fields['ambiguousRoleResolution'] ?? 'Deny';
  const label = 'Choose the role from the token';
  return together(label, [
    setEdgeFields(label, drawn, { roleMapping: 'token', ambiguousRoleResolution: otherwise }),
    addElements(label, [], added),
  ]);
}
