import type { FieldType } from '#core/catalog/field.ts';
import type { FieldValue } from '#core/model/document.ts';

/** What a new item of a list or a new entry of a map starts as. */
export function emptyValue(type: FieldType): FieldValue {
  switch (type.type) {
    case 'integer':
      return type.min ?? 0;
    case 'boolean':
      return false;
    case 'choice':
      return type.values[0] ?? '';
    case 'list':
      return [];
    case 'map':
    case 'object':
    case 'policy':
      return {};
    case 'text':
    case 'nodeId':
    case 'any':
      return '';
  }
}
