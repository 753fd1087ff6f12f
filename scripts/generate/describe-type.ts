import type { FieldType } from '#core/catalog/field.ts';
import { cell, code } from './markdown.ts';

/** The legal values of a field in words, for a table cell. */
export function describeType(type: FieldType): string {
  switch (type.type) {
    case 'text':
      return [
        'text',
        lengthOf(type.minLength, type.maxLength, 'characters'),
        type.pattern === undefined ? '' : `matching ${code(type.pattern)}`,
      ]
        .filter((part) => part !== '')
        .join(', ');
    case 'integer':
      return `whole number${between(type.min, type.max)}${type.unit === undefined ? '' : ` ${cell(type.unit)}`}`;
    case 'boolean':
      return 'true or false';
    case 'choice':
      return type.values.map(code).join(', ');
    case 'list':
      return `list${bracketed(lengthOf(type.minItems, type.maxItems, 'items'))} of: ${describeType(type.of)}`;
    case 'map':
      return [
        `map${bracketed(lengthOf(undefined, type.maxEntries, 'keys'))} to: ${describeType(type.of)}`,
        type.keyPattern === undefined ? '' : `keys matching ${code(type.keyPattern)}`,
      ]
        .filter((part) => part !== '')
        .join('; ');
    case 'object':
      return `map of ${Object.entries(type.fields)
        .map(([name, member]) => `${code(name)}${member.required ? ' (required)' : ''}: ${describeType(member)}`)
        .join('; ')}`;
    case 'nodeId':
      return `id of a node of kind ${type.kinds.map(code).join(' or ')}`;
    case 'policy':
      return 'IAM policy document: a map, or the same as JSON text';
    case 'any':
      return 'any value';
  }
}

const between = (min: number | undefined, max: number | undefined): string => {
  if (min !== undefined && max !== undefined) return min === max ? ` ${min}` : ` ${min} to ${max}`;
  if (min !== undefined) return ` at least ${min}`;
  return max === undefined ? '' : ` at most ${max}`;
};

const lengthOf = (min: number | undefined, max: number | undefined, noun: string): string =>
  min === undefined && max === undefined ? '' : `${between(min, max).trim()} ${(max ?? min) === 1 ? noun.replace(/s$/, '') : noun}`;

const bracketed = (text: string): string => (text === '' ? '' : ` (${text})`);
