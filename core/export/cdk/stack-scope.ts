import {
  isList,
  isTagged,
  tag,
  type AwsResource,
  type Parameter,
  type Ref,
  type Secret,
  type Tagged,
  type TextFile,
  type Value,
} from '../../model/aws-resource.ts';
import { array, call, object, text, type Code } from './code.ts';
import { attributeName, camelName, variableName } from './names.ts';
import type { ProjectPlan, StackPlan } from './project.ts';
import { isHighLevel } from './high-level.ts';

/** Descriptions of parameters may be at most so long. Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-template-resource-type-ref.html */
const maxDescription = 1000;

/** A parameter as a stack declares it. */
export interface StackParameter extends Parameter {
  /** Its value says where a secret lives, and is not shown either. */
  readonly namesSecret: boolean;
}

/** What one stack file needs while it is written: its imports and parameters are gathered from what is used. */
export class StackScope {
  readonly project: ProjectPlan;
  readonly stack: StackPlan;
  readonly #core = new Set<string>(['Stack']);
  readonly #modules = new Set<string>();
  readonly #parameters = new Map<string, StackParameter>();
  readonly #files = new Map<string, TextFile>();
  #readsFiles = false;
  readonly #gives: ReadonlySet<string>;
  readonly #own: ReadonlySet<string>;

  constructor(project: ProjectPlan, stack: StackPlan) {
    this.project = project;
    this.stack = stack;
    this.#gives = new Set(stack.gives);
    this.#own = new Set(stack.resources.map((resource) => resource.logicalId));
  }

  get coreImports(): readonly string[] {
    return [...this.#core].sort();
  }

  /** `cognito` for `aws-cdk-lib/aws-cognito`. */
  get modules(): readonly string[] {
    return [...this.#modules].sort();
  }

  get parameters(): readonly StackParameter[] {
    return [...this.#parameters.values()];
  }

  get files(): readonly TextFile[] {
    return [...this.#files.values()];
  }

  get readsFiles(): boolean {
    return this.#readsFiles;
  }

  /** A name of the core library, imported. */
  core(name: string): string {
    this.#core.add(name);
    return name;
  }

  /** `cognito.CfnUserPool`, its module imported. */
  classOf(resource: AwsResource): string {
    const [, service, name] = resource.type.split('::');
    const module = service!.toLowerCase();
    this.#modules.add(module);
    return `${module}.${isHighLevel(resource) ? highLevelNames[name!]! : `Cfn${name!}`}`;
  }

  /** A class of the IAM module, imported. */
  iam(name: string): string {
    this.#modules.add('iam');
    return `iam.${name}`;
  }

  isPublic(resource: string): boolean {
    return this.#gives.has(resource);
  }

  /** The variable, field or property that holds a resource's construct. */
  construct(resource: string): string {
    const name = variableName(resource);
    if (!this.#own.has(resource)) return `props.${name}`;
    return this.isPublic(resource) ? `this.${name}` : name;
  }

  /** A text of the user's. What looks like one of CDK's tokens would be taken for one: CloudFormation's own escape hides it. */
  text(value: string): Code {
    return looksLikeToken.test(value) ? call(`${this.core('Fn')}.sub`, [text(value.replaceAll('${', '${!'))]) : text(value);
  }

  expression(value: Value): Code {
    if (typeof value === 'string') return this.text(value);
    if (typeof value !== 'object' || value === null) return String(value);
    if (isList(value)) return array(value.map((item) => this.expression(item)));
    if (!isTagged(value)) return object(Object.entries(value).map(([key, item]) => [key, this.expression(item)]));
    return this.#tagged(value);
  }

  parameter(parameter: Parameter, namesSecret = false): string {
    this.core('CfnParameter');
    this.#parameters.set(parameter.name, {
      ...parameter,
      description: parameter.description.slice(0, maxDescription).replaceAll('{Token[', '{ Token['),
      namesSecret,
    });
    return `${variableName(parameter.name)}.valueAsString`;
  }

  /** The path of a file of the project, as an expression. */
  filePath(file: TextFile): Code {
    this.#files.set(file.path, file);
    const up = this.stack.path
      .split('/')
      .slice(1)
      .map(() => '../');
    return call('join', ['__dirname', text(up.join('') + file.path)]);
  }

  #tagged(value: Tagged): Code {
    switch (value[tag]) {
      case 'ref':
        return this.#reference(value);
      case 'join':
        return call(`${this.core('Fn')}.join`, [text(''), array(value.parts.map((part) => this.expression(part)))]);
      case 'parameter':
        return this.parameter(value);
      case 'pseudo':
        return `${this.core('Aws')}.${pseudoNames[value.name]}`;
      case 'secret':
        return this.#secret(value);
      case 'file':
        this.#readsFiles = true;
        return call('readFileSync', [this.filePath(value), text('utf8')]);
    }
  }

  #secret({ store, id }: Secret): Code {
    const source = store === 'secretsManager' ? 'secretsManager' : 'ssmSecure';
    const place = typeof id === 'string' ? text(id) : this.parameter(id, true);
    return `${this.core('SecretValue')}.${source}(${place}).unsafeUnwrap()`;
  }

  #reference({ resource, attribute }: Ref): Code {
    const construct = this.construct(resource);
    const target = this.project.resources.get(resource)!;
    if (isHighLevel(target)) return `${construct}.${highLevelAttributes[target.type]![attribute ?? 'Ref']!}`;
    return `${construct}.${attribute === undefined ? 'ref' : attributeName(attribute)}`;
  }
}

const looksLikeToken = /[$#]\{Token\[/;

const pseudoNames = { AccountId: 'ACCOUNT_ID', Partition: 'PARTITION', Region: 'REGION' } as const;

const highLevelNames: Readonly<Record<string, string>> = {
  Role: 'Role',
  ManagedPolicy: 'ManagedPolicy',
  OIDCProvider: 'OidcProviderNative',
  SAMLProvider: 'SamlProvider',
};

const highLevelAttributes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'AWS::IAM::Role': { Ref: 'roleName', Arn: 'roleArn' },
  'AWS::IAM::ManagedPolicy': { Ref: 'managedPolicyArn' },
  'AWS::IAM::OIDCProvider': { Ref: 'oidcProviderArn' },
  'AWS::IAM::SAMLProvider': { Ref: 'samlProviderArn' },
};

/** The keys of these properties are data, not names of CloudFormation; everything inside them stays as it is. */
const verbatim = new Set([
  'AssumeRolePolicyDocument',
  'PolicyDocument',
  'InlinePolicy',
  'Content',
  'ProviderDetails',
  'AttributeMapping',
  'SupportedLoginProviders',
  'PrincipalTags',
  'Roles',
]);

/** The keys of this property are data, what stands under them is not. */
const keyed = new Set(['RoleMappings']);

/** The properties of a resource as CDK's low-level constructs take them. */
export function lowLevelProperties(properties: AwsResource['properties'], scope: StackScope): readonly (readonly [string, Code])[] {
  return Object.entries(properties).map(([name, value]) => {
    if (verbatim.has(name)) return [camelName(name), scope.expression(value)];
    if (keyed.has(name)) return [camelName(name), keyedObject(value, scope)];
    return [camelName(name), nested(value, scope)];
  });
}

function nested(value: Value, scope: StackScope): Code {
  if (typeof value !== 'object' || value === null || isTagged(value)) return scope.expression(value);
  if (isList(value)) return array(value.map((item) => nested(item, scope)));
  return object(lowLevelProperties(value, scope));
}

function keyedObject(value: Value, scope: StackScope): Code {
  if (typeof value !== 'object' || value === null || isList(value) || isTagged(value)) return scope.expression(value);
  return object(Object.entries(value).map(([key, item]) => [key, nested(item, scope)]));
}
