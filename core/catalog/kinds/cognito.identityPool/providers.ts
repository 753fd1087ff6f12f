import type { Properties, Value } from '../../../model/aws-resource.ts';
import type { Edge, Node } from '../../../model/document.ts';
import { booleanOf, mapOf, optional, plain, textOf } from '../../lowering/fields.ts';
import { unique } from '../../lowering/policies.ts';
import type { LowerContext } from '../../lowering.ts';

/** The key under which an identity pool knows a social provider. Source: https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_CreateIdentityPool.html */
export const socialKeys: Readonly<Record<string, string>> = {
  google: 'accounts.google.com',
  facebook: 'graph.facebook.com',
  amazon: 'www.amazon.com',
  apple: 'appleid.apple.com',
  twitter: 'api.twitter.com',
  digits: 'www.digits.com',
};

/** The user pool that an app client belongs to. */
export const poolOfClient = (client: string, { graph }: Pick<LowerContext, 'graph'>): Node | undefined =>
  graph.enclosing(client, 'cognito.userPool');

/** `cognito-idp.<region>.amazonaws.com/<pool>` of an app client's pool. */
export function userPoolProvider(client: string, context: LowerContext): Value {
  const pool = poolOfClient(client, context);
  return pool
    ? context.attributeOf(pool.id, 'ProviderName')
    : context.ask(client, 'ProviderName', `Provider name of the user pool of app client "${client}".`);
}

/** Whose tokens the pool takes: the ends of the edges into it. */
export function loginProviders(pool: Node, context: LowerContext): Properties {
  const into = context.graph.into(pool.id);
  const of = (kind: string): readonly Edge[] => into.filter((edge) => edge.kind === kind);
  const backend = context.graph.nodes.get(of('developer-authenticated-identity')[0]?.from ?? '');
  const developer = textOf(pool.fields, 'developerProviderName') ?? (backend && textOf(backend.fields, 'developerProviderName'));
  return {
    ...optional('CognitoIdentityProviders', unique(of('id-token-to-identity-pool').map((edge) => cognitoProvider(edge, context)))),
    ...optional('SupportedLoginProviders', {
      ...socialProviders(of('social-token-to-identity-pool'), context),
      ...(plain(mapOf(pool.fields, 'supportedLoginProviders')) as Properties),
    }),
    ...optional('OpenIdConnectProviderARNs', unique(of('oidc-token-to-identity-pool').map((edge) => context.arnOf(edge.from)))),
    ...optional('SamlProviderARNs', unique(of('assertion-to-identity-pool').map((edge) => context.arnOf(edge.from)))),
    ...optional('DeveloperProviderName', developer),
  };
}

const cognitoProvider = (edge: Edge, context: LowerContext): Properties => ({
  ProviderName: userPoolProvider(edge.from, context),
  ClientId: context.refTo(edge.from),
  ...optional('ServerSideTokenCheck', booleanOf(edge.fields, 'serverSideTokenCheck')),
});

function socialProviders(edges: readonly Edge[], context: LowerContext): Properties {
  const providers: Record<string, Value> = {};
  for (const edge of edges) {
    const key = socialKeys[textOf(context.graph.nodes.get(edge.from)?.fields ?? {}, 'provider') ?? ''];
    if (key !== undefined)
      providers[key] = textOf(edge.fields, 'applicationId') ?? context.ask(edge.from, 'ApplicationId', `Application id at ${key}.`);
  }
  return providers;
}
