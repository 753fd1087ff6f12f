import type { DocumentGraph, GraphEdge } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import { keptByCognito, schemaOf, standardAttributes } from '../user-pools/attribute.ts';
import { poolOf } from '../user-pools/user-pool.ts';

/** The claims of OpenID Connect and of JWT that say something about the token, not about its user. */
const tokenClaims =
  'aud iss exp iat nbf jti nonce acr amr azp at_hash auth_time token_use origin_jti event_id identities client_id scope'.split(' ');

/** The claims that stand in tokens under their own names, without a prefix. */
const standardClaims: ReadonlySet<string> = new Set([...tokenClaims, ...standardAttributes, ...keptByCognito]);

/** True for a claim that could only be a custom attribute of a user pool: it has no prefix and is none of the known ones. */
export const isUnknownClaim = (claim: string): boolean => !claim.includes(':') && !standardClaims.has(claim);

/** True when the user pool defines a custom attribute of this name; its claim has the prefix `custom:`. */
export const isCustomAttribute = (pool: Node, name: string): boolean => isUnknownClaim(name) && schemaOf(pool).has(`custom:${name}`);

/** Claims without which there is no ID token. */
const constantClaims: ReadonlySet<string> = new Set(['sub', 'aud', 'iss', 'exp', 'iat', 'token_use', 'cognito:username']);

/** True when every token of a login carries the claim: by its nature, or as a required attribute of the user pool. */
export function isAlwaysThere(graph: DocumentGraph, login: GraphEdge | undefined, claim: string): boolean {
  const pool = login && poolOf(graph, login.from);
  return constantClaims.has(claim) || (pool !== undefined && schemaOf(pool).get(claim)?.['required'] === true);
}

/** True for claims that hold several names: groups and roles. */
export const isListClaim = (claim: string): boolean => /(?:^|[:_./-])(?:groups|roles)$/i.test(claim);
