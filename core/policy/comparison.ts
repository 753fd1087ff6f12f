import { readInstant } from './instant.ts';
import { isWithin, readIpRange } from './ip-range.ts';
import { fitsGlob, fitsSegments, globOf, segmentsOf, type Piece } from './wildcard.ts';

/** Compares a value of a request with one of a policy; undefined where either of them is no value of this type. */
export type Compare = (value: string) => boolean | undefined;

/** How the condition operators of one family compare. */
export interface Comparison {
  /** Makes a value of a policy ready. */
  readonly prepare: (wanted: readonly Piece[]) => Compare;
  /** Whether policy variables mean something in the values. */
  readonly takesVariables: boolean;
}

const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

const ofText = (compare: (value: string, wanted: string) => boolean): Comparison => ({
  prepare: (pieces) => {
    const wanted = textOf(pieces);
    return (value) => compare(value, wanted);
  },
  takesVariables: true,
});

/** Reads both sides; where one cannot be read there is no answer. */
const ofRead = <T>(
  read: (text: string) => T | undefined,
  compare: (value: T, wanted: T) => boolean,
  takesVariables = false,
): Comparison => ({
  prepare: (pieces) => {
    const wanted = read(textOf(pieces));
    return (text) => {
      const value = read(text);
      return value === undefined || wanted === undefined ? undefined : compare(value, wanted);
    };
  },
  takesVariables,
});

const like: Comparison = {
  prepare: (pieces) => {
    const glob = globOf(pieces);
    return (value) => fitsGlob(value, glob);
  },
  takesVariables: true,
};

/**
 * The six segments of an ARN, each matched for itself. What has fewer is no ARN.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_ARN
 */
const arn: Comparison = {
  prepare: (pieces) => {
    const segments = segmentsOf(globOf(pieces));
    return (value) => (segments === undefined ? undefined : fitsSegments(value, segments));
  },
  takesVariables: true,
};

const readNumber = (text: string): number | undefined =>
  /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : undefined;
const readBoolean = (text: string): string | undefined => (/^(?:true|false)$/i.test(text) ? text.toLowerCase() : undefined);
/** Base64 without its padding, which alone may differ where the bytes are the same. */
const readBinary = (text: string): string | undefined => (/^[A-Za-z0-9+/]*=*$/.test(text) ? text.replace(/=+$/, '') : undefined);

const same = <T>(value: T, wanted: T): boolean => value === wanted;
const orders: Readonly<Record<string, (value: number, wanted: number) => boolean>> = {
  Equals: same,
  LessThan: (value, wanted) => value < wanted,
  LessThanEquals: (value, wanted) => value <= wanted,
  GreaterThan: (value, wanted) => value > wanted,
  GreaterThanEquals: (value, wanted) => value >= wanted,
};
const ordered = (family: string, read: (text: string) => number | undefined): readonly (readonly [string, Comparison])[] =>
  Object.entries(orders).map(([order, compare]) => [`${family}${order}`, ofRead(read, compare)]);

/** By the name of the operator that is not negated. `Null` asks about the key, not about its value, and is none of them. */
export const comparisons: ReadonlyMap<string, Comparison> = new Map([
  ['StringEquals', ofText(same)],
  ['StringEqualsIgnoreCase', ofText((value, wanted) => value.toLowerCase() === wanted.toLowerCase())],
  ['StringLike', like],
  ...ordered('Numeric', readNumber),
  ...ordered('Date', readInstant),
  ['Bool', ofRead(readBoolean, same, true)],
  ['BinaryEquals', ofRead(readBinary, same)],
  ['IpAddress', ofRead(readIpRange, isWithin)],
  ['ArnEquals', arn],
  ['ArnLike', arn],
]);
