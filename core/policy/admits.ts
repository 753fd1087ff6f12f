import { allOf, anyOf, not, type Answer } from './answer.ts';
import { holds } from './condition.ts';
import type { Condition, Patterns, Policy, Statement } from './policy.ts';
import { names } from './principal.ts';
import type { Caller, Request } from './request.ts';
import { fitsIgnoringCase, hasVariable } from './wildcard.ts';

/** Whether a policy lets a request in, and what decides that. */
export interface Admission {
  readonly answer: Answer;
  /** A clause to follow "because": `no statement names ...`. */
  readonly why: string;
}

/**
 * Asks a trust policy about a request. `no` only when it is certain: a Deny that certainly matches, or no Allow that could match.
 * Whether the caller's own policies allow the call is not asked here.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function admits(policy: Policy, request: Request): Admission {
  const admissions = request.actions.map((action) => admitsAction(policy, request, action));
  return admissions.find(({ answer }) => answer === 'no') ?? admissions.find(({ answer }) => answer === 'unknown') ?? certain;
}

const certain: Admission = { answer: 'yes', why: 'a statement allows it' };

function admitsAction(policy: Policy, request: Request, action: string): Admission {
  const answerOf = (statement: Statement): Answer =>
    allOf([
      allows(statement.actions, action),
      statement.principals ? names(statement.principals, request.caller) : 'unknown',
      ...statement.conditions.map((condition) => holds(condition, request.context)),
    ]);
  const denied = anyOf(policy.statements.filter(({ effect }) => effect === 'Deny').map(answerOf));
  if (denied === 'yes') return { answer: 'no', why: `a statement denies "${action}" to ${describe(request.caller)}` };
  const allowing = policy.statements.filter(({ effect }) => effect === 'Allow');
  const allowed = anyOf(allowing.map(answerOf));
  if (allowed === 'no') return { answer: 'no', why: whyNone(allowing, request, action) };
  return denied === 'unknown' || allowed === 'unknown'
    ? { answer: 'unknown', why: 'it depends on what the drawing does not tell' }
    : certain;
}

/** Whether the actions of a statement cover an action. Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html */
export function allows({ isNegated, patterns }: Patterns, action: string): Answer {
  const answer = anyOf(patterns.map((pattern) => (fitsIgnoringCase(action, pattern) ? 'yes' : hasVariable(pattern) ? 'unknown' : 'no')));
  return isNegated ? not(answer) : answer;
}

/** The first thing that no allowing statement gets past: its action, its principal, then its conditions. */
function whyNone(allowing: readonly Statement[], { caller, context }: Request, action: string): string {
  const forAction = allowing.filter((statement) => allows(statement.actions, action) !== 'no');
  if (forAction.length === 0) return `no statement allows "${action}"`;
  const forCaller = forAction.find(({ principals }) => !principals || names(principals, caller) !== 'no');
  const failing = forCaller?.conditions.find((condition) => holds(condition, context) === 'no');
  return failing ? `${describeCondition(failing)} does not hold` : `no statement names ${describe(caller)}`;
}

const describeCondition = ({ operator, key, values }: Condition): string =>
  `the condition ${operator} "${key}" = ${values.map((value) => `"${value}"`).join(' or ')}`;

const describe = ({ type, name }: Caller): string =>
  `the ${{ AWS: 'principal', Federated: 'provider', Service: 'service' }[type]} "${name}"`;
