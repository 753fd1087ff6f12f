import { isList, isTagged, tag, type AwsResource, type Value } from '#core/model/aws-resource.ts';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

interface TemplateResource {
  readonly Type: string;
  readonly Properties?: { readonly [key: string]: Json };
  readonly DependsOn?: string | readonly string[];
  readonly DeletionPolicy?: string;
}

export interface Template {
  readonly Resources: Readonly<Record<string, TemplateResource>>;
  readonly Parameters?: Readonly<Record<string, Json>>;
  readonly Outputs?: Readonly<Record<string, { readonly Value: Json; readonly Export?: { readonly Name: Json } }>>;
}

/** What CloudFormation must be told for a neutral resource; written without looking at the exporter. */
export const expectedResource = (resource: AwsResource): Json =>
  canonical(resource.type, toJson(resource.properties) as Record<string, Json>);

function toJson(value: Value): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) return value.map(toJson);
  if (!isTagged(value)) return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toJson(item)]));
  switch (value[tag]) {
    case 'ref':
      return value.attribute === undefined ? { Ref: value.resource } : { 'Fn::GetAtt': [value.resource, value.attribute] };
    case 'join':
      return { 'Fn::Join': ['', value.parts.map(toJson)] };
    case 'parameter':
      return { Ref: value.name };
    case 'pseudo':
      return { Ref: `AWS::${value.name}` };
    case 'secret': {
      if (value.store === 'parameterStore') return `{{resolve:ssm-secure:${String(value.id)}}}`;
      if (typeof value.id === 'string') return `{{resolve:secretsmanager:${value.id}:SecretString:::}}`;
      return { 'Fn::Join': ['', ['{{resolve:secretsmanager:', { Ref: value.id.name }, ':SecretString:::}}']] };
    }
    case 'file':
      return value.text ?? { file: value.path };
  }
}

/** The same resource in the one form that both sides are compared in: lists where AWS takes one or many, defaults left out, sets sorted. */
export function canonical(type: string, properties: { readonly [key: string]: Json }): Json {
  const entries = Object.entries(properties).flatMap(([name, value]): readonly (readonly [string, Json])[] => {
    if (type === 'AWS::IAM::ManagedPolicy' && ((name === 'Description' && value === '') || (name === 'Path' && value === '/'))) return [];
    if (name === 'Tags') return [[name, sorted(value)]];
    return [[name, canonicalPolicies(name, value)]];
  });
  return { type, properties: Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))) };
}

function canonicalPolicies(name: string, value: Json): Json {
  if (name.endsWith('PolicyDocument')) return canonicalDocument(value);
  if (Array.isArray(value)) return value.map((item: Json) => canonicalPolicies('', item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, canonicalPolicies(key, item as Json)]));
}

function canonicalDocument(document: Json): Json {
  if (typeof document !== 'object' || document === null || !('Statement' in document)) return document;
  const statements = [document['Statement']].flat() as readonly { readonly [key: string]: Json }[];
  return {
    ...document,
    Statement: sorted(once(statements.map(canonicalStatement))),
  };
}

const canonicalStatement = (statement: { readonly [key: string]: Json }): Json =>
  Object.fromEntries(
    Object.entries(statement).map(([key, value]) => [
      key,
      /^(?:Not)?(?:Action|Resource)$/.test(key) ? sorted(once([value].flat() as readonly Json[])) : value,
    ]),
  );

/** A statement said twice says no more than once. */
const once = (values: readonly Json[]): readonly Json[] => [...new Map(values.map((value) => [stable(value), value])).values()];

const sorted = (value: Json): Json =>
  Array.isArray(value) ? [...(value as Json[])].sort((a, b) => (stable(a) < stable(b) ? -1 : 1)) : value;

/** JSON with sorted keys. */
export function stable(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(stable).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]) => `${JSON.stringify(key)}:${stable(item as Json)}`)
    .join(',')}}`;
}
