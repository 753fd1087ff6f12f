import { comparisons, type Comparison } from './comparison.ts';

/** A condition operator as it may be written: `StringEquals`, `ForAnyValue:StringNotLike`, `BoolIfExists`, `Null`. */
export interface Operator {
  /** Undefined for `Null`, which only asks whether the key is there. */
  readonly comparison?: Comparison;
  /** `StringNotEquals` and its like: none of the values may match. */
  readonly isNegated: boolean;
  /** `...IfExists`: holds where the key is absent. */
  readonly ifExists: boolean;
  /** `ForAnyValue:` and `ForAllValues:`, for keys of several values. */
  readonly set?: 'any' | 'all';
}

/** The negated operators and what they negate. */
const negated: readonly (readonly [negated: string, plain: string])[] = [
  ['StringNotEquals', 'StringEquals'],
  ['StringNotEqualsIgnoreCase', 'StringEqualsIgnoreCase'],
  ['StringNotLike', 'StringLike'],
  ['NumericNotEquals', 'NumericEquals'],
  ['DateNotEquals', 'DateEquals'],
  ['NotIpAddress', 'IpAddress'],
  ['ArnNotEquals', 'ArnEquals'],
  ['ArnNotLike', 'ArnLike'],
];

const sets = [
  ['', undefined],
  ['ForAnyValue:', 'any'],
  ['ForAllValues:', 'all'],
] as const;

function* spellings(): Generator<readonly [string, Operator]> {
  const plain = [...comparisons].map(([name, comparison]) => [name, { comparison, isNegated: false }] as const);
  const not = negated.map(([name, of]) => [name, { comparison: comparisons.get(of)!, isNegated: true }] as const);
  for (const [name, operator] of [...plain, ...not])
    for (const [prefix, set] of sets)
      for (const suffix of ['', 'IfExists'])
        yield [`${prefix}${name}${suffix}`, { ...operator, ifExists: suffix !== '', ...(set === undefined ? {} : { set }) }];
  yield ['Null', { isNegated: false, ifExists: false }];
}

/**
 * Every condition operator by its spelling.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
export const operators: ReadonlyMap<string, Operator> = new Map(spellings());
