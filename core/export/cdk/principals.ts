import { isList, isMap, isTagged, tag, type Value } from '../../model/aws-resource.ts';
import { call, object, text, type Code } from './code.ts';
import type { StackScope } from './stack-scope.ts';

/** Who may assume a role, in a form that CDK's principals can say. */
export interface Principal {
  readonly type: 'Federated' | 'Service' | 'AWS';
  readonly id: Value;
  readonly action: string;
  readonly conditions: { readonly [key: string]: Value };
  readonly hasSessionTags: boolean;
}

/** The principal of one statement; undefined when the statement says more than a principal can (other actions, several principals, a Deny). */
export function principalOf(statement: Value): Principal | undefined {
  if (!isMap(statement) || statement['Effect'] !== 'Allow' || !Object.keys(statement).every((key) => known.has(key))) return undefined;
  const [entry, ...others] = Object.entries(isMap(statement['Principal']) ? statement['Principal'] : {});
  const conditions = statement['Condition'] ?? {};
  const actions = actionsOf(statement['Action']);
  const type = types.find((candidate) => candidate === entry?.[0]);
  if (!entry || others.length > 0 || type === undefined || !isMap(conditions) || !Object.values(conditions).every(isMap)) return undefined;
  const [, id] = entry;
  const [action, ...more] = actions;
  if (
    typeof action !== 'string' ||
    isList(id) ||
    !allowed[type].includes(action) ||
    more.some((other) => other !== 'sts:TagSession') ||
    more.length > 1
  )
    return undefined;
  if (type === 'Service' && !(typeof id === 'string' && /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.amazonaws\.com$/.test(id))) return undefined;
  return { type, id, action, conditions, hasSessionTags: more.length === 1 };
}

const known = new Set(['Effect', 'Principal', 'Action', 'Condition']);
const types = ['Federated', 'Service', 'AWS'] as const;
const allowed: Readonly<Record<Principal['type'], readonly string[]>> = {
  Federated: ['sts:AssumeRoleWithWebIdentity', 'sts:AssumeRoleWithSAML'],
  Service: ['sts:AssumeRole'],
  AWS: ['sts:AssumeRole'],
};

const actionsOf = (action: Value | undefined): readonly Value[] => (isList(action) ? action : [action ?? null]);

/** `new iam.WebIdentityPrincipal('…', { … })`; several principals as one composite. */
export function principalCode(principals: readonly Principal[], scope: StackScope): Code {
  const each = principals.map((principal) => withTags(principal, bare(principal, scope), scope));
  return each.length === 1 ? each[0]! : call(`new ${scope.iam('CompositePrincipal')}`, each);
}

function bare(principal: Principal, scope: StackScope): Code {
  const { type, id, action, conditions } = principal;
  const hasConditions = Object.keys(conditions).length > 0;
  const conditionCode = hasConditions ? [scope.expression(conditions)] : [];
  if (type === 'Service') {
    const options = hasConditions ? [object([['conditions', conditionCode[0]!]])] : [];
    return call(`new ${scope.iam('ServicePrincipal')}`, [scope.expression(id), ...options]);
  }
  if (type === 'Federated') {
    if (action === 'sts:AssumeRoleWithWebIdentity')
      return call(`new ${scope.iam('WebIdentityPrincipal')}`, [scope.expression(id), ...conditionCode]);
    return call(`new ${scope.iam('FederatedPrincipal')}`, [scope.expression(id), conditionCode[0] ?? '{}', text(action)]);
  }
  const root = rootAccount(id);
  const principalOnly =
    root === undefined
      ? call(`new ${scope.iam('ArnPrincipal')}`, [scope.expression(id)])
      : call(`new ${scope.iam('AccountPrincipal')}`, [scope.expression(root)]);
  return hasConditions ? call(`new ${scope.iam('PrincipalWithConditions')}`, [principalOnly, conditionCode[0]!]) : principalOnly;
}

const withTags = (principal: Principal, code: Code, scope: StackScope): Code =>
  principal.hasSessionTags ? call(`new ${scope.iam('SessionTagsPrincipal')}`, [code]) : code;

/** The account of `arn:<partition>:iam::<account>:root`. */
function rootAccount(id: Value): Value | undefined {
  if (!isTagged(id) || id[tag] !== 'join') return undefined;
  const { parts } = id;
  const isPartition = (part: Value | undefined): boolean =>
    part !== undefined && isTagged(part) && part[tag] === 'pseudo' && part.name === 'Partition';
  if (parts[0] !== 'arn:' || !isPartition(parts[1])) return undefined;
  const [, , third, account, end] = parts;
  if (parts.length === 5 && third === ':iam::' && end === ':root') return account;
  return parts.length === 3 && typeof third === 'string' ? /^:iam::(\d{12}):root$/.exec(third)?.[1] : undefined;
}
