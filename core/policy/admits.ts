import { anyOf, known, type Answer } from './answer.ts';
import { holds } from './condition.ts';
import { applies, coversAction, coversCaller, readyStatements, type ReadyStatement } from './matcher.ts';
import type { Condition, Patterns, Policy } from './policy.ts';
import type { Caller, Request } from './request.ts';
import { fitsIgnoringCase } from './wildcard.ts';

/** Whether a policy lets a request in, and what decides that. */
export interface Admission {
  readonly answer: Answer;
  /** A clause to follow "because": `no statement names ...`. */
  readonly why: string;
}

/**
 * Asks a trust policy about a request. `no` only when it is certain: a Deny that certainly matches, or no Allow that could match.
 * Whether the caller's own policies allow the call is not asked here: see `evaluate`.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function admits(policy: Policy, request: Request): Admission {
  const admissions = request.actions.map((action) => admitsAction(policy, request, action));
  return admissions.find(({ answer }) => answer === 'no') ?? admissions.find(({ answer }) => answer === 'unknown') ?? certain;
}

const certain: Admission = { answer: 'yes', why: 'a statement allows it' };

function admitsAction(policy: Policy, request: Request, action: string): Admission {
  // A policy of a resource names its principals; who is meant by a statement that does not is not known.
  const answerOf = (one: ReadyStatement): Answer => (one.statement.principals ? applies(one, request, action) : 'unknown');
  const statements = readyStatements(policy);
  const denied = anyOf(statements.filter(({ statement }) => statement.effect === 'Deny').map(answerOf));
  if (denied === 'yes') return { answer: 'no', why: `a statement denies "${action}" to ${describe(request.caller)}` };
  const allowing = statements.filter(({ statement }) => statement.effect === 'Allow');
  const allowed = anyOf(allowing.map(answerOf));
  if (allowed === 'no') return { answer: 'no', why: whyNone(allowing, request, action) };
  return denied === 'unknown' || allowed === 'unknown'
    ? { answer: 'unknown', why: 'it depends on what the drawing does not tell' }
    : certain;
}

/** Whether `Action` or `NotAction` of a statement covers an action. Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html */
export const allows = ({ isNegated, patterns }: Patterns, action: string): Answer =>
  known(patterns.some((pattern) => fitsIgnoringCase(action, pattern)) !== isNegated);

/** The first thing that no allowing statement gets past: its action, its principal, then its conditions. */
function whyNone(allowing: readonly ReadyStatement[], request: Request, action: string): string {
  const forAction = allowing.filter((one) => coversAction(one, action) !== 'no');
  if (forAction.length === 0) return `no statement allows "${action}"`;
  const forCaller = forAction.find((one) => coversCaller(one, request) !== 'no');
  const failing = forCaller?.conditions.find((condition) => holds(condition, request) === 'no');
  return failing ? `${describeCondition(failing.condition)} does not hold` : `no statement names ${describe(request.caller)}`;
}

export const describeCondition = ({ operator, key, values }: Condition): string =>
  `the condition ${operator} "${key}" = ${values.map((value) => `"${value}"`).join(' or ')}`;

const callers: Readonly<Record<Caller['type'], string>> = {
  AWS: 'the principal',
  Federated: 'the provider',
  Service: 'the service',
  CanonicalUser: 'the canonical user',
  anonymous: 'the anonymous caller',
};

export const describe = ({ type, name }: Caller): string => (name === '' ? callers[type] : `${callers[type]} "${name}"`);
