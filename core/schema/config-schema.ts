import { closedObject, draft, type JsonSchema } from './json-schema.ts';

const profile: JsonSchema = {
  enum: ['recommended', 'strict', 'docs-only'],
  default: 'recommended',
  description:
    'Which rules report, and how bad: as the rules say, every warning as an error, or only what would make a drawing unreadable.',
};

const rules: JsonSchema = {
  type: ['object', 'null'],
  description: 'By code ("IDF-202") or name of a rule: how bad its findings are, or off.',
  propertyNames: { pattern: '^(IDF-\\d{3}|[a-z][a-z0-9-]*)$' },
  additionalProperties: { enum: ['off', 'info', 'warning', 'error'] },
};

/** The schema of `rolepath.config.yaml`: which rules judge the models below its folder. */
export const configSchema = (): JsonSchema => ({
  $schema: draft,
  $id: 'urn:rolepath:schema:config:1',
  title: 'Rolepath configuration',
  description: 'How the models in this folder and below are judged.',
  ...closedObject(
    {
      'rolepath-config': { const: 1, description: 'The version of the format.' },
      profile,
      rules,
      folders: {
        type: ['object', 'null'],
        description: 'Other settings for some folders, by a path relative to this file.',
        propertyNames: { minLength: 1 },
        additionalProperties: closedObject({ profile, rules }),
      },
    },
    ['rolepath-config'],
  ),
});
