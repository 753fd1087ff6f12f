import type { Node } from '../../model/document.ts';
import type { Edit } from '../../model/edit.ts';
import { narrows } from '../conditions.ts';
import { defineNodeRule } from '../rule.ts';
import { conditionsOnClaim, poolsInto, strayConditions, type DrawnPool } from './identity-pools.ts';
import { addCondition, moveCondition } from './mends.ts';
import { nameOf, placed, trusting, type Trusting } from './statements.ts';

export default defineNodeRule({
  code: 'IDF-201',
  name: 'cognito-trust-pins-aud',
  severity: 'error',
  outcome: 'REJECT',
  summary: 'A trust in cognito-identity.amazonaws.com names its identity pools: it has a condition on cognito-identity.amazonaws.com:aud.',
  why: 'Without it every identity pool of every AWS account could assume the role. IAM no longer saves such a policy; roles that have one already keep working inside their account, cannot be changed, and refuse calls of other accounts.',
  fix: 'Add StringEquals on cognito-identity.amazonaws.com:aud with the ids of the identity pools.',
  sources: ['cdg-iam', 'iam-shared', 'sts-wid'],
  kinds: ['iam.role'],
  *check(role, { graph }) {
    for (const one of trusting(role, 'cognito')) {
      const tested = conditionsOnClaim(one, 'aud');
      if (tested.some(narrows)) continue;
      const { statement, principal } = one;
      const key = `${principal.keyPrefix}:aud`;
      const lacks = tested.length === 0 ? 'has no condition on' : 'asks for no value of';
      const [stray] = strayConditions(statement, ['aud']);
      const tests = stray ? `tests "${stray.key}", which no token has, instead of "${key}"` : `${lacks} "${key}"`;
      const fix = stray
        ? moveCondition(`Test ${key}`, role, statement, { from: stray, to: { key } })
        : nameThePools(role, one, poolsInto(graph, role));
      yield {
        target: placed(role, stray ?? statement),
        message: `${nameOf(role, statement)} ${tests}: every identity pool of every account could use it.`,
        ...(fix === undefined ? {} : { fix }),
      };
    }
  },
});

/** Only where every pool is known by its id: a list that leaves one out would lock it out. */
function nameThePools(role: Node, one: Trusting, pools: readonly DrawnPool[]): Edit | undefined {
  const ids = new Set(pools.flatMap(({ id }) => id ?? []));
  if (ids.size === 0 || pools.some(({ id }) => id === undefined) || conditionsOnClaim(one, 'aud').length > 0) return undefined;
  return addCondition('Name the drawn identity pools', role, one.statement, ['StringEquals', `${one.principal.keyPrefix}:aud`, [...ids]]);
}
