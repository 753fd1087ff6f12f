import type { DocumentGraph, GraphEdge } from '../graph/graph.ts';
import type { Node } from '../model/document.ts';
import { listOf, mappingOf } from '../policy/field-shape.ts';
import { isLegal } from './legal.ts';

/** How one login into an identity pool comes to its role. */
export type RoleMapping = 'default' | 'token' | 'rules';

export function mappingOfLogin(login: GraphEdge): RoleMapping {
  const mapping = login.fields['roleMapping'];
  return mapping === 'token' || mapping === 'rules' ? mapping : 'default';
}

/** The edges over which somebody logs in to an identity pool; guests are none. */
export const loginsInto = (graph: DocumentGraph, pool: string): readonly GraphEdge[] =>
  graph.into(pool).filter((edge) => edge.definition?.role === 'exchange' && isLegal(graph, edge));

/** True for an identity pool of one's own that neither an edge nor a field gives a provider. */
export const takesNoLogins = (graph: DocumentGraph, { id, reference, fields }: Node): boolean =>
  reference === undefined && loginsInto(graph, id).length === 0 && !providerFields.some((field) => fields[field] !== undefined);

const providerFields = [
  'cognitoIdentityProviders',
  'supportedLoginProviders',
  'openIdConnectProviderARNs',
  'samlProviderARNs',
  'developerProviderName',
] as const;

/** The edges from an identity pool to the roles that are attached to it. */
export const rolesOfPool = (graph: DocumentGraph, pool: string): readonly GraphEdge[] =>
  graph.outOf(pool).filter((edge) => edge.kind === 'identity-pool-role' && isLegal(graph, edge));

/** The roles that the rules of a login name. */
export const rolesOfRules = (login: GraphEdge): ReadonlySet<string> =>
  new Set(
    listOf(login.fields['rules'])
      .flatMap((rule) => mappingOf(rule)?.['role'] ?? [])
      .filter((role) => typeof role === 'string'),
  );

/**
 * Which logins of an identity pool lack a role, or `all` when no role is attached at all. SAML assertions may name their roles
 * themselves, a pool of the classic flow leaves the role to the client, and what a pool that is only referred to holds is not drawn.
 * Source: https://docs.aws.amazon.com/cognito/latest/developerguide/authentication-flow.html and
 * https://docs.aws.amazon.com/cognito/latest/developerguide/saml-identity-provider.html
 */
export function loginsWithoutRole(graph: DocumentGraph, pool: Node): readonly GraphEdge[] | 'all' {
  if (pool.reference !== undefined) return [];
  const logins = loginsInto(graph, pool.id);
  const roles = rolesOfPool(graph, pool.id);
  const isSamlOnly = logins.length > 0 && logins.every(({ kind }) => kind === 'assertion-to-identity-pool');
  if (isSamlOnly || (pool.fields['allowClassicFlow'] === true && roles.some(({ fields }) => fields['slot'] === 'classic'))) return [];
  if (roles.length === 0) return 'all';
  const hasAuthenticated = roles.some(({ fields }) => fields['slot'] === 'authenticated');
  return logins.filter((login) => mappingOfLogin(login) === 'default' && login.kind !== 'assertion-to-identity-pool' && !hasAuthenticated);
}

/** True where `identity-pool-has-roles` has something to say. */
export function lacksRoles(graph: DocumentGraph, pool: Node): boolean {
  const lacking = loginsWithoutRole(graph, pool);
  return lacking === 'all' || lacking.length > 0;
}
