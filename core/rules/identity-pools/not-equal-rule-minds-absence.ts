import { named } from '../names.ts';
import { defineNodeRule } from '../rule.ts';
import { mappingsOf, type MappingRule } from './pool-mapping.ts';
import { isAlwaysThere } from './token-claims.ts';

export default defineNodeRule({
  code: 'IDF-513',
  name: 'not-equal-rule-minds-absence',
  severity: 'warning',
  outcome: 'RUNTIME',
  summary: 'Where a NotEqual rule gives a role, something gives a role to users who lack the claim.',
  why: 'A rule whose claim is absent is skipped, NotEqual as well: "everyone except contractors" misses the users who have no such claim, and they are denied.',
  fix: 'Add a rule on another claim for the same role, fall back to the authenticated role, or make sure that the claim is always in the token.',
  sources: ['cdg-rbac'],
  kinds: ['cognito.identityPool'],
  *check(pool, { graph }) {
    if (pool.reference !== undefined) return;
    for (const { login, rules, otherwise, target, key } of mappingsOf(graph, pool)) {
      if (otherwise !== 'Deny') continue;
      const claims = claimsByRole(rules);
      for (const { matchType, claim, value, role, path } of rules) {
        if (matchType !== 'NotEqual' || claim === undefined || isAlwaysThere(graph, login, claim)) continue;
        if (role !== undefined && (claims.get(role)?.size ?? 0) > 1) continue;
        const who = login ? named(graph, login.from) : `"${key}"`;
        const then = rules.length === 1 ? 'they are denied' : 'another rule must give them a role, or they are denied';
        const message = `The rule "${claim}" NotEqual "${value ?? ''}" is skipped for users from ${who} whose token has no such claim: ${then}.`;
        yield { target: { ...target, field: `${path}.matchType` }, message };
      }
    }
  },
});

/** By role: the claims by which rules give it. A second claim is another way to the role. */
function claimsByRole(rules: readonly MappingRule[]): ReadonlyMap<string, ReadonlySet<string>> {
  const claims = new Map<string, Set<string>>();
  for (const { role, claim } of rules)
    if (role !== undefined && claim !== undefined) claims.set(role, (claims.get(role) ?? new Set()).add(claim));
  return claims;
}
