import { defineNodeRule, type Violation } from '../rule.ts';
import { mappingsOf, type MappingRule, type PoolMapping } from './pool-mapping.ts';
import { covers, type Match } from './rule-implication.ts';
import { isListClaim } from './token-claims.ts';

export default defineNodeRule({
  code: 'IDF-514',
  name: 'no-dead-mapping-rule',
  severity: 'warning',
  outcome: 'HYGIENE',
  summary: 'No rule of a role mapping matches only what an earlier rule matches.',
  why: 'Rules are tried in order and the first that matches gives the role: a rule behind one that takes all its matches gives its role to nobody.',
  fix: 'Put the most specific rule first, or delete the dead one.',
  sources: ['api-rules', 'cdg-rbac'],
  kinds: ['cognito.identityPool'],
  *check(pool, { graph }) {
    if (pool.reference !== undefined) return;
    for (const mapping of mappingsOf(graph, pool)) yield* deadRules(mapping);
  },
});

function* deadRules({ rules, target }: PoolMapping): Iterable<Violation> {
  // A list beyond the limit of AWS is refused as a whole, which another rule tells; every pair of it would take long.
  const live = rules.slice(0, mostRules);
  for (const [index, rule] of live.entries()) {
    const earlier = live.slice(0, index).find((one) => takesAllOf(one, rule));
    if (!earlier) continue;
    const message = `The rule ${shown(rule)} never wins: ${shown(earlier)} stands before it and matches all that it matches.`;
    yield { target: { ...target, field: rule.path }, message };
  }
}

/** Source: https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html */
const mostRules = 25;

function takesAllOf(earlier: MappingRule, later: MappingRule): boolean {
  const [one, other] = [matchOf(earlier), matchOf(later)];
  if (!one || !other || earlier.claim !== later.claim) return false;
  // How a list is compared is not known: one of its items may match, and then "not equal" says nothing about the others.
  const isOpen = isListClaim(earlier.claim ?? '') && (one.matchType === 'NotEqual' || other.matchType === 'NotEqual');
  return !isOpen && covers(one, other);
}

const matchOf = ({ claim, matchType, value }: MappingRule): Match | undefined =>
  claim === undefined || matchType === undefined || value === undefined ? undefined : { matchType, value };

const shown = ({ claim, matchType, value }: MappingRule): string => `"${claim} ${matchType} ${value}"`;
