import { setField } from '../../commands/set-field.ts';
import type { DocumentGraph } from '../../graph/graph.ts';
import { called } from '../edits.ts';
import type { Grant } from '../grants.ts';
import { named } from '../names.ts';
import { defineNodeRule } from '../rule.ts';
import { letsWrite } from './access-level.ts';
import { isScopedToIdentity } from './identity-scope.ts';
import { mappingsOf, type PoolMapping } from './pool-mapping.ts';
import { allowedTo, edgesInSlot } from './pool-role.ts';

export default defineNodeRule({
  code: 'IDF-511',
  name: 'no-powerful-fallback-role',
  severity: 'warning',
  outcome: 'RISK',
  summary: 'Where no match means the authenticated role, that role is a harmless one.',
  why: 'With AmbiguousRoleResolution AuthenticatedRole, users whose token or claims lead to no role still get credentials: those of the authenticated role.',
  fix: 'Set Deny, or attach a minimal role as the authenticated one.',
  sources: ['cdg-rbac'],
  kinds: ['cognito.identityPool'],
  *check(pool, { graph }) {
    const [slot] = pool.reference === undefined ? edgesInSlot(graph, pool.id, 'authenticated') : [];
    const power = slot && powerOf(graph, slot.to);
    if (!slot || power === undefined) return;
    for (const { target, paths, otherwise, ...mapping } of mappingsOf(graph, pool)) {
      if (otherwise !== 'AuthenticatedRole') continue;
      const message = `${from(graph, mapping)} whom the mapping gives no role get ${named(graph, slot.to)} all the same, which may use "${power}".`;
      const hasOther = edgesInSlot(graph, pool.id, mapping.type === 'rules' ? 'rule' : 'token').length > 0;
      const fix = hasOther && mapping.login && called('Deny when no role is found', setField(target, paths.otherwise, 'Deny'));
      yield { target: { ...target, field: paths.otherwise }, message, ...(fix && { fix }) };
    }
  },
});

const from = (graph: DocumentGraph, { login, key }: Pick<PoolMapping, 'login' | 'key'>): string =>
  `Users from ${login ? named(graph, login.from) : `"${key}"`}`;

/** An action that makes a role more than a reader of data: one that writes, and is not limited to what is the user's own. */
const powerOf = (graph: DocumentGraph, role: string): string | undefined => allowedTo(graph, role).flatMap(powersOf)[0];

const powersOf = ({ statement }: Grant): readonly string[] =>
  isScopedToIdentity(statement) || statement.actions.isNegated ? [] : statement.actions.patterns.filter(letsWrite);
