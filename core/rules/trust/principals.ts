import { builtInProviders } from '../../catalog/edges/built-in-web-identity/providers.ts';
import type { Principal, Statement } from '../../policy/policy.ts';
import { isCognitoPrincipal } from '../../policy/principal.ts';
import { hasWildcard } from '../../policy/wildcard.ts';

/** Whom one value of a `Principal` names. `unknown`: nothing that IAM knows, or a canonical user. */
export type PrincipalSort =
  | 'cognito'
  | 'built-in'
  | 'oidc'
  | 'saml'
  | 'service'
  | 'account'
  | 'role'
  | 'user'
  | 'group'
  | 'session'
  | 'unique-id'
  | 'any-aws'
  | 'anyone'
  | 'unknown';

/** A principal of a trust policy, and what its value tells of it. */
export interface Trusted extends Principal {
  readonly sort: PrincipalSort;
  /** Of an AWS principal that names its account: the twelve digits. */
  readonly account?: string;
  /** Of a provider with condition keys of its own: what stands before the colon in them. */
  readonly keyPrefix?: string;
}

const builtIn: ReadonlySet<string> = new Set([...builtInProviders.values()].map(({ principal }) => principal));
const provider = /^arn:aws[a-z-]*:iam::\d{12}:(saml|oidc)-provider\/(.+)$/;
const iamArn = /^arn:aws[a-z-]*:iam::(\d{12}):(root$|role\/.|user\/.|group\/.)/;
const sessionArn = /^arn:aws[a-z-]*:sts::(\d{12}):(?:assumed-role|federated-user)\/./;

/** The unique id that IAM shows in the place of a role or user that was deleted. Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html */
const uniqueId = /^A[A-Z0-9]{15,127}$/;

/** Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html */
export function trusted(principal: Principal): Trusted {
  const { type, value } = principal;
  if (type === 'anyone') return { ...principal, sort: 'anyone' };
  if (type === 'Service') return { ...principal, sort: hasWildcard(value) || !value.includes('.') ? 'unknown' : 'service' };
  if (type === 'Federated') return { ...principal, ...federated(value) };
  return type === 'AWS' ? { ...principal, ...aws(value) } : { ...principal, sort: 'unknown' };
}

export const trustedBy = ({ principals }: Statement): readonly Trusted[] =>
  principals && !principals.isNegated ? principals.list.map(trusted) : [];

function federated(value: string): Pick<Trusted, 'sort' | 'keyPrefix'> {
  if (isCognitoPrincipal(value)) return { sort: 'cognito', keyPrefix: value };
  if (builtIn.has(value)) return { sort: 'built-in', keyPrefix: value };
  const [, protocol, name = ''] = provider.exec(value) ?? [];
  if (protocol === undefined || hasWildcard(value)) return { sort: 'unknown' };
  return protocol === 'saml' ? { sort: 'saml' } : { sort: 'oidc', keyPrefix: name };
}

function aws(value: string): Pick<Trusted, 'sort' | 'account'> {
  if (value === '*') return { sort: 'any-aws' };
  if (/^\d{12}$/.test(value)) return { sort: 'account', account: value };
  if (hasWildcard(value)) return { sort: 'unknown' };
  const [, account = '', resource = ''] = iamArn.exec(value) ?? [];
  if (resource.startsWith('root')) return { sort: 'account', account };
  if (resource.startsWith('role')) return { sort: 'role', account };
  if (resource.startsWith('user')) return { sort: 'user', account };
  if (resource.startsWith('group')) return { sort: 'group', account };
  const session = sessionArn.exec(value)?.[1];
  if (session !== undefined) return { sort: 'session', account: session };
  return { sort: uniqueId.test(value) ? 'unique-id' : 'unknown' };
}
