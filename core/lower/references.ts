import { iamArn } from '../catalog/lowering/arn.ts';
import type { DocumentGraph } from '../graph/graph.ts';
import { mapTagged, parameter, tag, taggedIn, type AwsResource, type Ref, type Value } from '../model/aws-resource.ts';
import { labelOf } from '../model/document.ts';
import { accountIdText } from './account-id.ts';
import { returns } from './attributes.ts';
import type { LogicalIds } from './logical-ids.ts';

/** Where the physical name of a resource stands, what its ARN path starts with, and which attribute is the ARN (undefined: Ref). */
const namedInIam: Readonly<Record<string, { readonly name: string; readonly path: string; readonly arn?: string }>> = {
  'AWS::IAM::Role': { name: 'RoleName', path: 'role', arn: 'Arn' },
  'AWS::IAM::User': { name: 'UserName', path: 'user', arn: 'Arn' },
  'AWS::IAM::ManagedPolicy': { name: 'ManagedPolicyName', path: 'policy' },
  'AWS::IAM::SAMLProvider': { name: 'Name', path: 'saml-provider' },
};

/** The longest role name; users and policies may be longer. Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html */
const maxNameLength = 64;

/**
 * Makes every reference one that the export can keep. A reference to what the export does not create becomes a parameter. CloudFormation
 * cannot refer across accounts: there an ARN is put together from account id and name, and the resource gets that name.
 */
export function settleReferences(resources: readonly AwsResource[], graph: DocumentGraph, ids: LogicalIds): readonly AwsResource[] {
  const byId = new Map(resources.map((resource) => [resource.logicalId, resource]));
  const named = new Set<string>();
  const settle = (from: AwsResource, to: Ref): Value => {
    const target = byId.get(to.resource);
    if (target === undefined || !returns(target.type, to)) return unknownTarget(to, graph, ids);
    if (target.account === from.account) return to;
    const iam = namedInIam[target.type];
    if (iam === undefined || (to.attribute !== iam.arn && to.attribute !== undefined)) return unknownTarget(to, graph, ids);
    named.add(target.logicalId);
    const name = physicalName(target, iam.name);
    if (to.attribute !== iam.arn) return name;
    const account = accountIdText(target.account === undefined ? undefined : graph.nodes.get(target.account), ids);
    return iamArn(account, iam.path + pathOf(target) + name);
  };
  const settled = resources.map((resource) => ({
    ...resource,
    dependsOn: resource.dependsOn.filter((id) => id !== resource.logicalId && byId.get(id)?.account === resource.account && byId.has(id)),
    ...trustedElsewhere(resource, byId),
    properties: mapProperties(resource, (value) => (value[tag] === 'ref' ? settle(resource, value) : value)),
  }));
  return settled.map((resource) => (named.has(resource.logicalId) ? withName(resource) : resource));
}

/** The principals of other accounts that a role's trust names. */
function trustedElsewhere(resource: AwsResource, byId: ReadonlyMap<string, AwsResource>): Pick<AwsResource, 'after'> {
  const named = taggedIn(resource.properties['AssumeRolePolicyDocument'] ?? null).flatMap((value) =>
    value[tag] === 'ref' ? [value.resource] : [],
  );
  const isPrincipal = (type: string | undefined): boolean => type === 'AWS::IAM::Role' || type === 'AWS::IAM::User';
  const after = named.filter((id) => isPrincipal(byId.get(id)?.type) && byId.get(id)?.account !== resource.account);
  return after.length > 0 ? { after: [...new Set(after)] } : {};
}

export const mapProperties = (resource: AwsResource, change: Parameters<typeof mapTagged>[1]): AwsResource['properties'] =>
  Object.fromEntries(Object.entries(resource.properties).map(([name, value]) => [name, mapTagged(value, change)]));

/** The logical ids that a resource refers to or must follow, each once, itself excepted. */
export function neededBy(resource: AwsResource): readonly string[] {
  const referred = Object.values(resource.properties)
    .flatMap(taggedIn)
    .flatMap((value) => (value[tag] === 'ref' ? [value.resource] : []));
  return [...new Set([...referred, ...resource.dependsOn])];
}

/** The parameter that stands for a reference that cannot be kept. */
export function unknownTarget(to: Ref, graph: DocumentGraph, ids: LogicalIds): Value {
  const node = graph.nodes.get(ids.nodeOf(to.resource) ?? '');
  const attribute = to.attribute ?? 'Id';
  const label = node ? labelOf(node) : to.resource;
  const isPart = node !== undefined && to.resource !== ids.of(node.id);
  return parameter(ids.of(node?.id ?? to.resource, isPart ? to.resource + attribute : attribute), `${inWords(attribute)} of "${label}".`);
}

/** `InstanceArn` -> `Instance ARN`. */
const inWords = (attribute: string): string =>
  attribute
    .replaceAll(/([a-z])([A-Z])/g, (_, before: string, letter: string) => `${before} ${letter.toLowerCase()}`)
    .replace(/\barn$/i, 'ARN')
    .replace(/\burl$/i, 'URL');

const pathOf = (target: AwsResource): string => {
  const path = target.properties['Path'];
  return typeof path === 'string' && path.startsWith('/') && path.endsWith('/') ? path : '/';
};

const physicalName = (target: AwsResource, property: string): string => {
  const name = target.properties[property];
  return typeof name === 'string' && name !== '' ? name : target.logicalId.slice(-maxNameLength);
};

function withName(resource: AwsResource): AwsResource {
  const { name } = namedInIam[resource.type]!;
  return { ...resource, properties: { [name]: physicalName(resource, name), ...resource.properties } };
}
