import type { Node } from '../../../model/document.ts';
import { lastPart } from '../../lowering/arn.ts';
import { textOf } from '../../lowering/fields.ts';
import type { DocumentGraph } from '../../document-graph.ts';
import { poolOfClient } from '../../kinds/cognito.identityPool/providers.ts';

/** What a reading of the issuer asks of a lowering or of a path: the drawing alone. */
interface Drawing {
  readonly graph: DocumentGraph;
}

/**
 * Host and path of the issuer that an IAM OIDC provider stands for: in the end of its ARN, its URL, the one issuer registered in it, or
 * the user pool that exists already. Undefined where the drawing does not tell.
 */
export function issuerOf(provider: Node, context: Drawing): string | undefined {
  const inArn = /:oidc-provider\/(.+)$/.exec(provider.reference ?? '')?.[1];
  if (inArn !== undefined) return inArn;
  const { graph } = context;
  const registered = graph.into(provider.id).find((edge) => edge.kind === 'issuer-registered');
  const url = textOf(provider.fields, 'url') ?? textOf(graph.nodes.get(registered?.from ?? '')?.fields ?? {}, 'issuer');
  if (url !== undefined) return url.replace(/^https:\/\//, '').replace(/\/$/, '');
  const pool = poolOfProvider(provider.id, context);
  return pool?.reference === undefined ? undefined : poolIssuer(pool.reference);
}

/** A user pool's id starts with its Region. Source: https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_CognitoIdentityProvider.html */
function poolIssuer(reference: string): string | undefined {
  const id = lastPart(reference);
  const region = /^([a-z]{2}(?:-[a-z]+)+-\d)_[0-9A-Za-z]+$/.exec(id)?.[1];
  return region === undefined ? undefined : `cognito-idp.${region}.amazonaws.com/${id}`;
}

/** The app clients whose tokens the provider registers: their user pool is the issuer. */
export const poolClientsOf = (provider: string, { graph }: Drawing): readonly string[] => [
  ...new Set(graph.into(provider).flatMap((edge) => (edge.kind === 'user-pool-as-oidc-issuer' ? [edge.from] : []))),
];

/** The user pool that is the provider's issuer. */
export function poolOfProvider(provider: string, context: Drawing): Node | undefined {
  for (const client of poolClientsOf(provider, context)) {
    const pool = poolOfClient(client, context);
    if (pool) return pool;
  }
  return undefined;
}
