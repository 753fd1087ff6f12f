import * as fc from 'fast-check';
import { edgeKinds, kinds } from '#core/catalog/catalog.ts';
import type { EdgeDefinition } from '#core/catalog/edge.ts';
import type { KindDefinition } from '#core/catalog/kind.ts';
import type { Document, Fields, Persona } from '#core/model/document.ts';
import { DocumentBuilder } from './document-builder.ts';
import { anyValue, fieldsOf } from './field-value.ts';
import { anyText, hostileText, plainText } from './text.ts';

/** What is drawn at random; the builder makes a legal document of it, the same one every time. */
export interface NodeSeed {
  readonly kind: KindDefinition;
  readonly fields: Fields;
  readonly idStyle: number;
  /** Which container, among the possible ones; even numbers mean none where none is needed. */
  readonly container: number;
  /** Says the container by a `has`, `holds` or `defines` edge instead of `in:`, where there is such an edge. */
  readonly containedByEdge: boolean;
  readonly label?: string;
  readonly notes?: string;
  readonly reference?: string;
  readonly extensions?: Fields;
}

export interface EdgeSeed {
  readonly kind: EdgeDefinition;
  readonly fields: Fields;
  readonly from: number;
  readonly to: number;
  readonly label?: string;
  readonly notes?: string;
  readonly extensions?: Fields;
}

export interface LegalDocumentSize {
  /** At most so many nodes, those included that others need. Default 12. */
  readonly maxNodes?: number;
  readonly maxEdges?: number;
  /** Only nodes and edges of these kinds (and what they need). */
  readonly kinds?: readonly string[];
  readonly edgeKinds?: readonly string[];
}

const plainKeys = { noNullPrototype: true } as const;

const texts = {
  label: anyText,
  notes: fc.oneof(plainText, hostileText),
  extensions: fc.dictionary(fc.constantFrom('x-team', 'x-cost', 'x-owner'), anyValue, { minKeys: 1, maxKeys: 2, ...plainKeys }),
};

/** Two elements in three carry no more than labels. */
const labelOnly = fc.record({ label: texts.label }, { requiredKeys: [], ...plainKeys });
const edgeTexts = fc.oneof(
  { weight: 2, arbitrary: labelOnly },
  { weight: 1, arbitrary: fc.record(texts, { requiredKeys: [], ...plainKeys }) },
);

const reference = fc.constantFrom('arn:aws:iam::444455556666:role/Partner', 'arn:aws:s3:::shared-bucket', 'eu-west-1_AbCdEfGhI');

const nodeTexts = fc.oneof(
  { weight: 2, arbitrary: labelOnly },
  { weight: 1, arbitrary: fc.record({ ...texts, reference }, { requiredKeys: [], ...plainKeys }) },
);

const joined = <A extends object, B extends object>([a, b]: readonly [A, B]): A & B => ({ ...a, ...b });

/** Shrinks to false. */
const oneInFive = fc.nat({ max: 4 }).map((number) => number === 4);

const nodeSeed = (kind: KindDefinition): fc.Arbitrary<NodeSeed> =>
  fc
    .tuple(
      fc.record({
        fields: fieldsOf(kind),
        idStyle: fc.nat({ max: 9 }),
        container: fc.nat({ max: 20 }),
        containedByEdge: oneInFive,
        kind: fc.constant(kind),
      }),
      nodeTexts,
    )
    .map(joined);

const edgeSeed = (kind: EdgeDefinition): fc.Arbitrary<EdgeSeed> =>
  fc
    .tuple(fc.record({ fields: fieldsOf(kind), from: fc.nat({ max: 30 }), to: fc.nat({ max: 30 }), kind: fc.constant(kind) }), edgeTexts)
    .map(joined);

const personas = fc.array(
  fc.record(
    {
      label: anyText,
      node: fc.nat({ max: 9 }),
      claims: fc.dictionary(fc.constantFrom('email', 'sub', 'cognito:groups', 'custom:tier'), anyValue, { maxKeys: 3, ...plainKeys }),
    },
    { requiredKeys: ['claims'], ...plainKeys },
  ),
  { maxLength: 2 },
);

function complete(
  builder: DocumentBuilder,
  header: Partial<Pick<Document, 'name' | 'description'>>,
  people: readonly PersonaSeed[],
): Document {
  const { nodes, edges } = builder.build();
  const persons = [...nodes.values()].filter((node) => node.kind === 'actor.person');
  const made = people.map(({ node, ...rest }, index): Persona => {
    const person = node === undefined ? undefined : persons[node % Math.max(1, persons.length)];
    return { id: `persona${index + 1}`, ...rest, ...(person ? { node: person.id } : {}) };
  });
  const [first] = nodes.keys();
  return {
    version: 1,
    name: 'Random model',
    ...header,
    nodes,
    edges,
    personas: new Map(made.map((persona) => [persona.id, persona])),
    expect: new Map(first !== undefined && made.length > 1 ? [[`${made[0]!.id} reaches ${first}`, 'never']] : []),
  };
}

interface PersonaSeed {
  readonly label?: string;
  readonly node?: number;
  readonly claims: Fields;
}

const among = <T extends { readonly id: string }>(all: Iterable<T>, wanted: readonly string[] | undefined): T[] =>
  [...all].filter((one) => wanted === undefined || wanted.includes(one.id));

/**
 * Random documents in which everything the catalog asks for holds: every node lies in a legal container, every edge is legal by the
 * matrix, every field has a legal value, every `nodeId` names a node that exists, containment is told once and without circles.
 * What rules ask for beyond that (trust, reachability) is left to chance.
 */
export function legalDocument(size: LegalDocumentSize = {}): fc.Arbitrary<Document> {
  const maxNodes = size.maxNodes ?? 12;
  const kindSeeds = among(kinds.values(), size.kinds).map(nodeSeed);
  const edgeSeeds = among(edgeKinds.values(), size.edgeKinds).map(edgeSeed);
  return fc
    .record({
      nodes: fc.array(fc.oneof(...kindSeeds), { maxLength: Math.ceil(maxNodes / 2) }),
      edges: fc.array(fc.oneof(...edgeSeeds), { maxLength: size.maxEdges ?? 12 }),
      header: fc.record({ name: anyText, description: hostileText }, { requiredKeys: [], ...plainKeys }),
      personas,
    })
    .map(({ nodes, edges, header, personas: people }) => {
      const builder = new DocumentBuilder(maxNodes);
      for (const seed of nodes) builder.addNode(seed);
      for (const seed of edges) builder.addEdge(seed);
      return complete(builder, header, people);
    });
}
