import { mapsOf, mapOf, textOf } from '../../catalog/lowering/fields.ts';
import type { DocumentGraph, GraphEdge } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';

/** The claims of OpenID Connect and of JWT that stand in tokens under their own names, without a prefix. */
const standardClaims: ReadonlySet<string> = new Set(
  (
    'sub aud iss exp iat nbf jti nonce acr amr azp at_hash auth_time updated_at token_use origin_jti event_id identities client_id scope ' +
    'username name given_name family_name middle_name nickname preferred_username profile picture website email email_verified ' +
    'phone_number phone_number_verified address birthdate gender locale zoneinfo'
  ).split(' '),
);

/** True for a claim that could only be a custom attribute of a user pool: it has no prefix and is none of the known ones. */
export const isUnknownClaim = (claim: string): boolean => !claim.includes(':') && !standardClaims.has(claim);

/** True when the user pool defines a custom attribute of this name; its claim has the prefix `custom:`. */
export const isCustomAttribute = ({ fields }: Node, name: string): boolean =>
  isUnknownClaim(name) && mapsOf(fields, 'schema').some((attribute) => textOf(attribute, 'name') === name);

/** A pre token generation trigger may add any claim. */
export const mayAddClaims = (graph: DocumentGraph, pool: Node): boolean =>
  Object.hasOwn(mapOf(pool.fields, 'lambdaConfig'), 'PreTokenGeneration') ||
  graph.outOf(pool.id).some(({ kind, fields }) => kind === 'lambda-trigger' && fields['trigger'] === 'PreTokenGeneration');

/** Claims without which there is no ID token. */
const constantClaims: ReadonlySet<string> = new Set(['sub', 'aud', 'iss', 'exp', 'iat', 'token_use', 'cognito:username']);

/** True when every token of a login carries the claim: by its nature, or as a required attribute of the user pool. */
export function isAlwaysThere(graph: DocumentGraph, login: GraphEdge | undefined, claim: string): boolean {
  if (constantClaims.has(claim)) return true;
  const pool = login && graph.enclosing(login.from, 'cognito.userPool');
  return mapsOf(pool?.fields ?? {}, 'schema').some((attribute) => textOf(attribute, 'name') === claim && attribute['required'] === true);
}

/** True for claims that hold several names: groups and roles. */
export const isListClaim = (claim: string): boolean => /(?:^|[:_./-])(?:groups|roles)$/i.test(claim);
