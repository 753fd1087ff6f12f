import type { FieldValue } from '../model/document.ts';

/** A JSON Schema, draft 2020-12, as plain data. */
export type JsonSchema = { readonly [keyword: string]: FieldValue };

export const draft = 'https://json-schema.org/draft/2020-12/schema';

/** Keys that a file may carry for other tools. */
const extensionKeys = { '^x-': true } as const;

/** An object with these properties, `x-` keys, and nothing else. */
export const closedObject = (properties: JsonSchema, required: readonly string[] = []): JsonSchema => ({
  type: 'object',
  properties,
  ...(required.length === 0 ? {} : { required }),
  patternProperties: extensionKeys,
  additionalProperties: false,
});

/** Keywords whose value is undefined are left out. */
export const keywords = (values: Readonly<Record<string, FieldValue | undefined>>): JsonSchema =>
  Object.fromEntries(Object.entries(values).filter((pair): pair is [string, FieldValue] => pair[1] !== undefined));
