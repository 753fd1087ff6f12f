import { isList, isMap, type AwsResource, type Value } from '../../model/aws-resource.ts';
import { principalOf } from './principals.ts';
import { statementsOf } from './statements.ts';

/**
 * Whether CDK's high-level construct says exactly what the resource says. Where it would add, drop or refuse something, the low-level one is
 * written, which takes every property as it is.
 */
export function isHighLevel(resource: AwsResource): boolean {
  const check = checks[resource.type];
  return check !== undefined && check(resource.properties);
}

const checks: Readonly<Record<string, (properties: AwsResource['properties']) => boolean>> = {
  'AWS::IAM::Role': (properties) =>
    (principalsOf(properties['AssumeRolePolicyDocument'])?.length ?? 0) > 0 &&
    inlinePolicies(properties) !== undefined &&
    isDuration(properties['MaxSessionDuration']) &&
    isPathText(properties['Path']) &&
    isNameText(properties['RoleName']),
  'AWS::IAM::ManagedPolicy': (properties) => statementsOf(properties['PolicyDocument']) !== undefined && isPathText(properties['Path']),
  'AWS::IAM::OIDCProvider': (properties) =>
    typeof properties['Url'] === 'string' && /^https:\/\/[^:?]+$/.test(properties['Url']) && isThumbprints(properties['ThumbprintList']),
  'AWS::IAM::SAMLProvider': (properties) =>
    Object.keys(properties).every((name) => name === 'Name' || name === 'SamlMetadataDocument') &&
    /^[\w._-]{1,128}$/.test(String(properties['Name'])),
};

/** The principals of a trust document that only lets assume; undefined when principals cannot say it. */
export function principalsOf(document: Value | undefined) {
  const statements =
    isMap(document) && document['Version'] === '2012-10-17' && Object.keys(document).length === 2 ? document['Statement'] : undefined;
  if (!isList(statements)) return undefined;
  const principals = statements.map(principalOf);
  return principals.every((principal) => principal !== undefined) ? principals : undefined;
}

export interface InlinePolicy {
  readonly name: string;
  readonly statements: NonNullable<ReturnType<typeof statementsOf>>;
}

/** The inline policies of a role; undefined when one of them is more than a list of plain statements, or two have one name. */
export function inlinePolicies(properties: AwsResource['properties']): readonly InlinePolicy[] | undefined {
  const policies = properties['Policies'] ?? [];
  if (!isList(policies)) return undefined;
  const read = policies.map((policy: Value): InlinePolicy | undefined => {
    const statements = isMap(policy) ? statementsOf(policy['PolicyDocument']) : undefined;
    return statements && isMap(policy) ? { name: String(policy['PolicyName']), statements } : undefined;
  });
  const names = new Set(read.map((policy) => policy?.name));
  return read.every((policy) => policy !== undefined) && names.size === read.length ? read : undefined;
}

/** What CDK checks while it builds a role or a provider. */
const isDuration = (value: Value | undefined): boolean =>
  value === undefined || (Number.isInteger(value) && Number(value) >= 3600 && Number(value) <= 43200);

const isPathText = (value: Value | undefined): boolean =>
  value === undefined || (typeof value === 'string' && /^\/(?:[\x21-\x7e]*\/)?$/.test(value));

const isNameText = (value: Value | undefined): boolean =>
  value === undefined || (typeof value === 'string' && /^[\w+=,.@-]{1,64}$/.test(value));

const isThumbprints = (value: Value | undefined): boolean =>
  value === undefined ||
  (isList(value) && value.length <= 5 && value.every((item) => typeof item === 'string' && /^[0-9a-fA-F]{40}$/.test(item)));
