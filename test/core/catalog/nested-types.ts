import type { FieldType } from '#core/catalog/field.ts';

/** A type and every type inside it, each with the path that leads to it: `passwordPolicy.minimumLength`, `scopes[].scopeName`. */
export function* nestedTypes(type: FieldType, path: string): Generator<{ readonly path: string; readonly type: FieldType }> {
  yield { path, type };
  if (type.type === 'list') yield* nestedTypes(type.of, `${path}[]`);
  if (type.type === 'map') yield* nestedTypes(type.of, `${path}{}`);
  if (type.type === 'object') for (const [name, member] of Object.entries(type.fields)) yield* nestedTypes(member, `${path}.${name}`);
}
