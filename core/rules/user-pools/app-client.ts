import { isSet, textOf, textsOf } from '../../catalog/lowering/fields.ts';
import { providerNameOf } from '../../catalog/kinds/cognito.userPoolIdp/provider-name.ts';
import type { DocumentGraph } from '../../graph/graph.ts';
import { labelOf, type Node } from '../../model/document.ts';

/** Programs that their users hold in their hands: what is inside, anyone can read. */
const publicTypes: ReadonlySet<unknown> = new Set(['spa', 'mobile', 'desktop']);

/** The scopes that Cognito itself defines; every other one belongs to a resource server. */
export const standardScopes: ReadonlySet<string> = new Set(['openid', 'email', 'phone', 'profile', 'aws.cognito.signin.user.admin']);

export const hasSecret = ({ fields }: Node): boolean =>
  isSet(fields, 'generateSecret') || textOf(fields, 'clientSecretReference') !== undefined;

export const oauthFlowsOf = ({ fields }: Node): readonly string[] => textsOf(fields, 'allowedOAuthFlows');

/** A client for machines: no user ever signs in through it. */
export function isForMachines(client: Node): boolean {
  const flows = oauthFlowsOf(client);
  return flows.length > 0 && flows.every((flow) => flow === 'client_credentials');
}

/** The programs and workloads that are drawn to sign in through an app client. */
export const callersOf = (graph: DocumentGraph, client: Node): readonly Node[] =>
  graph.into(client.id).flatMap(({ kind, isLegal, from }) => {
    const caller = kind === 'signs-in-through' && isLegal ? graph.nodes.get(from) : undefined;
    return caller ? [caller] : [];
  });

export const isPublic = ({ kind, fields }: Node): boolean => kind === 'client.app' && publicTypes.has(fields['clientType']);

/** The ids of the public programs among the callers of an app client. */
export const publicCallersOf = (graph: DocumentGraph, client: Node): readonly string[] =>
  callersOf(graph, client)
    .filter(isPublic)
    .map(({ id }) => id);

/** The registrations of IdPs that are drawn as enabled for an app client. */
const enabledProvidersOf = (graph: DocumentGraph, client: Node): readonly Node[] =>
  graph.into(client.id).flatMap(({ kind, isLegal, from }) => {
    const provider = kind === 'enabled-for' && isLegal ? graph.nodes.get(from) : undefined;
    return provider ? [provider] : [];
  });

/** The `SupportedIdentityProviders` of a client: as written, else what the drawn ones are called. */
export function providerNamesOf(graph: DocumentGraph, client: Node): readonly string[] {
  const written = textsOf(client.fields, 'supportedIdentityProviders');
  return written.length > 0 ? written : enabledProvidersOf(graph, client).map(providerNameOf);
}

/** What the API takes when no flow is named. Source: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html */
const defaultAuthFlows = ['ALLOW_REFRESH_TOKEN_AUTH', 'ALLOW_USER_SRP_AUTH', 'ALLOW_CUSTOM_AUTH'] as const;

/** The flows in which the SDK signs a local user in. To renew tokens is no sign-in. */
export function sdkSignInFlowsOf({ fields }: Node): readonly string[] {
  const written = textsOf(fields, 'explicitAuthFlows');
  return (written.length > 0 ? written : defaultAuthFlows).filter((flow) => flow !== 'ALLOW_REFRESH_TOKEN_AUTH');
}

/** Whether users of the pool itself, rather than of an IdP, can sign in through a client. */
export const admitsLocalUsers = (graph: DocumentGraph, client: Node): boolean =>
  !isForMachines(client) && (sdkSignInFlowsOf(client).length > 0 || providerNamesOf(graph, client).includes('COGNITO'));

/** `App client "Web client"`. */
export const namedClient = (client: Node): string => `App client "${labelOf(client)}"`;
