import { anyOf, known, not, type Answer } from './answer.ts';
import type { Principal, Principals } from './policy.ts';
import type { Caller, Request } from './request.ts';
import { fits, hasVariable, hasWildcard } from './wildcard.ts';

/**
 * How a principal element names a caller, the closest first: itself (a user, a session, everybody), the role or the user whose session
 * it is, or its account, which then decides by its own policies.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
 */
export type Naming = 'itself' | 'role' | 'account';

const accountPrincipal = /^(?:arn:[^:]+:iam::)?(\d{12})(?::root)?$/;
const sessionPrincipal = /^arn:[^:]+:sts::(\d{12}):(?:assumed-role|federated-user)\//;
const uniqueId = /^A[A-Z0-9]{15,}$/;

/**
 * Whether a policy's principals name the caller. An account id or its `:root` names every principal of the account; a role's ARN
 * names all its sessions; `"*"` names everybody.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
export function names(principals: Principals, request: Request): Answer {
  const answer = anyOf(principals.list.map((principal) => namesOne(principal, request)));
  return principals.isNegated ? not(answer) : answer;
}

/** How closely principals that name a caller do so. Everybody but some (`NotPrincipal`) is as good as everybody. */
export function namingOf(principals: Principals, request: Request): Naming {
  if (principals.isNegated) return 'itself';
  const namings = new Set(principals.list.filter((one) => namesOne(one, request) === 'yes').map((one) => namingOfOne(one, request.caller)));
  return namings.has('itself') ? 'itself' : namings.has('role') ? 'role' : 'account';
}

function namingOfOne({ type, value }: Principal, caller: Caller): Naming {
  if (type !== 'AWS' || value === '*' || value === caller.session) return 'itself';
  return accountPrincipal.test(value) ? 'account' : 'role';
}

function namesOne({ type, value }: Principal, request: Request): Answer {
  const { caller, isComplete } = request;
  if (type === 'anyone') return 'yes';
  // Nobody documents a policy variable in a principal.
  if (hasVariable(value)) return isComplete === true ? 'no' : 'unknown';
  if (type === 'AWS' && value === '*') return namesEveryAwsPrincipal(request);
  if (type !== caller.type) return 'no';
  return type === 'AWS' ? namesAwsPrincipal(value, request) : sameName(value, request);
}

/**
 * `{ "AWS": "*" }` is the same as `"*"` for anonymous callers. Of services no page tells: a complete request of one is decided as if it were
 * the same for them, too.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-anonymous
 */
function namesEveryAwsPrincipal({ caller, isComplete }: Request): Answer {
  if (caller.type === 'AWS' || caller.type === 'anonymous') return 'yes';
  return isComplete === true ? known(caller.type === 'Service') : 'unknown';
}

function namesAwsPrincipal(value: string, request: Request): Answer {
  const { caller, isComplete } = request;
  const whole = accountPrincipal.exec(value)?.[1];
  const account = whole ?? sessionPrincipal.exec(value)?.[1];
  if (account !== undefined && caller.account !== undefined && account !== caller.account) return 'no';
  if (whole !== undefined) return caller.account === undefined ? 'unknown' : samePartition(value, request);
  if (account !== undefined) return namesSession(value, request);
  if (uniqueId.test(value)) return caller.uniqueId === undefined && isComplete !== true ? 'unknown' : known(caller.uniqueId === value);
  return value.startsWith('arn:') ? sameName(value, request) : isComplete === true ? 'no' : 'unknown';
}

/** A session is known by its own ARN only; without it, the name of its role can at most rule it out. */
function namesSession(value: string, { caller, isComplete }: Request): Answer {
  if (caller.session !== undefined || isComplete === true)
    return known(comparable(value, isComplete) === comparable(caller.session ?? '', isComplete));
  const role = /:assumed-role\/([^/]+)/.exec(value)?.[1];
  const name = /:role\/(?:.*\/)?([^/]+)$/.exec(caller.name)?.[1];
  return role === undefined || name === undefined || fits(role, name) ? 'unknown' : 'no';
}

const samePartition = (value: string, { caller, isComplete }: Request): Answer =>
  known(isComplete !== true || !value.startsWith('arn:') || value.split(':')[1] === caller.name.split(':')[1]);

/** Compares a name in a policy with the caller's, which may have gaps. */
function sameName(value: string, { caller, isComplete }: Request): Answer {
  const pattern = comparable(caller.name, isComplete);
  if (isComplete === true) return known(value === pattern);
  if (!fits(comparable(value, isComplete), pattern)) return 'no';
  return hasWildcard(pattern) ? 'unknown' : 'yes';
}

/** The federated principal of every identity pool. */
export const cognitoPrincipal = 'cognito-identity.amazonaws.com';

const cognitoOfPartition = /^cognito-identity(?:-us-gov|\.[a-z0-9-]+)?\.amazonaws\.com(?:\.cn)?$/;

/** The principal of identity pools, also as the Regions of GovCloud and China name it: `cognito-identity-us-gov.amazonaws.com`. */
export const isCognitoPrincipal = (name: string): boolean => cognitoOfPartition.test(name);

/**
 * Reads `arn:aws-cn:` and `arn:aws-us-gov:` as `arn:aws:`, `ec2.amazonaws.com.cn` as `ec2.amazonaws.com`, and so the names of Cognito: a
 * drawing does not tell its partition. Source: https://docs.amazonaws.cn/en_us/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
export const withoutPartition = (name: string): string =>
  isCognitoPrincipal(name)
    ? cognitoPrincipal
    : name.replace(/^arn:aws(?:-[a-z-]+)?:/, 'arn:aws:').replace(/\.amazonaws\.com\.cn$/, '.amazonaws.com');

/** A name as it is compared: of a complete request to the letter. */
const comparable = (name: string, isComplete: boolean | undefined): string => (isComplete === true ? name : withoutPartition(name));
