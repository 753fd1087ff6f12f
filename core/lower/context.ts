import { iamArn, lastPart, portableArn } from '../catalog/lowering/arn.ts';
import { textOf } from '../catalog/lowering/fields.ts';
import type { LowerContext, RoleTrust, TrustStatement } from '../catalog/lowering.ts';
import { trusts } from '../catalog/generated/trusts.ts';
import type { DocumentGraph } from '../graph/graph.ts';
import { join, parameter, pseudo, ref, type Value } from '../model/aws-resource.ts';
import { labelOf, type Node } from '../model/document.ts';
import { accountIdOf } from './account-id.ts';
import type { LogicalIds } from './logical-ids.ts';

/**
 * Which attribute holds the ARN; undefined where CloudFormation's Ref is the ARN.
 * Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-template-resource-type-ref.html.
 */
const arnAttributes: Readonly<Record<string, string | undefined>> = {
  'iam.policy': undefined,
  'iam.oidcProvider': undefined,
  'iam.samlProvider': undefined,
  'sso.permissionSet': 'PermissionSetArn',
  'sso.instance': 'InstanceArn',
  'sso.application': 'ApplicationArn',
  'rolesanywhere.profile': 'ProfileArn',
};

const arnAttributeOf = (kind: string): string | undefined => (kind in arnAttributes ? arnAttributes[kind] : 'Arn');

const iamPaths: Readonly<Record<string, string>> = {
  'iam.role': 'role',
  'iam.user': 'user',
  'iam.group': 'group',
  'iam.policy': 'policy',
  'iam.samlProvider': 'saml-provider',
};

/** The context of one node: what it may ask of the others. `asker` decides which account is its own. */
export function createContext(graph: DocumentGraph, ids: LogicalIds, asker: string): LowerContext {
  const ask = (node: string, part: string, description: string) => parameter(ids.of(node, part), description);
  const accountId = (node: string): Value => accountIdOf(graph, ids, { of: node, seenFrom: asker });
  const nodeOr = (id: string, made: (node: Node) => Value): Value => {
    const node = graph.nodes.get(id);
    return node ? made(node) : ask(id, 'Id', `What "${id}" stands for.`);
  };
  const external = (node: Node, attribute: string | undefined): Value =>
    ask(node.id, attribute ?? 'Id', `${attribute ?? 'Id'} of "${labelOf(node)}", which exists elsewhere.`);
  const context: LowerContext = {
    graph,
    logicalId: (node, part) => ids.of(node, part),
    ask,
    accountIdOf: accountId,
    refTo: (id) => nodeOr(id, (node) => (node.reference === undefined ? ref(ids.of(id)) : idInReference(node.kind, node.reference))),
    arnOf: (id) =>
      nodeOr(id, (node) => {
        const known = node.reference ?? (node.kind === 'iam.policy' ? textOf(node.fields, 'arn') : undefined);
        if (known === undefined) return ref(ids.of(id), arnAttributeOf(node.kind));
        if (known.startsWith('arn:')) return portableArn(known);
        const path = iamPaths[node.kind];
        return path === undefined ? external(node, 'Arn') : iamArn(accountId(id), `${path}/${known}`);
      }),
    attributeOf: (id, attribute) =>
      nodeOr(id, (node) => {
        if (node.reference === undefined) return ref(ids.of(id), attribute);
        return attributeOfReference(node, attribute) ?? external(node, attribute);
      }),
    trustOf: (role) => trustOf(role, context),
  };
  return context;
}

/** What the edges into a role ask for: each statement once, in the order of the document. */
function trustOf(role: string, context: LowerContext): RoleTrust {
  const statements = new Map<string, TrustStatement>();
  const untrusted: RoleTrust['untrusted'][number][] = [];
  for (const edge of context.graph.into(role)) {
    const trust = Object.hasOwn(trusts, edge.kind) ? trusts[edge.kind as keyof typeof trusts] : undefined;
    const asked = trust?.(edge, context);
    if (!asked) continue;
    if ('missing' in asked) untrusted.push({ edge: edge.id, ...asked });
    else statements.set(JSON.stringify(asked), asked);
  }
  return { statements: [...statements.values()], untrusted };
}

/** What Ref would return, read from an ARN: a policy and a provider are known by their ARN, all else by its last part. */
function idInReference(kind: string, reference: string): Value {
  const isKnownByArn = kind === 'iam.policy' || kind === 'iam.oidcProvider' || kind === 'iam.samlProvider';
  return isKnownByArn ? portableArn(reference) : lastPart(reference);
}

/** The attributes of a user pool that its id tells. Source: https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_CognitoIdentityProvider.html */
function attributeOfReference(node: Node, attribute: string): Value | undefined {
  if (node.kind !== 'cognito.userPool' || node.reference === undefined) return undefined;
  const id = lastPart(node.reference);
  const [region] = id.split('_');
  const provider = join('cognito-idp.', region?.includes('-') ? region : pseudo('Region'), `.amazonaws.com/${id}`);
  if (attribute === 'ProviderName') return provider;
  return attribute === 'ProviderURL' ? join('https://', provider) : undefined;
}
