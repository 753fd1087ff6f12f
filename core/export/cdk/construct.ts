import { isList, isMap, isTagged, tag, type AwsResource, type Value } from '../../model/aws-resource.ts';
import { array, call, object, prefixed, text, type Code } from './code.ts';
import { inlinePolicies, isHighLevel, principalsOf } from './high-level.ts';
import { principalCode } from './principals.ts';
import { lowLevelProperties, type StackScope } from './stack-scope.ts';
import { documentCode, statementsCode, statementsOf } from './statements.ts';

type Entry = readonly [string, Code];

/** `new cognito.CfnUserPool(this, 'Members', { … })` */
export function constructCode(resource: AwsResource, scope: StackScope): Code {
  const write = isHighLevel(resource) ? highLevel[resource.type] : undefined;
  const entries = write ? write(resource, scope) : lowLevelProperties(resource.properties, scope);
  const options = entries.length === 0 ? [] : [object(entries, entries.length > 1)];
  const needsOptions = options.length === 0 && !write;
  return call(`new ${scope.classOf(resource)}`, ['this', text(resource.logicalId), ...(needsOptions ? ['{}'] : options)]);
}

const highLevel: Readonly<Record<string, (resource: AwsResource, scope: StackScope) => readonly Entry[]>> = {
  'AWS::IAM::Role': roleEntries,
  'AWS::IAM::ManagedPolicy': policyEntries,
  'AWS::IAM::OIDCProvider': (resource, scope) =>
    present(resource, scope, [
      ['Url', 'url'],
      ['ClientIdList', 'clientIds'],
      ['ThumbprintList', 'thumbprints'],
    ]),
  'AWS::IAM::SAMLProvider': (resource, scope) => [
    ...present(resource, scope, [['Name', 'name']]),
    ['metadataDocument', metadata(resource.properties['SamlMetadataDocument']!, scope)],
  ],
};

/** The named properties that are there, under CDK's names. */
const present = (resource: AwsResource, scope: StackScope, names: readonly (readonly [string, string])[]): readonly Entry[] =>
  names.flatMap(([name, option]): readonly Entry[] => {
    const value = resource.properties[name];
    return value === undefined ? [] : [[option, scope.expression(value)]];
  });

function roleEntries(resource: AwsResource, scope: StackScope): readonly Entry[] {
  const { properties } = resource;
  const duration = properties['MaxSessionDuration'];
  const boundary = properties['PermissionsBoundary'];
  const policies = inlinePolicies(properties)!;
  return [
    ...present(resource, scope, [
      ['RoleName', 'roleName'],
      ['Path', 'path'],
      ['Description', 'description'],
    ]),
    ['assumedBy', principalCode(principalsOf(properties['AssumeRolePolicyDocument'])!, scope)],
    ...(duration === undefined ? [] : [['maxSessionDuration', durationCode(Number(duration), scope)] as const]),
    ...managedPolicies(resource, scope),
    ...(boundary === undefined ? [] : [['permissionsBoundary', managedPolicy(boundary, `${resource.logicalId}Boundary`, scope)] as const]),
    ...(policies.length === 0
      ? []
      : [
          [
            'inlinePolicies',
            object(
              policies.map(({ name, statements }) => [name, documentCode(statements, scope)]),
              true,
            ),
          ] as const,
        ]),
  ];
}

const durationCode = (seconds: number, scope: StackScope): string =>
  `${scope.core('Duration')}.${seconds % 3600 === 0 ? `hours(${seconds / 3600})` : `seconds(${seconds})`}`;

function managedPolicies({ logicalId, properties }: AwsResource, scope: StackScope): readonly Entry[] {
  const arns = properties['ManagedPolicyArns'];
  if (!isList(arns)) return [];
  return [['managedPolicies', array(arns.map((arn, index) => managedPolicy(arn, `${logicalId}Policy${index + 1}`, scope)))]];
}

/** A managed policy as a construct: one of this export, one of AWS by name, any other by ARN. */
function managedPolicy(arn: Value, id: string, scope: StackScope): Code {
  if (isTagged(arn) && arn[tag] === 'ref' && scope.project.resources.get(arn.resource)?.type === 'AWS::IAM::ManagedPolicy') {
    const target = scope.project.resources.get(arn.resource)!;
    if (isHighLevel(target)) return scope.construct(arn.resource);
  }
  const name = isTagged(arn) && arn[tag] === 'join' && arn.parts.length === 3 ? arn.parts[2] : undefined;
  const managed = typeof name === 'string' ? /^:iam::aws:policy\/(.+)$/.exec(name)?.[1] : undefined;
  if (managed !== undefined) return call(`${scope.iam('ManagedPolicy')}.fromAwsManagedPolicyName`, [text(managed)]);
  return call(`${scope.iam('ManagedPolicy')}.fromManagedPolicyArn`, ['this', text(id), scope.expression(arn)]);
}

function policyEntries(resource: AwsResource, scope: StackScope): readonly Entry[] {
  return [
    ...present(resource, scope, [
      ['ManagedPolicyName', 'managedPolicyName'],
      ['Path', 'path'],
      ['Description', 'description'],
    ]),
    ['statements', statementsCode(statementsOf(resource.properties['PolicyDocument'])!, scope)],
  ];
}

function metadata(value: Value, scope: StackScope): Code {
  const factory = `${scope.iam('SamlMetadataDocument')}.`;
  if (isTagged(value) && value[tag] === 'file') return prefixed(`${factory}fromFile(`, scope.filePath(value), ')');
  return prefixed(`${factory}fromXml(`, scope.expression(value), ')');
}

/** What follows the construct: retained state, tags, what must come first. Needs a variable when there is anything. */
export function afterwards(resource: AwsResource, scope: StackScope): readonly Code[] {
  const construct = scope.construct(resource.logicalId);
  return [
    ...(resource.isStateful ? [`${construct}.applyRemovalPolicy(${scope.core('RemovalPolicy')}.RETAIN)`] : []),
    ...tagLines(resource, construct, scope),
    ...resource.dependsOn.map((id) => call(`${construct}.node.addDependency`, [scope.construct(id)])),
  ];
}

/** A high-level construct takes its tags by aspect. */
function tagLines(resource: AwsResource, construct: string, scope: StackScope): readonly Code[] {
  const tags = resource.properties['Tags'];
  if (!isHighLevel(resource) || !isList(tags)) return [];
  return tags
    .filter(isMap)
    .map((each) => call(`${scope.core('Tags')}.of(${construct}).add`, [text(String(each['Key'])), scope.text(String(each['Value']))]));
}
