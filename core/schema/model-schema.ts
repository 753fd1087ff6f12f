import { edgeKinds, kinds } from '../catalog/catalog.ts';
import { accountKind } from '../model/document.ts';
import { edgeDescription, edgeSchema, kindSchema } from './element-schema.ts';
import { closedObject, draft, type JsonSchema } from './json-schema.ts';

const idPattern = '^[A-Za-z][A-Za-z0-9_./-]{0,127}$';

/** A map of elements by id. A section may stand empty. */
const section = (description: string, element: JsonSchema): JsonSchema => ({
  description,
  type: ['object', 'null'],
  propertyNames: { pattern: idPattern },
  additionalProperties: element,
});

/** The schema of `name.rolepath.yaml`. What needs a view of the whole document (ends, containers, circles) is left to the checker. */
export function modelSchema(): JsonSchema {
  return {
    $schema: draft,
    $id: 'urn:rolepath:schema:model:1',
    title: 'Rolepath model',
    description: 'A drawing of how people, programs and machines become AWS principals.',
    ...closedObject(
      {
        rolepath: { const: 1, description: 'The version of the format.' },
        name: { type: ['string', 'number', 'boolean', 'null'], description: 'The title of the drawing.' },
        description: { type: ['string', 'number', 'boolean', 'null'], description: 'What the drawing shows.' },
        accounts: section('AWS accounts, OUs and the organization, by id.', { $ref: `#/$defs/${accountKind}` }),
        personas: section('People for the simulation, by id.', { $ref: '#/$defs/persona' }),
        nodes: section('The boxes of the drawing, by id.', { $ref: '#/$defs/node' }),
        edges: section('The arrows of the drawing, by id, in the direction in which identity moves.', { $ref: '#/$defs/edge' }),
        expect: {
          description:
            'What must hold: "alice reaches roles/admin", "every path from guests ends in roles/guest", "roles/admin needs mfa", "only alice reach roles/admin", "roles/admin is reached by nobody".',
          type: ['object', 'null'],
          additionalProperties: {
            type: ['string', 'number', 'boolean'],
            description: '"never", "sometimes", "always", or, after "reaches", "only through <name>".',
            examples: ['never', 'sometimes', 'always', 'only through web'],
          },
        },
      },
      ['rolepath'],
    ),
    $defs: {
      node: byKind([...kinds.values()].map((kind) => ({ id: kind.id, description: `${kind.label}: ${kind.summary}` }))),
      edge: byKind([...edgeKinds.values()].map((edge) => ({ id: edge.id, description: edgeDescription(edge) }))),
      persona: personaSchema,
      ...Object.fromEntries([...kinds.values()].map((kind): [string, JsonSchema] => [kind.id, kindSchema(kind)])),
      ...Object.fromEntries([...edgeKinds.values()].map((edge): [string, JsonSchema] => [edge.id, edgeSchema(edge)])),
    },
  };
}

const personaSchema: JsonSchema = {
  title: 'Persona',
  ...closedObject({
    node: { type: ['string', 'number', 'boolean', 'null'], description: 'The id of the person that this persona plays.' },
    label: { type: ['string', 'number', 'boolean', 'null'], description: 'What people read; absent: the id.' },
    claims: { type: ['object', 'null'], description: 'What an identity provider would say of this person, by the name of the claim.' },
  }),
};

/** An element whose other keys depend on its `kind`. The branches are tried by `kind` alone, so that a fault is told once and in place. */
const byKind = (choices: readonly { readonly id: string; readonly description: string }[]): JsonSchema => ({
  type: 'object',
  required: ['kind'],
  properties: {
    kind: { enum: choices.map((choice) => choice.id), enumDescriptions: choices.map((choice) => choice.description) },
  },
  // oxlint-disable-next-line unicorn/no-thenable -- `then` is a keyword of JSON Schema
  allOf: choices.map(({ id }) => ({ if: { required: ['kind'], properties: { kind: { const: id } } }, then: { $ref: `#/$defs/${id}` } })),
});
