import * as fc from 'fast-check';
import type { FieldSpec, FieldType, MemberSpec } from '#core/catalog/field.ts';
import { policyUseOf } from '#core/check/policies.ts';
import type { Fields, FieldValue } from '#core/model/document.ts';
import { anyText, plainText } from './text.ts';

type TextType = Extract<FieldType, { type: 'text' }>;

const length = (text: string): number => [...text].length;

/** What a text field accepts, read the same way by the generators here as by the product. */
function fits(text: string, type: TextType): boolean {
  if (length(text) < (type.minLength ?? 0) || length(text) > (type.maxLength ?? Infinity)) return false;
  return type.pattern === undefined || new RegExp(type.pattern, 'u').test(text);
}

/** Unicode classes that the generator of matching texts does not know, by plain members of them. */
const plainMembers: Readonly<Record<string, string>> = { L: 'A-Za-z', M: 'a', N: '0-9', S: '+', P: '_', Z: ' ' };

/** Texts that match, mostly: what looks ahead or behind in the pattern is left to the filter that follows. */
function matching(pattern: string): fc.Arbitrary<string> | undefined {
  const plain = pattern
    .replaceAll(/\(\?<?[=!][^()]*\)/g, '')
    .replaceAll(/\\p\{(\w)\w*\}/g, (_, letter: string) => plainMembers[letter] ?? 'a');
  try {
    return fc.stringMatching(new RegExp(plain));
  } catch {
    return undefined;
  }
}

function textValue(type: TextType): fc.Arbitrary<string> {
  const free = (type.multiline ? anyText : anyText.map((text) => text.replaceAll(/[\r\n\u2028]+/g, ' '))).map((text) => {
    const cut = [...text].slice(0, type.maxLength ?? 300).join('');
    return cut + 'x'.repeat(Math.max(0, (type.minLength ?? 1) - length(cut)));
  });
  const examples = type.example !== undefined && fits(type.example, type) ? [fc.constant(type.example)] : [];
  if (type.pattern === undefined) return fc.oneof(free, ...examples);
  const made = matching(type.pattern);
  const words = plainText.map((text) => text.replaceAll(' ', ''));
  const found = [made, words].filter((texts) => texts !== undefined).filter((texts) => isFruitful(texts, type));
  const sources = [...examples, ...found.slice(0, 1).map((texts) => texts.filter((text) => fits(text, type)))];
  if (sources.length === 0) throw new Error(`No text found for the pattern ${type.pattern}: give the field an example.`);
  return fc.oneof(...sources);
}

/** A filter that nearly always refuses would hang the run: such patterns live on their example. */
const isFruitful = (texts: fc.Arbitrary<string>, type: TextType): boolean =>
  fc.sample(texts, { seed: 1, numRuns: 40 }).filter((text) => fits(text, type)).length >= 4;

const policy = (statement: fc.Arbitrary<Fields>): fc.Arbitrary<FieldValue> =>
  fc.record({ statements: fc.array(statement, { minLength: 1, maxLength: 2 }), asText: fc.boolean() }).map(({ statements, asText }) => {
    const document = { Version: '2012-10-17', Statement: statements };
    return asText ? JSON.stringify(document) : document;
  });

const effect = fc.constantFrom('Allow', 'Allow', 'Deny');

const permissions = policy(
  fc.record(
    {
      Effect: effect,
      Action: fc.constantFrom<FieldValue>('s3:GetObject', ['s3:GetObject', 's3:ListBucket'], '*'),
      Resource: fc.constant('*'),
    },
    { noNullPrototype: true },
  ),
);

const trust = policy(
  fc.record(
    {
      Effect: fc.constant('Allow'),
      Principal: fc.constantFrom<FieldValue>({ Service: 'lambda.amazonaws.com' }, { AWS: '111122223333' }),
      Action: fc.constant('sts:AssumeRole'),
    },
    { noNullPrototype: true },
  ),
);

const aboutResource: Fields = { Effect: 'Allow', Principal: { AWS: '111122223333' }, Action: 's3:GetObject', Resource: '*' };
const resourcePolicy = policy(fc.constant(aboutResource));

/** Plain data of little depth, as YAML and JSON can hold it. */
export const anyValue: fc.Arbitrary<FieldValue> = fc.letrec<{ value: FieldValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.oneof(anyText, fc.integer(), fc.boolean(), fc.constant(null)),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(plainText, tie('value'), { maxKeys: 3, noNullPrototype: true }),
  ),
})).value;

/** A legal value of a type. The id in a `nodeId` is a number in text (`7`): `legalDocument` puts a real id there. */
export function fieldValue(type: FieldType): fc.Arbitrary<FieldValue> {
  switch (type.type) {
    case 'text':
      return textValue(type);
    case 'integer':
      return fc.integer({ min: type.min ?? -1_000_000, max: type.max ?? 1_000_000 });
    case 'boolean':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...type.values);
    case 'list': {
      const minLength = type.minItems ?? 0;
      return fc.array(fieldValue(type.of), { minLength, maxLength: Math.max(minLength, Math.min(type.maxItems ?? 3, 3)) });
    }
    case 'map':
      return fc.dictionary(keyOf(type.keyPattern), fieldValue(type.of), {
        maxKeys: Math.min(type.maxEntries ?? 3, 3),
        noNullPrototype: true,
      });
    case 'object':
      return members(type.fields);
    case 'nodeId':
      return fc.nat({ max: 1000 }).map(String);
    case 'policy':
      return type.use === 'trust' ? trust : type.use === 'resource' ? resourcePolicy : permissions;
    case 'any':
      return anyValue;
  }
}

const keyOf = (pattern: string | undefined): fc.Arbitrary<string> =>
  pattern === undefined ? plainText : textValue({ type: 'text', pattern, minLength: 1 });

const known = new WeakMap<object, fc.Arbitrary<Fields>>();

function members(specs: Readonly<Record<string, MemberSpec | FieldSpec>>, onlyRequired = false): fc.Arbitrary<Fields> {
  const required: string[] = [];
  const model: Record<string, fc.Arbitrary<FieldValue>> = {};
  for (const [name, spec] of Object.entries(specs)) {
    if ('derived' in spec && spec.derived) continue;
    if (spec.required) required.push(name);
    else if (onlyRequired) continue;
    model[name] = fieldValue(spec);
  }
  return fc.record(model, { requiredKeys: required, noNullPrototype: true }).map((fields) => withFittingPolicies(fields, specs));
}

/** Where another field says that a policy is that of a resource, it names principals. */
function withFittingPolicies(fields: Fields, specs: Readonly<Record<string, FieldType>>): Fields {
  const misfits = Object.entries(specs).filter(
    ([name, type]) => type.type === 'policy' && fields[name] !== undefined && policyUseOf(type.use, fields) === 'resource',
  );
  return { ...fields, ...Object.fromEntries(misfits.map(([name]) => [name, { Version: '2012-10-17', Statement: aboutResource }])) };
}

/** Legal fields of a kind or an edge kind: every required one, any of the others, none that is derived. */
export function fieldsOf(definition: { readonly fields: Readonly<Record<string, FieldSpec>> }): fc.Arbitrary<Fields> {
  const found = known.get(definition);
  if (found) return found;
  const made = fc.oneof({ weight: 1, arbitrary: members(definition.fields, true) }, { weight: 2, arbitrary: members(definition.fields) });
  known.set(definition, made);
  return made;
}

const plain = new WeakMap<object, Fields>();

/** One fixed legal choice of the required fields. */
export function plainFieldsOf(definition: { readonly fields: Readonly<Record<string, FieldSpec>> }): Fields {
  const found = plain.get(definition);
  if (found) return found;
  const [made] = fc.sample(members(definition.fields, true), { seed: 7, numRuns: 1 });
  plain.set(definition, made!);
  return made!;
}
