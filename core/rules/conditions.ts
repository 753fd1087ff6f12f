import type { Condition, Statement } from '../policy/policy.ts';
import { fits } from '../policy/wildcard.ts';

/** The conditions on a key, whatever the case of its letters. */
export const conditionsOn = ({ conditions }: Statement, key: string): readonly Condition[] =>
  conditions.filter((condition) => isKey(condition, key));

const isKey = (condition: Condition, key: string): boolean => condition.key.toLowerCase() === key.toLowerCase();

const positive = /^(?:For(?:Any|All)Values?:)?(?:String(?:Equals|Like|EqualsIgnoreCase)|Arn(?:Equals|Like)|IpAddress)(IfExists)?$/;

/** True for an operator that asks for one of the values: neither negated nor `Null`. */
export const isPositive = ({ operator }: Condition): boolean => positive.test(operator);

/**
 * True where a key must be there and have one of the values. `IfExists` and `ForAllValues` let those in who do not send it; `*` and the
 * network of all addresses let all values in.
 */
export const pins = (condition: Condition): boolean =>
  narrows(condition) && !condition.operator.endsWith('IfExists') && !condition.operator.startsWith('ForAllValues:');

/** The same for a key that every request of this sort carries: there it makes no difference what happens without it. */
export const narrows = (condition: Condition): boolean =>
  isPositive(condition) && !condition.values.some((value) => /^(?:\*+|0\.0\.0\.0\/0|::\/0)$/.test(value));

/** True where the operator reads `*` and `?` as wildcards. */
export const understandsWildcards = ({ operator }: Condition): boolean => /^(?:For\w+:)?(?:Arn|String(?:Not)?Like)/.test(operator);

/** True where one of the values of a positive condition is this word, or a pattern for it. */
export function accepts(condition: Condition, word: string): boolean {
  if (condition.operator.includes('IgnoreCase')) return condition.values.some((value) => value.toLowerCase() === word.toLowerCase());
  return condition.values.some((value) => (understandsWildcards(condition) ? fits(word, value) : value === word));
}
