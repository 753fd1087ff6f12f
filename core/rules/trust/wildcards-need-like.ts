import type { Node } from '../../model/document.ts';
import type { Condition, Statement } from '../../policy/policy.ts';
import { hasWildcard } from '../../policy/wildcard.ts';
import { defineNodeRule, type Violation } from '../rule.ts';
import { moveCondition } from './mends.ts';
import { nameOf, placed, writtenStatements } from './statements.ts';

export default defineNodeRule({
  code: 'IDF-212',
  name: 'wildcards-need-like',
  severity: 'error',
  outcome: 'RUNTIME',
  summary: 'A condition with * or ? uses StringLike: StringEquals compares them literally.',
  why: 'No request has such a value: an Allow that asks for it lets nobody in, and a Deny for it stops nobody. StringNotEquals holds for everybody. Teams then delete the condition, and the role stands open.',
  fix: 'Use StringLike, or spell the value out.',
  sources: ['iam-oidcrole', 'gh-oidc'],
  kinds: ['iam.role'],
  *check(role) {
    for (const statement of writtenStatements(role))
      for (const condition of statement.conditions) if (isEquality(condition)) yield* literalWildcards(role, statement, condition);
  },
});

const isEquality = ({ operator }: Condition): boolean => /^(?:For\w+:)?String(?:Not)?Equals(?:IgnoreCase)?(?:IfExists)?$/.test(operator);

/** `${*}` and `${?}` are how a policy writes the two characters themselves. */
const isPattern = (value: string): boolean => hasWildcard(value.replaceAll(/\$\{[^}]*\}/g, ''));

function* literalWildcards(role: Node, statement: Statement, condition: Condition): Iterable<Violation> {
  const patterns = condition.values.filter(isPattern);
  const [first] = patterns;
  if (first === undefined) return;
  const operator = condition.operator.replace('Equals', 'Like');
  const canMove = !condition.operator.includes('IgnoreCase');
  const fix = canMove ? moveCondition(`Use ${operator}`, role, statement, { from: condition, to: { operator } }) : undefined;
  yield {
    target: placed(role, condition),
    // The other values still let their requests in.
    ...(patterns.length < condition.values.length ? { severity: 'warning' } : {}),
    message: `${nameOf(role, statement)} compares "${condition.key}" literally with "${first}" (${condition.operator}).`,
    ...(fix === undefined ? {} : { fix }),
  };
}
