import type { Node } from '../../model/document.ts';
import type { Condition, Statement } from '../../policy/policy.ts';
import { isPositive } from '../conditions.ts';
import { defineNodeRule, type Violation } from '../rule.ts';
import { moveCondition } from './mends.ts';
import { nameOf, placed, writtenStatements } from './statements.ts';

export default defineNodeRule({
  code: 'IDF-206',
  name: 'set-operator-fits-key',
  severity: 'warning',
  outcome: 'RUNTIME',
  summary:
    'Keys that hold several values (amr, saml:edupersonaffiliation) are tested with ForAnyValue or ForAllValues, and the single values sub and aud never with ForAllValues.',
  why: 'A comparison without a set operator is made for a single value, and these are lists. ForAllValues is true when the key is absent: on sub or aud it opens the role to requests that do not carry the key.',
  fix: 'Use ForAnyValue:StringLike for amr, and plain StringEquals or StringLike for aud and sub.',
  sources: ['iam-keys', 'iam-checks', 'gh-oidc'],
  kinds: ['iam.role'],
  *check(role) {
    for (const statement of writtenStatements(role)) {
      for (const condition of statement.conditions) {
        if (isMultiValued(condition) && isPlainComparison(condition)) yield* lacksSet(role, statement, condition);
        else if (isSingle(condition) && condition.operator.startsWith('ForAllValues:')) yield* opensWhenAbsent(role, statement, condition);
      }
    }
  },
});

/** Of the SAML keys only this one is named by the reference. */
const isMultiValued = ({ key }: Condition): boolean => /:amr$/i.test(key) || key.toLowerCase() === 'saml:edupersonaffiliation';

const isSingle = ({ key }: Condition): boolean => /:(?:sub|aud)$/i.test(key);

const isPlainComparison = ({ operator }: Condition): boolean => operator.startsWith('String');

function* lacksSet(role: Node, statement: Statement, condition: Condition): Iterable<Violation> {
  const mayBeMeant = isPositive(condition) && !condition.operator.endsWith('IfExists');
  const fix = mayBeMeant
    ? moveCondition('Use ForAnyValue:StringLike', role, statement, { from: condition, to: { operator: 'ForAnyValue:StringLike' } })
    : undefined;
  yield {
    target: placed(role, condition),
    message: `${nameOf(role, statement)} compares "${condition.key}", which holds several values, with "${condition.operator}".`,
    ...(fix === undefined ? {} : { fix }),
  };
}

function* opensWhenAbsent(role: Node, statement: Statement, condition: Condition): Iterable<Violation> {
  const operator = condition.operator.replace('ForAllValues:', '');
  const fix = moveCondition(`Use ${operator}`, role, statement, { from: condition, to: { operator } });
  yield {
    target: placed(role, condition),
    message: `${nameOf(role, statement)} tests "${condition.key}" with "${condition.operator}", which is true when the key is absent.`,
    ...(fix === undefined ? {} : { fix }),
  };
}
