import type { Condition } from '../../policy/policy.ts';
import { isPositive, narrows } from '../conditions.ts';
import { defineNodeRule } from '../rule.ts';
import { conditionsOnClaim, onlyWord, poolsInto, strayConditions } from './identity-pools.ts';
import { addCondition } from './mends.ts';
import { nameOf, placed, trusting, writtenStatements } from './statements.ts';

export default defineNodeRule({
  code: 'IDF-202',
  name: 'cognito-trust-tests-amr',
  severity: 'warning',
  outcome: 'RISK',
  summary: 'A role of an identity pool says by cognito-identity.amazonaws.com:amr whether it is for guests or for people who signed in.',
  why: 'The token of the pool carries the way in which the identity came. Where the role does not ask for it, a guest of the same pool can take the role of signed-in users through the classic flow.',
  fix: 'Add ForAnyValue:StringLike on cognito-identity.amazonaws.com:amr: authenticated, or unauthenticated for the role of guests.',
  sources: ['cdg-ipsec', 'cdg-iam'],
  kinds: ['iam.role'],
  *check(role, { graph }) {
    // Which of them are denied, is told apart, too.
    if (writtenStatements(role).some(({ effect, conditions }) => effect === 'Deny' && conditions.some(isAmr))) return;
    for (const one of trusting(role, 'cognito')) {
      const { statement, principal } = one;
      const tests = conditionsOnClaim(one, 'amr');
      // A pattern for every value tests nothing; `amr-agrees-with-slot` tells of a key that is misspelt.
      if (tests.some((condition) => narrows(condition) || !isPositive(condition)) || strayConditions(statement, ['amr']).length > 0)
        continue;
      const key = `${principal.keyPrefix}:amr`;
      const word = onlyWord(poolsInto(graph, role));
      const lacks = tests.length === 0 ? 'has no condition on' : 'asks for no value of';
      const label = `Ask for ${word} identities`;
      yield {
        target: placed(role, statement),
        message: `${nameOf(role, statement)} ${lacks} "${key}": guests and signed-in identities of the pool are alike to it.`,
        ...(word === undefined ? {} : { fix: addCondition(label, role, statement, ['ForAnyValue:StringLike', key, [word]]) }),
      };
    }
  },
});

const isAmr = ({ key }: Condition): boolean => /:amr$/i.test(key);
