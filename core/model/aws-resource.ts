/**
 * The neutral form between a document and infrastructure code. Every format (CloudFormation, CDK, Terraform) is a codec of it;
 * kinds are lowered to it and lifted from it.
 */
export interface AwsResource {
  /** Stable, made from the node's id: letters and digits, starts with a letter. */
  readonly logicalId: string;
  /** A CloudFormation type: `AWS::Cognito::UserPool`. */
  readonly type: string;
  readonly properties: Properties;
  /** Logical ids that must exist first although no property refers to them. */
  readonly dependsOn: readonly string[];
  /** Logical ids in other accounts that must exist first: its trust names them by ARN, and IAM refuses a principal that does not exist. */
  readonly after?: readonly string[];
  /** The node that it came from; several resources may share one. */
  readonly node: string;
  /** The account node it is created in; undefined where the drawing names none. */
  readonly account?: string;
  readonly concern: Concern;
  /** Holds state that a mistaken deletion would lose: exports retain it. */
  readonly isStateful?: boolean;
}

export type Properties = Readonly<Record<string, Value>>;

/** One stack, template or module each. In the order of deployment: a resource refers only to its own concern and to earlier ones. */
export const concerns = ['organization', 'directories', 'federation', 'customerIdentity', 'access', 'workforce', 'workloads'] as const;

export type Concern = (typeof concerns)[number];

/** A property value: plain data, or one of the tagged forms below. */
export type Value = string | number | boolean | null | readonly Value[] | Tagged | { readonly [key: string]: Value };

/** A value that is only known at deployment. */
export type Tagged = Ref | Join | Parameter | Pseudo | Secret | TextFile;

/** The key that tells a tagged form from plain data; `plain` keeps it out of what a user wrote. */
export const tag = 'rolepath:value';

/** Another resource of the same export. `attribute` undefined is CloudFormation's Ref (mind what it returns: reference section 6). */
export interface Ref {
  readonly 'rolepath:value': 'ref';
  readonly resource: string;
  readonly attribute?: string;
}

/** Parts written one after the other. */
export interface Join {
  readonly 'rolepath:value': 'join';
  readonly parts: readonly Value[];
}

/** Something that the model does not know and the person who deploys must say. Never a secret: that is a `Secret`. */
export interface Parameter {
  readonly 'rolepath:value': 'parameter';
  readonly name: string;
  readonly description: string;
}

export interface Pseudo {
  readonly 'rolepath:value': 'pseudo';
  readonly name: 'AccountId' | 'Partition' | 'Region';
}

/** The text of a secret, read by CloudFormation from where it lives; its value never stands in a model or an output. */
export interface Secret {
  readonly 'rolepath:value': 'secret';
  readonly store: 'secretsManager' | 'parameterStore';
  /** The ARN of the secret or the name of the parameter; itself a parameter where the model does not say. */
  readonly id: string | Parameter;
}

/** A text too long for a parameter (SAML metadata): a file beside the code. `text` undefined: the person who deploys brings it. */
export interface TextFile {
  readonly 'rolepath:value': 'file';
  /** Relative to the exported project, with `/`. */
  readonly path: string;
  readonly description: string;
  readonly text?: string;
}

export const ref = (resource: string, attribute?: string): Ref => ({
  'rolepath:value': 'ref',
  resource,
  ...(attribute === undefined ? {} : { attribute }),
});

/** Joins parts; plain neighbours are merged and a single part stays as it is. */
export function join(...parts: readonly Value[]): Value {
  const merged: Value[] = [];
  for (const part of parts.flatMap((each) => (isTagged(each) && each[tag] === 'join' ? each.parts : [each]))) {
    const last = merged.at(-1);
    if (typeof part === 'string' && typeof last === 'string') merged[merged.length - 1] = last + part;
    else if (part !== '') merged.push(part);
  }
  return merged.length === 1 ? merged[0]! : { 'rolepath:value': 'join', parts: merged };
}

export const parameter = (name: string, description: string): Parameter => ({ 'rolepath:value': 'parameter', name, description });

export const pseudo = (name: Pseudo['name']): Pseudo => ({ 'rolepath:value': 'pseudo', name });

export const secret = (id: string | Parameter, store: Secret['store'] = 'secretsManager'): Secret => ({
  'rolepath:value': 'secret',
  store,
  id,
});

export const textFile = (path: string, description: string, text?: string): TextFile => ({
  'rolepath:value': 'file',
  path,
  description,
  ...(text === undefined ? {} : { text }),
});

export const isTagged = (value: Value): value is Tagged =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, tag);

export const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value);

/** Plain data under keys; not a tagged form. */
export const isMap = (value: Value | undefined): value is Readonly<Record<string, Value>> =>
  typeof value === 'object' && value !== null && !isList(value) && !isTagged(value);

/** The same value with every tagged form replaced by what `change` makes of it; the inside of a join is reached too. */
export function mapTagged(value: Value, change: (tagged: Exclude<Tagged, Join>) => Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) return value.map((item) => mapTagged(item, change));
  if (!isTagged(value)) return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapTagged(item, change)]));
  return value[tag] === 'join' ? join(...value.parts.map((part) => mapTagged(part, change))) : change(value);
}

/** Every tagged form in a value, from left to right; of a join its parts. */
export function taggedIn(value: Value): readonly Exclude<Tagged, Join>[] {
  const found: Exclude<Tagged, Join>[] = [];
  mapTagged(value, (tagged) => {
    found.push(tagged);
    return tagged;
  });
  return found;
}
