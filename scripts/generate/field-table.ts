import type { FieldSpec } from '#core/catalog/field.ts';
import { describeType } from './describe-type.ts';
import { cell, code, sourceLinks, table } from './markdown.ts';

/** The fields of a kind or an edge kind as a table; no lines where there are none. */
export const fieldTable = (specs: Readonly<Record<string, FieldSpec>>): readonly string[] =>
  table(
    ['Field', 'Legal values', 'Default', 'What it decides', 'Sources'],
    Object.entries(specs).map(([name, spec]) => [
      nameCell(name, spec),
      describeType(spec),
      defaultCell(spec),
      helpCell(spec),
      sourceLinks(spec.sources),
    ]),
  );

const nameCell = (name: string, spec: FieldSpec): string => {
  const marks = [spec.required ? 'required' : '', spec.replaces ? 'replaces the resource' : '', spec.derived ? 'derived' : ''];
  const shown = marks.filter((mark) => mark !== '');
  return `${code(name)}${shown.length === 0 ? '' : ` (${shown.join(', ')})`}`;
};

const defaultCell = (spec: FieldSpec): string => (spec.default === undefined ? '' : code(JSON.stringify(spec.default)));

const helpCell = (spec: FieldSpec): string =>
  cell(`${spec.label}. ${spec.help}${spec.unverified === undefined ? '' : ` Not confirmed: ${spec.unverified}`}`);
