import type { Value } from '../../../model/aws-resource.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { labelOf, type Node } from '../../../model/document.ts';
import { booleanOf, copied, mapOf, optional, textOf, textsOf } from '../../lowering/fields.ts';
import { nameFrom } from '../../lowering/names.ts';
import { sources } from '../../sources.ts';
import type { Lower, LowerContext } from '../../lowering.ts';
import { providerNameOf } from '../cognito.userPoolIdp/provider-name.ts';

const plainFields = [
  'allowedOAuthFlowsUserPoolClient',
  'allowedOAuthFlows',
  'allowedOAuthScopes',
  'callbackURLs',
  'logoutURLs',
  'defaultRedirectURI',
  'explicitAuthFlows',
  'idTokenValidity',
  'accessTokenValidity',
  'refreshTokenValidity',
  'authSessionValidity',
  'enableTokenRevocation',
  'preventUserExistenceErrors',
  'readAttributes',
  'writeAttributes',
  'enablePropagateAdditionalUserContextData',
];

/**
 * An app client. The names of its identity providers and of its custom scopes are texts: CloudFormation must be told that what they name comes first.
 * Source: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html
 */
export const lower: Lower = {
  concern: 'customerIdentity',
  lower(node, context) {
    const pool = context.graph.enclosing(node.id, 'cognito.userPool');
    const poolId = pool
      ? context.refTo(pool.id)
      : context.ask(node.id, 'UserPoolId', `Id of the user pool of app client "${labelOf(node)}".`);
    const providers = providersOf(node, context);
    const servers = (pool ? context.graph.childrenOf(pool.id) : []).filter((child) => child.kind === 'cognito.resourceServer');
    return {
      resources: [
        {
          logicalId: context.logicalId(node.id),
          type: 'AWS::Cognito::UserPoolClient',
          dependsOn: [...providers.nodes, ...usedServers(node, servers)].map((id) => context.logicalId(id)),
          properties: {
            UserPoolId: poolId,
            ClientName: textOf(node.fields, 'clientName') ?? nameFrom(node),
            // Only a boolean: whoever writes the secret itself here must not see it exported.
            ...optional('GenerateSecret', booleanOf(node.fields, 'generateSecret')),
            ...copied(node.fields, plainFields),
            ...optional('SupportedIdentityProviders', providers.names),
            ...optional('TokenValidityUnits', copied(mapOf(node.fields, 'tokenValidityUnits'), ['idToken', 'accessToken', 'refreshToken'])),
            ...optional('RefreshTokenRotation', copied(mapOf(node.fields, 'refreshTokenRotation'), ['feature', 'retryGracePeriodSeconds'])),
          },
        },
      ],
      diagnostics: textOf(node.fields, 'clientSecretReference') === undefined ? [] : [suppliedSecret(node)],
    };
  },
};

/** Whether a template can set a secret of your own is not verified: it is left out, and never silently. */
const suppliedSecret = (client: Node): Diagnostic => ({
  code: 'supplied-secret-left-out',
  severity: 'warning',
  message: `App client "${labelOf(client)}" is drawn with a secret of your own; the exported client does not get it.`,
  target: { node: client.id, field: 'clientSecretReference' },
  why: 'It is not verified that a template can set a secret of your own; without a generated one the client is a public client.',
  fix: 'Let Cognito generate the secret (`generateSecret: true`), or create this client by API with its ClientSecret.',
  source: sources['api-client'].url,
});

/** What the field names, else what the drawn identity providers are called; and the nodes of both. */
function providersOf(node: Node, { graph }: LowerContext): { readonly names: readonly Value[]; readonly nodes: readonly string[] } {
  const pool = graph.enclosing(node.id, 'cognito.userPool');
  const ofPool = (pool ? graph.childrenOf(pool.id) : []).filter((child) => child.kind === 'cognito.userPoolIdp');
  const drawn = graph.into(node.id).flatMap((edge) => {
    const provider = edge.kind === 'enabled-for' ? graph.nodes.get(edge.from) : undefined;
    return provider ? [provider] : [];
  });
  const written = textsOf(node.fields, 'supportedIdentityProviders');
  const names = written.length > 0 ? written : [...new Set(drawn.map(providerNameOf))];
  const named = [...ofPool, ...drawn].filter((provider) => names.includes(providerNameOf(provider)));
  return { names, nodes: [...new Set(named.map((provider) => provider.id))] };
}

function usedServers(node: Node, servers: readonly Node[]): readonly string[] {
  const scopes = textsOf(node.fields, 'allowedOAuthScopes');
  return servers
    .filter((server) => scopes.some((scope) => scope.startsWith(`${textOf(server.fields, 'identifier') ?? server.id}/`)))
    .map((server) => server.id);
}
