import type { FieldSpec } from './field.ts';

/** The access URL of a directory of any sort. */
export const directoryAlias = {
  type: 'text',
  minLength: 1,
  maxLength: 62,
  pattern: '^(?!d-)[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$',
  form: 'made of letters, digits and inner hyphens, with another beginning than "d-"',
  rule: 'IDF-707',
  label: 'Alias (access URL)',
  help: 'Console access goes through https://<alias>.awsapps.com/console. Unique in all of AWS; cannot be changed once made.',
  sources: ['api-dsalias', 'ds-url'],
} as const satisfies FieldSpec;
