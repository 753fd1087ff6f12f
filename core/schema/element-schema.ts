import { kinds } from '../catalog/catalog.ts';
import type { ClassCode } from '../catalog/class.ts';
import type { EdgeDefinition } from '../catalog/edge.ts';
import type { FieldSpec } from '../catalog/field.ts';
import type { KindDefinition } from '../catalog/kind.ts';
import { accountKind } from '../model/document.ts';
import { fieldSchema } from './field-schema.ts';
import { closedObject, type JsonSchema } from './json-schema.ts';

/** Text as the reader takes it: numbers and truth values count as text. */
const looseText = (description: string): JsonSchema => ({ type: ['string', 'number', 'boolean', 'null'], description });

const label = looseText('What people read; absent: the id.');
const notes = looseText('Free text, for people.');

const nodeTexts: JsonSchema = {
  label,
  in: looseText('The id of the container that it lies in.'),
  notes,
  reference: looseText('The ARN or id of something that exists elsewhere: drawn and trusted, never created.'),
};

type Specs = Readonly<Record<string, FieldSpec>>;

const fieldSchemas = (specs: Specs): JsonSchema =>
  Object.fromEntries(Object.entries(specs).map(([name, spec]): [string, JsonSchema] => [name, fieldSchema(spec)]));

const requiredOf = (specs: Specs): readonly string[] => Object.keys(specs).filter((name) => specs[name]!.required && !specs[name]!.derived);

/** One kind of node: its fields beside the keys that every node has. What exists elsewhere (`reference`) needs no field. */
export function kindSchema(kind: KindDefinition): JsonSchema {
  const required = requiredOf(kind.fields);
  return {
    title: kind.label,
    description: kind.summary,
    ...closedObject({ kind: { const: kind.id }, ...nodeTexts, ...fieldSchemas(kind.fields) }, kind.id === accountKind ? [] : ['kind']),
    ...(required.length === 0 ? {} : { anyOf: [{ required: ['reference'] }, { required }] }),
  };
}

/**
 * One kind of edge. `x-from` and `x-to` list the kinds of nodes that it may join: a schema cannot see the ends of an edge,
 * programs that read the schema can.
 */
export function edgeSchema(edge: EdgeDefinition): JsonSchema {
  return {
    title: edge.label,
    description: edgeDescription(edge),
    ...closedObject(
      {
        from: looseText('The id of the node that the edge comes from.'),
        to: looseText('The id of the node that the edge leads to.'),
        kind: { const: edge.id },
        label,
        notes,
        ...fieldSchemas(edge.fields),
      },
      ['from', 'to', 'kind', ...requiredOf(edge.fields)],
    ),
    'x-from': kindsOf(edge.from),
    'x-to': kindsOf(edge.to),
  };
}

/** What an editor shows for an edge kind: what it means, what flows, by which call. */
export const edgeDescription = (edge: EdgeDefinition): string =>
  [
    edge.meaning,
    edge.flows === undefined ? undefined : `On the wire: ${edge.flows}.`,
    edge.call === undefined ? undefined : `Call: ${edge.call}.`,
    edge.unverified === undefined ? undefined : `Not confirmed: ${edge.unverified}`,
  ]
    .filter((part) => part !== undefined)
    .join(' ');

const kindsOf = (codes: readonly ClassCode[]): readonly string[] =>
  [...kinds.values()]
    .filter((kind) => kind.placement === 'node' && kind.class !== undefined && codes.includes(kind.class))
    .map((kind) => kind.id);
