import { isSet, mapOf, textsOf } from '../../catalog/lowering/fields.ts';
import type { DocumentGraph, GraphEdge } from '../../graph/graph.ts';
import type { Fields } from '../../model/document.ts';
import { loginsInto, mappingOfLogin, rolesOfRules } from '../identity-pool.ts';

/** Who sends session tags over an edge into a role: the id of the node, or undefined where nobody is drawn to. */
export function tagSender(graph: DocumentGraph, edge: GraphEdge): string | undefined {
  if (edge.kind === 'identity-pool-role') return loginWithTags(graph, edge)?.from;
  if (edge.kind === 'assume-role-with-saml') return samlSenders(graph, edge).find(([, fields]) => sendsTags(fields))?.[0];
  return isSet(edge.fields, 'sessionTags') ? edge.from : undefined;
}

/** The SAML identity providers behind an edge of an IAM provider, with their fields. */
export const samlSenders = (graph: DocumentGraph, { from }: Pick<GraphEdge, 'from'>): readonly (readonly [id: string, fields: Fields])[] =>
  graph
    .into(from)
    .filter(({ kind, isLegal }) => kind === 'metadata-registered' && isLegal)
    .map((registered) => [registered.from, graph.nodes.get(registered.from)?.fields ?? {}]);

const sendsTags = (fields: Fields): boolean =>
  Object.keys(mapOf(fields, 'principalTags')).length > 0 || textsOf(fields, 'transitiveTagKeys').length > 0;

/**
 * A login whose claims the pool maps to tags and that comes to the role. Guests have no claims, what developer identities are tagged with
 * is not drawn, and in the classic flow the client itself calls STS, without tags. Source: https://docs.aws.amazon.com/cognito/latest/developerguide/using-afac-with-cognito-identity-pools.html
 */
function loginWithTags(graph: DocumentGraph, { from: pool, to: role, fields }: GraphEdge): GraphEdge | undefined {
  const tagged = new Set(
    graph
      .childrenOf(pool)
      .filter((child) => child.kind === 'cognito.principalTagMap' && mapsTags(child.fields))
      .map((child) => child.fields['identityProvider']),
  );
  if (tagged.size === 0) return undefined;
  const isTagged = ({ from }: GraphEdge): boolean => tagged.has(from) || tagged.has(graph.enclosing(from, 'cognito.userPool')?.id ?? '');
  return loginsInto(graph, pool).find(
    (login) => login.kind !== 'developer-authenticated-identity' && isTagged(login) && comesTo(login, String(fields['slot']), role),
  );
}

const mapsTags = (fields: Fields): boolean => isSet(fields, 'useDefaults') || Object.keys(mapOf(fields, 'principalTags')).length > 0;

function comesTo(login: GraphEdge, slot: string, role: string): boolean {
  const mapping = mappingOfLogin(login);
  if (slot === 'token') return mapping === 'token';
  if (slot === 'rule') return mapping === 'rules' && rolesOfRules(login).has(role);
  return slot === 'authenticated' && (mapping === 'default' || login.fields['ambiguousRoleResolution'] === 'AuthenticatedRole');
}
