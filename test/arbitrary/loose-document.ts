import * as fc from 'fast-check';
import { edgeKinds, kinds } from '#core/catalog/catalog.ts';
import type { Document, Edge, Fields, FieldValue, Node, Persona } from '#core/model/document.ts';
import { anyValue, fieldsOf } from './field-value.ts';
import { anyText, hostileText } from './text.ts';

const plainKeys = { noNullPrototype: true } as const;
const kindList = [...kinds.values()];
const edgeKindList = [...edgeKinds.values()];
const fieldNames = [...new Set([...kindList, ...edgeKindList].flatMap((definition) => Object.keys(definition.fields)))];

/** Few names, so that they often meet; some stand for nothing. */
const someId = fc.oneof(
  { weight: 8, arbitrary: fc.nat({ max: 11 }).map((index) => `n${index}`) },
  { weight: 1, arbitrary: fc.constantFrom('nowhere', 'constructor', '__proto__', 'n1x') },
);

/** A value nested so deep that recursion without a limit would end the process. */
const deepValue = fc.constantFrom(100, 20_000).map((depth) => {
  let value: FieldValue = 'bottom';
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { deeper: value };
  return value;
});

const wildFields: fc.Arbitrary<Fields> = fc.dictionary(
  fc.oneof(fc.constantFrom(...fieldNames, 'toString', 'misspelt'), hostileText),
  fc.oneof({ weight: 20, arbitrary: anyValue }, { weight: 1, arbitrary: deepValue }),
  { maxKeys: 4, ...plainKeys },
);

const joined = <A extends object, B extends object>([a, b]: readonly [A, B]): A & B => ({ ...a, ...b });

const looseNode = fc
  .tuple(
    fc.oneof(
      ...kindList.map((kind) => fc.record({ kind: fc.constant<string>(kind.id), fields: fieldsOf(kind) })),
      fc.record({ kind: fc.oneof(fc.constantFrom('cognito.userpool', 'iam.rol', ''), hostileText), fields: wildFields }),
      ...kindList.map((kind) => fc.record({ kind: fc.constant<string>(kind.id), fields: wildFields })),
    ),
    fc.record({ in: someId, label: anyText, notes: hostileText, reference: hostileText }, { requiredKeys: [], ...plainKeys }),
  )
  .map(joined);

const looseEdge = fc
  .tuple(
    fc.oneof(
      ...edgeKindList.map((kind) => fc.record({ kind: fc.constant<string>(kind.id), fields: fieldsOf(kind) })),
      fc.record({ kind: fc.oneof(fc.constantFrom('hass', 'assume'), hostileText), fields: wildFields }),
      ...edgeKindList.map((kind) => fc.record({ kind: fc.constant<string>(kind.id), fields: wildFields })),
    ),
    fc.record({ from: someId, to: someId, label: anyText }, { requiredKeys: ['from', 'to'], ...plainKeys }),
  )
  .map(joined);

const loosePersona = fc.record({ node: someId, label: anyText, claims: wildFields }, { requiredKeys: ['claims'], ...plainKeys });

const byId = <T extends object>(prefix: string, items: readonly T[]): ReadonlyMap<string, T & { id: string }> =>
  new Map(items.map((item, index) => [`${prefix}${index}`, { id: `${prefix}${index}`, ...item }]));

/** Documents of the right shape and nothing else: any kinds, illegal and dangling edges, containers in circles, wrong and unknown fields. */
export function looseDocument(size: { readonly maxNodes?: number; readonly maxEdges?: number } = {}): fc.Arbitrary<Document> {
  return fc
    .record({
      name: anyText,
      nodes: fc.array(looseNode, { maxLength: size.maxNodes ?? 12 }),
      edges: fc.array(looseEdge, { maxLength: size.maxEdges ?? 16 }),
      personas: fc.array(loosePersona, { maxLength: 2 }),
      expect: fc.dictionary(hostileText, hostileText, { maxKeys: 2 }),
    })
    .map(({ name, nodes, edges, personas, expect }) => ({
      version: 1,
      name,
      nodes: byId<Omit<Node, 'id'>>('n', nodes),
      edges: byId<Omit<Edge, 'id'>>('e', edges),
      personas: byId<Omit<Persona, 'id'>>('p', personas),
      expect: new Map(Object.entries(expect)),
    }));
}
