import { anyOf, known, not, type Answer } from './answer.ts';
import type { Principal, Principals } from './policy.ts';
import type { Caller } from './request.ts';
import { fits, hasVariable, hasWildcard } from './wildcard.ts';

const accountPrincipal = /^(?:arn:aws:iam::)?(\d{12})(?::root)?$/;
const sessionPrincipal = /^arn:aws:sts::(\d{12}):assumed-role\//;

/**
 * Whether a policy's principals name the caller. An account id or its `:root` names every principal of the account; a role's ARN
 * names all its sessions; `"*"` names everybody.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
export function names(principals: Principals, caller: Caller): Answer {
  const answer = anyOf(principals.list.map((principal) => namesOne(principal, caller)));
  return principals.isNegated ? not(answer) : answer;
}

function namesOne({ type, value }: Principal, caller: Caller): Answer {
  if (type === 'anyone') return 'yes';
  if (hasVariable(value)) return 'unknown';
  if (type === 'AWS' && value === '*') return caller.type === 'AWS' ? 'yes' : 'unknown';
  if (type !== caller.type) return 'no';
  return type === 'AWS' ? namesAwsPrincipal(withoutPartition(value), caller) : sameName(withoutPartition(value), caller.name);
}

function namesAwsPrincipal(value: string, caller: Caller): Answer {
  const account = accountPrincipal.exec(value)?.[1] ?? sessionPrincipal.exec(value)?.[1];
  if (account !== undefined && caller.account !== undefined && account !== caller.account) return 'no';
  if (accountPrincipal.test(value)) return caller.account === undefined ? 'unknown' : 'yes';
  return value.startsWith('arn:aws:iam::') ? sameName(value, caller.name) : 'unknown';
}

/** Compares a name in a policy with the caller's, which may have gaps. */
function sameName(value: string, name: string): Answer {
  const pattern = withoutPartition(name);
  if (!fits(value, pattern)) return 'no';
  return hasWildcard(pattern) ? 'unknown' : known(true);
}

/** The federated principal of every identity pool. */
export const cognitoPrincipal = 'cognito-identity.amazonaws.com';

const cognitoOfPartition = /^cognito-identity(?:-us-gov|\.[a-z0-9-]+)?\.amazonaws\.com(?:\.cn)?$/;

/** The principal of identity pools, also as the Regions of GovCloud and China name it: `cognito-identity-us-gov.amazonaws.com`. */
export const isCognitoPrincipal = (name: string): boolean => cognitoOfPartition.test(name);

/** Reads `arn:aws-cn:` and `arn:aws-us-gov:` as `arn:aws:`, and so the names of Cognito: a drawing does not tell its partition. */
const withoutPartition = (name: string): string =>
  isCognitoPrincipal(name) ? cognitoPrincipal : name.replace(/^arn:aws(?:-[a-z-]+)?:/, 'arn:aws:');
