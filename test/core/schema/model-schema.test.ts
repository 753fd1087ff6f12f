import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { edgeKinds, kinds } from '#core/catalog/catalog.ts';
import type { FieldSpec } from '#core/catalog/field.ts';
import { legalityOfEdge } from '#core/catalog/legality.ts';
import { checkDocument } from '#core/check/check.ts';
import { edgeLimitFaults, fieldContext, nodeLimitFaults } from '#core/check/elements.ts';
import type { Fault } from '#core/check/fault.ts';
import { checkValue } from '#core/check/field.ts';
import { judgeDocument } from '#core/judge/judge.ts';
import { emptyDocument, type Document, type FieldValue } from '#core/model/document.ts';
import { printDocument } from '#core/model/print-document.ts';
import { plainEdge, plainNode, plainPersona, sectionOf } from '#core/model/plain.ts';
import { fieldSchema } from '#core/schema/field-schema.ts';
import { modelSchema } from '#core/schema/model-schema.ts';
import { anyValue, fieldValue } from '../../arbitrary/field-value.ts';
import { legalDocument } from '../../arbitrary/legal-document.ts';
import { looseDocument } from '../../arbitrary/loose-document.ts';

const ajv = new Ajv2020({ strict: false });
const validate = ajv.compile(modelSchema());

type Plain = Record<string, FieldValue>;

/** A document as the plain data that a YAML reader would hand to a validator. */
function plainDocument(document: Document): Plain {
  const section = (name: 'accounts' | 'nodes'): Plain =>
    Object.fromEntries(
      [...document.nodes.values()].filter((node) => sectionOf(node) === name).map((node) => [node.id, plainNode(node, name)]),
    );
  return {
    rolepath: 1,
    name: document.name,
    ...(document.description === undefined ? {} : { description: document.description }),
    accounts: section('accounts'),
    personas: Object.fromEntries([...document.personas].map(([id, persona]) => [id, plainPersona(persona)])),
    nodes: section('nodes'),
    edges: Object.fromEntries([...document.edges].map(([id, edge]) => [id, plainEdge(edge)])),
    expect: Object.fromEntries(document.expect),
  };
}

describe('the schema of a model', () => {
  test('is a valid schema of draft 2020-12', () => {
    expect(ajv.validateSchema(modelSchema())).toBe(true);
  });

  test('accepts 500 random legal documents', () => {
    fc.assert(
      fc.property(legalDocument(), (document) => {
        expect(validate(plainDocument(document)) || validate.errors).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('accepts what the reader accepts: empty sections, a node by reference without its required fields', () => {
    const file = { rolepath: 1, nodes: { pool: { kind: 'cognito.identityPool', reference: 'eu-west-1:1' } }, edges: null, accounts: null };
    expect(validate(file) || validate.errors).toBe(true);
  });
});

/** One legal model; each fault below is planted in a copy of it. */
const base = {
  rolepath: 1,
  name: 'Shop',
  accounts: { prod: { accountId: '111122223333' } },
  personas: { alice: { node: 'shopper', claims: { email: 'alice@example.com' } } },
  nodes: {
    shopper: { kind: 'actor.person' },
    members: { kind: 'cognito.userPool', in: 'prod', mfaConfiguration: 'OPTIONAL', passwordPolicy: { minimumLength: 12 } },
    web: { kind: 'cognito.appClient', in: 'members', callbackURLs: ['https://shop.example.com/'] },
    pool: { kind: 'cognito.identityPool', in: 'prod', allowUnauthenticatedIdentities: false },
    buyer: { kind: 'iam.role', in: 'prod', maxSessionDuration: 3600, tags: { team: 'shop' } },
  },
  edges: {
    exchange: { from: 'web', to: 'pool', kind: 'id-token-to-identity-pool', roleMapping: 'token', ambiguousRoleResolution: 'Deny' },
    becomes: { from: 'pool', to: 'buyer', kind: 'identity-pool-role', slot: 'authenticated' },
  },
} as const;

const faults: readonly (readonly [name: string, path: readonly string[], value: FieldValue | undefined])[] = [
  ['an unknown kind', ['nodes', 'members', 'kind'], 'cognito.userPol'],
  ['an unknown field', ['nodes', 'members', 'mfaConfig'], 'ON'],
  ['a wrong choice', ['nodes', 'members', 'mfaConfiguration'], 'MAYBE'],
  ['a choice that YAML read as a truth value', ['nodes', 'members', 'mfaConfiguration'], true],
  ['text in place of a number', ['nodes', 'buyer', 'maxSessionDuration'], '3600'],
  ['a number below the range', ['nodes', 'buyer', 'maxSessionDuration'], 60],
  ['a number above the range', ['nodes', 'buyer', 'maxSessionDuration'], 86_400],
  ['a fraction', ['nodes', 'buyer', 'maxSessionDuration'], 3600.5],
  ['an account id with 11 digits', ['accounts', 'prod', 'accountId'], '11112222333'],
  ['an account id that YAML read as a number', ['accounts', 'prod', 'accountId'], 111_122_223_333],
  ['an unknown field inside a field', ['nodes', 'members', 'passwordPolicy', 'minLength'], 12],
  ['a member out of range', ['nodes', 'members', 'passwordPolicy', 'minimumLength'], 3],
  ['text in place of a list', ['nodes', 'web', 'callbackURLs'], 'https://shop.example.com/'],
  ['a missing required field', ['nodes', 'pool', 'allowUnauthenticatedIdentities'], undefined],
  ['a list in place of a map', ['nodes', 'buyer', 'tags'], ['team']],
  ['an unknown edge kind', ['edges', 'exchange', 'kind'], 'id-token'],
  ['an unknown field of an edge', ['edges', 'exchange', 'audience'], ['x']],
  ['a wrong choice of an edge', ['edges', 'becomes', 'slot'], 'guest'],
  ['a missing required field of an edge', ['edges', 'becomes', 'slot'], undefined],
  ['an empty value', ['edges', 'exchange', 'roleMapping'], null],
];

function planted(path: readonly string[], value: FieldValue | undefined): Plain {
  const copy: Plain = structuredClone<Plain>(base);
  let place: Plain = copy;
  for (const key of path.slice(0, -1)) place = place[key] as Plain;
  if (value === undefined) delete place[path.at(-1)!];
  else place[path.at(-1)!] = value;
  return copy;
}

/** What the reader makes of plain data; no more than the faults here need. */
function documentFrom(plain: Plain): Document {
  const entries = (section: string): readonly [string, Plain][] => Object.entries(plain[section] as Record<string, Plain>);
  const accounts = entries('accounts').map(([id, entry]): readonly [string, Plain] => [id, { ...entry, kind: 'org.account' }]);
  const nodes = [...accounts, ...entries('nodes')];
  return {
    ...emptyDocument,
    nodes: new Map(
      nodes.map(([id, { kind, in: container, ...fields }]) => [
        id,
        { id, kind: String(kind), fields, ...(container === undefined ? {} : { in: String(container) }) },
      ]),
    ),
    edges: new Map(
      entries('edges').map(([id, { kind, from, to, ...fields }]) => [
        id,
        { id, kind: String(kind), from: String(from), to: String(to), fields },
      ]),
    ),
  };
}

/** Where something is wrong, whether the checker tells it or the rule that owns the limit. */
const placesOf = (document: Document) =>
  judgeDocument(document).diagnostics.map(({ message, target }) => ({ message, id: target.node ?? target.edge }));

/** What a rule tells of a document in place of the checker. */
function* ruledLimits({ nodes, edges }: Document): Generator<Fault> {
  const context = fieldContext(nodes, () => '');
  for (const node of nodes.values()) yield* nodeLimitFaults(node, context);
  for (const edge of edges.values()) yield* edgeLimitFaults(edge, context);
}

describe('a planted fault', () => {
  const known = new Set(placesOf(documentFrom(structuredClone<Plain>(base))).map(({ message }) => message));

  test('is none in the model that they are planted in', () => {
    expect(validate(structuredClone(base)) || validate.errors).toBe(true);
    expect(checkDocument(documentFrom(structuredClone<Plain>(base)))).toEqual([]);
  });

  test.each(faults)('is found by schema and checker: %s', (_name, path, value) => {
    const plain = planted(path, value);
    expect(validate(plain)).toBe(false);
    expect(
      placesOf(documentFrom(plain))
        .filter((place) => !known.has(place.message))
        .map(({ id }) => id),
    ).toContain(path[1]);
  });
});

describe('schema and checker', () => {
  const context = { kindOfNode: () => 'any', nodeIds: () => [], suggest: () => '' };
  const specs: readonly (readonly [string, FieldSpec])[] = [...kinds.values(), ...edgeKinds.values()].flatMap((definition) =>
    Object.entries(definition.fields).map(([name, spec]) => [`${definition.id}.${name}`, spec] as const),
  );
  /** A schema cannot parse JSON text: whether that is whole, only the checker says. */
  const isTruncatedJson = (value: FieldValue): boolean => typeof value === 'string' && value.trimStart().startsWith('{');

  /** Nor does it know the grammar of policies. */
  const isGrammarOfPolicy = (code: string): boolean => code.startsWith('policy-');

  test('agree on legal and on random values of every field', () => {
    expect(specs.length).toBeGreaterThan(150);
    for (const [name, spec] of specs) {
      const bySchema = ajv.compile(fieldSchema(spec));
      const values = fc.oneof(fieldValue(spec), anyValue, fc.array(fieldValue(spec), { maxLength: 2 }), neighbours(spec));
      fc.assert(
        fc.property(values, (value) => {
          if (isTruncatedJson(value)) return;
          const isLegal = [...checkValue(value, spec, name, context)].every(({ code }) => isGrammarOfPolicy(code));
          if (isLegal !== bySchema(value)) expect.unreachable(`${name}: the checker says ${isLegal} to ${JSON.stringify(value)}`);
        }),
        { numRuns: 40 },
      );
    }
  });

  /** Values just outside the limits. */
  function neighbours(spec: FieldSpec): fc.Arbitrary<FieldValue> {
    const values: FieldValue[] = ['', '😀'];
    if (spec.type === 'integer') values.push((spec.min ?? 0) - 1, (spec.max ?? 0) + 1, 1.5);
    if (spec.type === 'text')
      values.push('x'.repeat((spec.maxLength ?? 9) + 1), '😀'.repeat(spec.minLength ?? 1), '😀'.repeat(spec.maxLength ?? 1));
    if (spec.type === 'choice') values.push(...spec.values.map((value) => value.toLowerCase()));
    return fc.constantFrom(...values);
  }
});

describe('schema and checker on whole documents', () => {
  /** What needs a view of the document, or is no fault of the file. */
  const beyondSchema: ReadonlySet<string> = new Set([
    'unknown-container',
    'illegal-container',
    'missing-container',
    'two-containers',
    'container-cycle',
    'unknown-end',
    'unknown-node',
    'wrong-node',
    'derived-field',
  ]);

  test('agree on 500 random loose documents', () => {
    fc.assert(
      fc.property(looseDocument(), (document) => {
        const visible = [...checkDocument(document), ...ruledLimits(document)].filter(
          ({ code }) => !beyondSchema.has(code) && !/^policy-(?!json)/.test(code),
        );
        if (validate(plainDocument(document)) !== (visible.length === 0))
          expect.unreachable(`${JSON.stringify(validate.errors?.[0])} against ${visible.map((fault) => fault.message).join(' ')}`);
      }),
      { numRuns: 500 },
    );
  });

  test('accepts the text that our printer writes of 200 random legal documents', () => {
    fc.assert(
      fc.property(legalDocument(), (document) => {
        const file: unknown = parse(printDocument(document));
        expect(validate(file) || validate.errors).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the lists of ends in the schema', () => {
  test('give the answer of the matrix for every kind, kind and edge kind', () => {
    const definitions = new Map(Object.entries(modelSchema()['$defs'] as Record<string, Plain>));
    const listOf = (edge: string, key: string): ReadonlySet<FieldValue> => new Set(definitions.get(edge)![key] as readonly FieldValue[]);
    let differences = 0;
    for (const edge of edgeKinds.keys()) {
      const [from, to] = [listOf(edge, 'x-from'), listOf(edge, 'x-to')];
      for (const source of kinds.keys())
        for (const target of kinds.keys())
          if ((from.has(source) && to.has(target)) !== legalityOfEdge(source, target, edge).legal) differences += 1;
    }
    expect(differences).toBe(0);
  });
});
