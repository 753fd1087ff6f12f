import type { Answer } from '../policy/answer.ts';
import { fits } from '../policy/wildcard.ts';
import { globalKeys, strayKeys } from './generated/slice.ts';
import { serviceOf } from './service.ts';

/** The service that checks web identity tokens and SAML assertions: the keys of federated issuers are its keys. */
const federation = 'sts';

/**
 * The claims that IAM offers as keys of every OIDC issuer, and no others; some issuers have keys of their own in the slice.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html
 */
const claims: ReadonlySet<string> = new Set(['amr', 'aud', 'email', 'oaud', 'sub']);

/** `aws` of `aws:PrincipalTag/team`, `idp.example.com/realm` of `idp.example.com/realm:sub`; of a key written with its scheme, the scheme. */
export const prefixOfKey = (key: string): string => key.slice(0, Math.max(0, key.indexOf(':')));

/** Keys for looking up: those that stand as they are, in lower case, and those with parts that vary, as patterns. */
interface KeySet {
  readonly exact: ReadonlySet<string>;
  readonly patterns: readonly string[];
}

/** By list, which never changes. */
const sets = new WeakMap<readonly string[], KeySet>();

function keySetOf(keys: readonly string[]): KeySet {
  const known = sets.get(keys);
  if (known) return known;
  const lower = keys.map((key) => key.toLowerCase());
  const patterns = lower.filter((key) => key.includes('{')).map((key) => key.replaceAll(/\{[^}]*\}/g, '?*'));
  const made = { exact: new Set(lower), patterns };
  sets.set(keys, made);
  return made;
}

/** What varies in a key is never empty. */
function isAmong(key: string, keys: readonly string[]): boolean {
  const { exact, patterns } = keySetOf(keys);
  const wanted = key.toLowerCase();
  return exact.has(wanted) || patterns.some((pattern) => fits(wanted, pattern));
}

const sharedKeys: readonly string[] = `${globalKeys} ${strayKeys}`.split(' ');

/** OIDC issuers as condition keys name them, host and path without scheme: by lower case, as they are written. */
export type Issuers = ReadonlyMap<string, string>;

/**
 * Whether a condition key exists. `no` for a key of AWS, of a service of the slice, of SAML or of an issuer that is none of theirs, and
 * for what is no key at all; `unknown` where its prefix is of none of them. Keys are compared without regard to case. `issuers` are those
 * that the policy may ask about beside the ones that AWS lists.
 */
export function isKnownConditionKey(key: string, issuers: Issuers): Answer {
  if (isAmong(key, sharedKeys)) return 'yes';
  const prefix = prefixOfKey(key).toLowerCase();
  if (notServices.has(prefix)) return isAmong(key, federatedKeys()) ? 'yes' : 'no';
  const service = serviceOf(prefix);
  if (service) return isAmong(key, service.conditionKeys) ? 'yes' : 'no';
  if (isAmong(key, federatedKeys())) return 'yes';
  const isIssuer = issuers.has(prefix) || isAmong(prefix, builtInIssuers());
  if (!isIssuer) return 'unknown';
  return claims.has(key.slice(prefix.length + 1).toLowerCase()) ? 'yes' : 'no';
}

/** Prefixes that belong to no service: of AWS as a whole, of SAML, of a key that is written with its scheme, and of none. */
const notServices: ReadonlySet<string> = new Set(['aws', 'saml', 'https', 'http', '']);

const noKeys: readonly string[] = [];
const federatedKeys = (): readonly string[] => serviceOf(federation)?.conditionKeys ?? noKeys;

let hosts: readonly string[] | undefined;

/** The issuers whose keys AWS lists: `cognito-identity.amazonaws.com`, `token.actions.githubusercontent.com`. */
const builtInIssuers = (): readonly string[] =>
  (hosts ??= [...new Set(federatedKeys().map(prefixOfKey))].filter((prefix) => prefix.includes('.')));

/** The keys that a misspelt one may have been meant to be. What varies in them is left out: nobody misspells that. */
export function keysBeside(key: string, issuers: Issuers): readonly string[] {
  const ofService = serviceOf(prefixOfKey(key))?.conditionKeys ?? [];
  const ofIssuers = [...builtInIssuers(), ...issuers.values()].flatMap((host) => [...claims].map((claim) => `${host}:${claim}`));
  return [...sharedKeys, ...ofService, ...federatedKeys(), ...ofIssuers].filter((name) => !name.includes('{'));
}

/** The key of an issuer that somebody wrote with its scheme or without its path: `idp.example.com:sub` for `idp.example.com/realm:sub`. */
export function keyOfIssuer(key: string, issuers: Issuers): string | undefined {
  const bare = key.replace(/^https?:\/\//i, '').replace(/\/:/, ':');
  const prefix = prefixOfKey(bare).toLowerCase();
  if (prefix === '') return undefined;
  const issuer = issuers.get(prefix) ?? [...issuers.values()].find((one) => one.toLowerCase().startsWith(`${prefix}/`));
  return issuer === undefined ? undefined : `${issuer}:${bare.slice(prefix.length + 1)}`;
}
