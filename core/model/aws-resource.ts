/**
 * The neutral form between a document and infrastructure code. Every format (CloudFormation, CDK, Terraform) is a codec of it;
 * kinds are lowered to it and lifted from it.
 */
export interface AwsResource {
  /** Stable, made from the node's id: letters and digits, starts with a capital. */
  readonly logicalId: string;
  /** A CloudFormation type: `AWS::Cognito::UserPool`. */
  readonly type: string;
  readonly properties: Readonly<Record<string, Value>>;
  /** Logical ids that must exist first although no property refers to them. */
  readonly dependsOn: readonly string[];
  /** The node that it came from; several resources may share one. */
  readonly node: string;
  /** The account node it is created in; undefined where the drawing names none. */
  readonly account?: string;
  readonly concern: Concern;
  /** Holds state that a mistaken deletion would lose: exports retain it. */
  readonly isStateful?: boolean;
}

/** One stack, template or module each. In the order of deployment. */
export const concerns = ['directories', 'customerIdentity', 'federation', 'access', 'workforce', 'workloads'] as const;

export type Concern = (typeof concerns)[number];

/** A property value: plain data, or one of the tagged forms below. */
export type Value = string | number | boolean | null | readonly Value[] | Tagged | { readonly [key: string]: Value };

/** A value that is only known at deployment. The tag `kind` is a symbol-free discriminator: no AWS property is called `rolepath:value`. */
export type Tagged = Ref | Join | Parameter | Pseudo;

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

/** Something that the model does not know and the person who deploys must say. A secret is never written into any output. */
export interface Parameter {
  readonly 'rolepath:value': 'parameter';
  readonly name: string;
  readonly description: string;
  readonly isSecret?: boolean;
}

export interface Pseudo {
  readonly 'rolepath:value': 'pseudo';
  readonly name: 'AccountId' | 'Partition' | 'Region';
}

export const ref = (resource: string, attribute?: string): Ref => ({
  'rolepath:value': 'ref',
  resource,
  ...(attribute === undefined ? {} : { attribute }),
});

/** Joins parts; plain neighbours are merged and a single text stays a text. */
export function join(...parts: readonly Value[]): Value {
  const merged: Value[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (typeof part === 'string' && typeof last === 'string') merged[merged.length - 1] = last + part;
    else if (part !== '') merged.push(part);
  }
  return merged.length === 1 ? merged[0]! : { 'rolepath:value': 'join', parts: merged };
}

export const parameter = (name: string, description: string, options: { readonly isSecret?: boolean } = {}): Parameter => ({
  'rolepath:value': 'parameter',
  name,
  description,
  ...(options.isSecret === undefined ? {} : { isSecret: options.isSecret }),
});

export const pseudo = (name: Pseudo['name']): Pseudo => ({ 'rolepath:value': 'pseudo', name });

export const isTagged = (value: Value): value is Tagged => typeof value === 'object' && value !== null && 'rolepath:value' in value;
