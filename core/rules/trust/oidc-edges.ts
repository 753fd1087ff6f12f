import { issuerOf } from '../../catalog/edges/assume-role-with-web-identity/issuer.ts';
import { textsOf } from '../../catalog/lowering/fields.ts';
import type { DocumentGraph, GraphEdge } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';

/** An edge by which tokens of an IAM OIDC provider enter a role. */
export interface OidcEdge {
  readonly edge: GraphEdge;
  readonly provider: Node;
  /** Without its scheme; undefined where the drawing does not tell. */
  readonly issuer?: string;
}

export const oidcEdgesInto = (graph: DocumentGraph, role: Node): readonly OidcEdge[] =>
  graph.into(role.id).flatMap((edge) => {
    const provider = graph.nodes.get(edge.from);
    if (edge.kind !== 'assume-role-with-web-identity' || !edge.isLegal || !provider) return [];
    const issuer = issuerOf(provider, { graph });
    return [{ edge, provider, ...(issuer === undefined ? {} : { issuer }) }];
  });

/**
 * The audiences that IAM takes from a provider: its client ids. Undefined where they are not all known: of a provider that exists
 * elsewhere, of one without any, and of one whose app clients get their ids when they are made.
 */
export function audiencesOf(graph: DocumentGraph, provider: Node): readonly string[] | undefined {
  const ids = textsOf(provider.fields, 'clientIdList');
  const isOpen = provider.reference !== undefined || graph.into(provider.id).some(({ kind }) => kind === 'user-pool-as-oidc-issuer');
  return isOpen || ids.length === 0 ? undefined : ids;
}

/** True where nothing drawn says which audience the derived trust asks for. */
export const lacksAudience = (graph: DocumentGraph, { edge, provider }: OidcEdge): boolean =>
  textsOf(edge.fields, 'audience').length === 0 &&
  provider.reference === undefined &&
  textsOf(provider.fields, 'clientIdList').length === 0 &&
  !graph.into(provider.id).some(({ kind }) => kind === 'user-pool-as-oidc-issuer');
