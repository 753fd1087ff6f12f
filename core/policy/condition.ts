import { allOf, anyOf, known, not, type Answer } from './answer.ts';
import type { Compare } from './comparison.ts';
import { operators, type Operator } from './operator.ts';
import type { Condition } from './policy.ts';
import { contextValueOf, type ContextValue, type Request } from './request.ts';
import { fixedPieces, readTemplate, resolve, type Template } from './variable.ts';
import { hasWildcard, piecesOf } from './wildcard.ts';

/** A value of a condition: ready to compare, or with variables that a request fills in. */
type Wanted = { readonly compare: Compare } | { readonly template: Template };

/** A condition made ready once for many requests. */
export interface ReadyCondition {
  readonly condition: Condition;
  readonly key: string;
  /** Undefined where AWS knows no such operator. */
  readonly operator: Operator | undefined;
  readonly wanted: readonly Wanted[];
}

export function readyCondition(condition: Condition, version: string | undefined): ReadyCondition {
  const operator = operators.get(condition.operator);
  const comparison = operator?.comparison;
  const wanted = condition.values.map((text): Wanted => {
    const template = comparison?.takesVariables === true ? readTemplate(text, version) : piecesOf(text);
    const pieces = fixedPieces(template);
    return pieces && comparison ? { compare: comparison.prepare(pieces) } : { template };
  });
  return { condition, key: condition.key.toLowerCase(), operator, wanted };
}

/**
 * Whether a condition holds for a request. The values of a condition are alternatives; under a negated operator none of them may match.
 * An absent key matches nothing, so it fails a condition, but fulfils a negated one, `...IfExists` and `ForAllValues:`. `unknown` where it
 * hangs on what the request does not tell and where AWS does not say: an operator that it does not know, a value that the operator cannot
 * read, several values under a key without `ForAnyValue:` or `ForAllValues:`. Of a complete request such a condition does not hold.
 * Sources: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html and
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
 */
export function holds(ready: ReadyCondition, request: Request): Answer {
  const value = contextValueOf(request, ready.key);
  const answer = ready.operator && value ? holdsFor(ready, ready.operator, value, request) : 'unknown';
  return answer === 'unknown' && request.isComplete === true ? 'no' : answer;
}

function holdsFor(ready: ReadyCondition, operator: Operator, value: ContextValue, request: Request): Answer {
  if (operator.comparison === undefined) return isAbsent(ready.condition.values, value);
  const fulfils = (text: string): Answer => {
    const answer = anyOf(ready.wanted.map((wanted) => matches(wanted, text, operator, request)));
    return operator.isNegated ? not(answer) : answer;
  };
  if ('holds' in value) return holdsForPart(ready.condition, operator, value, fulfils);
  if ('oneOf' in value && operator.set === undefined) return same(value.oneOf.map(fulfils));
  // Each possible value is a list of one.
  if ('oneOf' in value) return same(value.oneOf.map((text) => holdsForList(operator, [text], fulfils)));
  return holdsForList(operator, value.values, fulfils);
}

/** What all possible values answer alike. */
const same = (answers: readonly Answer[]): Answer =>
  answers.every((answer) => answer === answers[0]) ? (answers[0] ?? 'unknown') : 'unknown';

function matches(wanted: Wanted, text: string, operator: Operator, request: Request): Answer {
  if ('compare' in wanted) return answerOf(wanted.compare(text));
  const pieces = resolve(wanted.template, (key) => contextValueOf(request, key));
  if (pieces === 'none') return 'no';
  return pieces === 'unknown' ? 'unknown' : answerOf(operator.comparison?.prepare(pieces)(text));
}

const answerOf = (fits: boolean | undefined): Answer => (fits === undefined ? 'unknown' : known(fits));

function holdsForList({ set, isNegated, ifExists }: Operator, values: readonly string[], fulfils: (text: string) => Answer): Answer {
  if (values.length === 0 && ifExists) return 'yes';
  if (set === undefined) return values.length === 0 ? known(isNegated) : values.length === 1 ? fulfils(values[0]!) : 'unknown';
  // An empty text is an empty set.
  if (values.every((text) => text === '')) return known(set === 'all');
  return set === 'any' ? anyOf(values.map(fulfils)) : allOf(values.map(fulfils));
}

/** A list that is told in part. */
function holdsForPart(
  { values: wanted, operator: written }: Condition,
  { set, isNegated }: Operator,
  { holds: held, lacks }: Extract<ContextValue, { readonly holds: unknown }>,
  fulfils: (text: string) => Answer,
): Answer {
  const answers = held.map(fulfils);
  if (set === 'all') return answers.includes('no') ? 'no' : 'unknown';
  if (set === undefined) return 'unknown';
  if (answers.includes('yes')) return 'yes';
  const isExact = /String(?:Equals|Like)(?:IfExists)?$/.test(written) && !isNegated && !wanted.some(hasWildcard);
  return isExact && answers.every((answer) => answer === 'no') && wanted.every((text) => lacks.includes(text)) ? 'no' : 'unknown';
}

/** `Null` with `true` holds where the key is absent, with `false` where it has a value. A list of empty texts is no value. */
function isAbsent(wanted: readonly string[], value: ContextValue): Answer {
  const isNothing = 'values' in value && value.values.every((text) => text === '');
  const asked = wanted.map((text) => text.toLowerCase());
  if (asked.length === 0 || asked.some((text) => text !== 'true' && text !== 'false')) return 'unknown';
  return known(asked.includes(String(isNothing)));
}
