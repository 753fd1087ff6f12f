import { closedObject, draft, type JsonSchema } from './json-schema.ts';

/** The schema of `name.rolepath.layout.yaml`: where the boxes stand. */
export const layoutSchema = (): JsonSchema => ({
  $schema: draft,
  $id: 'urn:rolepath:schema:layout:1',
  title: 'Rolepath layout',
  description: 'Where the boxes of a model stand, one line a node. What is missing is placed automatically.',
  ...closedObject(
    {
      'rolepath-layout': { const: 1, description: 'The version of the format.' },
      nodes: {
        description: 'By the id of the node: [x, y] of its upper left corner, and [x, y, width, height] for a container.',
        type: ['object', 'null'],
        additionalProperties: {
          type: 'array',
          items: { type: 'number' },
          anyOf: [
            { minItems: 2, maxItems: 2 },
            { minItems: 4, maxItems: 4 },
          ],
        },
      },
    },
    ['rolepath-layout'],
  ),
});
