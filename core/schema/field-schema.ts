import { kinds } from '../catalog/catalog.ts';
import type { FieldSpec, FieldType, MemberSpec } from '../catalog/field.ts';
import { keywords, type JsonSchema } from './json-schema.ts';

/** The schema of a field, with what an editor shows while hovering. */
export function fieldSchema(spec: FieldSpec): JsonSchema {
  const notes = [
    spec.help,
    spec.derived ? 'Follows from the drawing; never written by hand.' : undefined,
    spec.replaces ? 'Changing it replaces the resource.' : undefined,
    spec.unverified === undefined ? undefined : `Not confirmed: ${spec.unverified}`,
  ];
  return {
    title: spec.label,
    description: notes.filter((note) => note !== undefined).join(' '),
    ...typeSchema(spec),
    ...keywords({ default: spec.default, readOnly: spec.derived }),
  };
}

/** The schema of the legal values of a type: the same answer as the checker gives, as far as one value can be judged alone. */
function typeSchema(type: FieldType): JsonSchema {
  switch (type.type) {
    case 'text': {
      const { minLength, maxLength, pattern, example } = type;
      return keywords({ type: 'string', minLength, maxLength, pattern, examples: example === undefined ? undefined : [example] });
    }
    case 'integer':
      return keywords({ type: 'integer', minimum: type.min, maximum: type.max });
    case 'boolean':
      return { type: 'boolean' };
    case 'choice':
      return { enum: type.values };
    case 'list':
      return keywords({ type: 'array', items: typeSchema(type.of), minItems: type.minItems, maxItems: type.maxItems });
    case 'map':
      return keywords({
        type: 'object',
        propertyNames: type.keyPattern === undefined ? undefined : { pattern: type.keyPattern },
        additionalProperties: typeSchema(type.of),
        maxProperties: type.maxEntries,
      });
    case 'object':
      return objectSchema(type.fields);
    case 'nodeId':
      return { type: 'string', description: `The id of a node of kind ${type.kinds.map((id) => kinds.get(id)!.label).join(' or ')}.` };
    case 'policy':
      return {
        anyOf: [{ type: 'object' }, { type: 'string', contentMediaType: 'application/json', pattern: '^\\s*\\{[\\s\\S]*\\}\\s*$' }],
      };
    case 'any':
      return {};
  }
}

function objectSchema(members: Readonly<Record<string, MemberSpec>>): JsonSchema {
  const required = Object.keys(members).filter((name) => members[name]!.required);
  const properties = Object.entries(members).map(([name, member]): [string, JsonSchema] => [name, memberSchema(member)]);
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
  };
}

const memberSchema = (member: MemberSpec): JsonSchema => ({
  title: member.label,
  ...keywords({ description: member.help }),
  ...typeSchema(member),
});
