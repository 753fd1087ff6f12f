import { issuerOf } from '../catalog/edges/assume-role-with-web-identity/issuer.ts';
import { builtInProviders } from '../catalog/edges/built-in-web-identity/providers.ts';
import type { EdgeKindId } from '../catalog/generated/edge-ids.ts';
import { serviceActions } from '../catalog/lowering/service-actions.ts';
import type { DocumentGraph, GraphEdge } from '../graph/graph.ts';
import type { Fields, FieldValue, Node } from '../model/document.ts';
import { listOf, mappingOf, oneOrMore } from '../policy/field-shape.ts';
import type { Caller, ContextValue, Request } from '../policy/request.ts';
import { hasWildcard } from '../policy/wildcard.ts';
import type { PoolLogin } from './arrival.ts';

/** What the call behind one edge into a role carries. */
interface Carries {
  readonly caller: Caller;
  /** Default: `sts:AssumeRole`. */
  readonly action?: string;
  /** What the trust must allow beside that action. */
  readonly alsoCalls?: readonly string[];
  readonly context?: Context;
}

type Context = readonly (readonly [key: string, value: ContextValue | undefined])[];

type Describe = (graph: DocumentGraph, from: Node, edge: GraphEdge, login?: PoolLogin) => Carries | undefined;

/**
 * The service that asks for a workload's role.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_switch-role-ec2_instance-profiles.html and the same page of each service.
 */
const computeServices: ReadonlyMap<string, string> = new Map([
  ['ec2', 'ec2.amazonaws.com'],
  ['lambda', 'lambda.amazonaws.com'],
  ['ecsTask', 'ecs-tasks.amazonaws.com'],
  ['eksPodIdentity', 'pods.eks.amazonaws.com'],
]);

/** Google, Facebook and Login with Amazon: what STS trusts without an IAM provider. */
export const isBuiltInProvider = (provider: string): boolean => builtInProviders.has(provider);

/** A service that calls as itself, with all that it is known to call. */
const service = (name: string): Carries => ({ caller: { type: 'Service', name }, alsoCalls: alsoCalled.get(name) ?? [] });

const alsoCalled: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(serviceActions).map(([name, actions]) => [name, actions.filter((action) => action !== 'sts:AssumeRole')]),
);

const describeByEdgeKind: Readonly<Partial<Record<EdgeKindId, Describe>>> = {
  'assume-role-with-web-identity': (graph, from, edge) => {
    const host = issuerOf(from, { graph }) ?? '*';
    return {
      caller: { type: 'Federated', name: arnOf(graph, from, `oidc-provider/${host}`) },
      action: 'sts:AssumeRoleWithWebIdentity',
      context: [
        [`${host}:aud`, oneOf(edge.fields['audience']) ?? oneOf(from.fields['clientIdList'])],
        [`${host}:sub`, oneOf(edge.fields['subject'])],
      ],
    };
  },
  'assume-role-with-saml': (graph, from, edge) => ({
    caller: { type: 'Federated', name: arnOf(graph, from, `saml-provider/${textOr(from.fields['name'])}`) },
    action: 'sts:AssumeRoleWithSAML',
    alsoCalls: callsOfAssertion(graph, from),
    context: [['saml:aud', oneOf(edge.fields['audience'])]],
  }),
  'built-in-web-identity': (_, from, edge) => {
    const provider = builtInProviders.get(textOr(from.fields['provider']));
    return (
      provider && {
        caller: { type: 'Federated', name: provider.principal },
        action: 'sts:AssumeRoleWithWebIdentity',
        context: [[provider.audienceKey, oneOf(edge.fields['applicationId'])]],
      }
    );
  },
  'identity-pool-role': (_, from, edge, login) => ({
    caller: { type: 'Federated', name: 'cognito-identity.amazonaws.com' },
    action: 'sts:AssumeRoleWithWebIdentity',
    // The classic flow carries no tags: there the client calls STS itself.
    alsoCalls: login?.sendsTags && edge.fields['slot'] !== 'classic' ? ['sts:TagSession'] : [],
    context: [
      ['cognito-identity.amazonaws.com:aud', oneOf(poolIdOf(from))],
      ['cognito-identity.amazonaws.com:amr', methods(edge.fields['slot'], login)],
    ],
  }),
  'role-chaining': (graph, from, edge) => ({ caller: iamPrincipal(graph, from, 'role', 'roleName'), context: externalId(edge) }),
  'user-assumes-role': (graph, from, edge) => ({ caller: iamPrincipal(graph, from, 'user', 'userName'), context: externalId(edge) }),
  'execution-role': (_, from) => {
    const name = computeServices.get(textOr(from.fields['workloadType']));
    return name === undefined ? undefined : service(name);
  },
  'create-session': () => service('rolesanywhere.amazonaws.com'),
  'account-access-entitlement': () => service('account-access.amazonaws.com'),
  'delegated-console-access': () => service('ds.amazonaws.com'),
};

/**
 * The request behind an edge into a role, as far as the drawing tells: who calls, what is called, and the condition keys that are
 * known. Undefined where the drawing does not tell the caller. Sources: reference section 4.4, rules IDF-219, IDF-220, IDF-223 and
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html
 */
export function requestOf(graph: DocumentGraph, edge: GraphEdge, login?: PoolLogin): Request | undefined {
  const from = graph.nodes.get(edge.from);
  const describe = edge.definition && describeByEdgeKind[edge.definition.id];
  const carries = from && describe?.(graph, from, edge, login);
  if (!carries) return undefined;
  const actions = [carries.action ?? 'sts:AssumeRole', ...(carries.alsoCalls ?? [])];
  if (edge.fields['sessionTags'] === true) actions.push('sts:TagSession');
  if (edge.fields['sourceIdentity'] === true) actions.push('sts:SetSourceIdentity');
  const context = new Map<string, ContextValue>();
  for (const [key, value] of carries.context ?? []) if (value) context.set(key.toLowerCase(), value);
  return { caller: carries.caller, actions, context };
}

/**
 * The parts of an identity pool's token that name how the identity was authenticated. A guest's lacks the other word. In the classic
 * flow only the login tells.
 */
function methods(slot: FieldValue | undefined, login: PoolLogin | undefined): ContextValue | undefined {
  if (slot === 'classic' && login === undefined) return undefined;
  const isGuest = slot === 'classic' ? login?.isGuest === true : slot === 'unauthenticated';
  return isGuest ? { holds: ['unauthenticated'], lacks: ['authenticated'] } : { holds: ['authenticated'], lacks: ['unauthenticated'] };
}

/**
 * What a trust policy must allow beside the assertion itself, where every IdP that is drawn behind the provider sends it.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_saml_assertions.html
 */
function callsOfAssertion(graph: DocumentGraph, provider: Node): readonly string[] {
  const senders = graph.into(provider.id).filter(({ kind }) => kind === 'metadata-registered');
  const all = (sends: (fields: Fields) => boolean): boolean =>
    senders.length > 0 && senders.every(({ from }) => sends(graph.nodes.get(from)?.fields ?? {}));
  const hasTags = ({ principalTags, transitiveTagKeys }: Fields): boolean =>
    Object.keys(mappingOf(principalTags) ?? {}).length > 0 || listOf(transitiveTagKeys).length > 0;
  const hasSourceIdentity = ({ sourceIdentity }: Fields): boolean => typeof sourceIdentity === 'string' && sourceIdentity !== '';
  return [...(all(hasSourceIdentity) ? ['sts:SetSourceIdentity'] : []), ...(all(hasTags) ? ['sts:TagSession'] : [])];
}

/** Known only of a pool that exists already: `eu-west-1:11111111-2222-3333-4444-555555555555`, also at the end of its ARN. */
export const poolIdOf = (pool: Node): FieldValue | undefined =>
  pool.fields['identityPoolId'] ?? /[a-z0-9-]+:[0-9a-f-]{36}$/.exec(pool.reference ?? '')?.[0];

function externalId(edge: GraphEdge): Context {
  return [['sts:ExternalId', oneOf(edge.fields['externalId'])]];
}

function iamPrincipal(graph: DocumentGraph, node: Node, resource: 'role' | 'user', nameField: string): Caller {
  const path = textOr(node.fields['path'], '/');
  const account = accountIdOf(graph, node);
  return {
    type: 'AWS',
    name: arnOf(graph, node, `${resource}${path}${textOr(node.fields[nameField])}`),
    ...(account === undefined ? {} : { account }),
  };
}

/** The ARN that a node is referred to by, else the one that its fields make up. */
function arnOf(graph: DocumentGraph, node: Node, resource: string): string {
  if (node.reference?.startsWith('arn:')) return node.reference;
  return `arn:aws:iam::${accountIdOf(graph, node) ?? '*'}:${node.reference === undefined ? resource : '*'}`;
}

/** The twelve digits of the account that a node lies in: by the ARN that it is referred to by, else by where it is drawn. */
export function accountIdOf(graph: DocumentGraph, node: Node): string | undefined {
  const inReference = /^arn:[^:]*:iam::(\d{12}):/.exec(node.reference ?? '')?.[1];
  const drawn = graph.accountOf(node.id)?.fields['accountId'];
  return inReference ?? (typeof drawn === 'string' ? drawn : undefined);
}

const textOr = (value: FieldValue | undefined, otherwise = '*'): string => (typeof value === 'string' && value !== '' ? value : otherwise);

/** Literal texts only: a wildcard says which values are accepted, not which one is sent. */
function oneOf(value: FieldValue | undefined): ContextValue | undefined {
  const values = oneOrMore(value);
  const texts = values.filter((item): item is string => typeof item === 'string' && item !== '' && !hasWildcard(item));
  return texts.length > 0 && texts.length === values.length ? { oneOf: texts } : undefined;
}
