import { quoted } from '../../check/fault.ts';
import type { DocumentGraph } from '../../graph/graph.ts';
import { textsOf } from '../../catalog/lowering/fields.ts';
import type { Node } from '../../model/document.ts';
import { defineNodeRule } from '../rule.ts';
import { poolOf } from '../user-pools/user-pool.ts';
import { mappingsOf, type PoolMapping } from './pool-mapping.ts';
import { isListClaim } from './token-claims.ts';

export default defineNodeRule({
  code: 'IDF-515',
  name: 'no-substring-match-on-groups',
  severity: 'warning',
  outcome: 'RISK',
  summary: 'No rule of a role mapping looks for a part of a text in a claim that lists groups or roles.',
  why: 'Contains "admin" also matches "not-admins": whoever is in a group with such a name gets the role.',
  fix: 'Choose the role from the token, or give the groups names of which none is a part of another.',
  sources: ['api-rule'],
  unverified: 'How Cognito flattens a claim with several values before it compares is not confirmed; it is taken as one text.',
  kinds: ['cognito.identityPool'],
  *check(pool, { graph }) {
    if (pool.reference !== undefined) return;
    const groupsOf = groupReader(graph);
    for (const mapping of mappingsOf(graph, pool))
      for (const { claim, matchType, value, path } of mapping.rules) {
        if (matchType !== 'Contains' || claim === undefined || value === undefined || !isListClaim(claim)) continue;
        const mistaken = groupsOf(mapping).filter((name) => name !== value && name.includes(value));
        const such = mistaken.length > 0 ? `the group ${quoted(mistaken, 3)}` : 'every other name that contains it';
        const target = { ...mapping.target, field: `${path}.matchType` };
        yield { target, message: `The rule "${claim}" Contains "${value}" may also match ${such}.` };
      }
  },
});

/** The names of the groups of a login's user pool, read once for each user pool. */
function groupReader(graph: DocumentGraph): (mapping: PoolMapping) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return ({ login }) => {
    const userPool = login && poolOf(graph, login.from);
    if (!userPool) return [];
    const names = known.get(userPool.id) ?? graph.childrenOf(userPool.id).flatMap(groupName);
    known.set(userPool.id, names);
    return names;
  };
}

const groupName = ({ kind, fields }: Node): readonly string[] => (kind === 'cognito.group' ? textsOf(fields, 'groupName') : []);
