import * as fc from 'fast-check';
import { accountKind, type Document, type Edge, type Fields, type FieldValue, type Node, type Persona } from '#core/model/document.ts';
import { printText } from '#core/model/yaml/scalar.ts';
import { storable } from '#core/model/yaml/value.ts';
import { anyText } from '../../arbitrary/text.ts';

/** Text that YAML likes to misread, beside names and hostile text. */
export const trickyText: fc.Arbitrary<string> = fc.oneof(
  anyText,
  fc.constantFrom(
    '',
    ' ',
    'yes',
    'No',
    'on',
    'null',
    '~',
    'true',
    '007',
    '0o17',
    '0x1F',
    '1e3',
    '1_000',
    '12:30:45',
    '2012-10-17',
    '.inf',
    '-.5',
    '+1',
    '111122223333',
    '011122223333',
    '-',
    '?',
    ':',
    '- a',
    '? a',
    'a: b',
    'a:',
    ':a',
    'a #b',
    '#a',
    '&a',
    '*a',
    '!a',
    '|',
    '>',
    "it's",
    '"',
    '%a',
    '@a',
    '`a',
    '{',
    '}',
    '[a]',
    'a, b',
    '---',
    '...',
    '<<',
    '=',
    'line\nbreak',
    'line\n',
    '\nline',
    'two\n\nlines\n',
    'tail \n x',
    ' lead',
    'tab\tinside',
    '\t',
    'cr\rinside',
    'crlf\r\nx',
    '\u0085',
    '\u2028',
    '\ufeff',
    '\u00a0',
    '\ud800',
    '\u0000',
    '\u007f',
    'é',
    '日本',
    'a'.repeat(150),
    'arn:aws:iam::111122223333:role/x',
    '*',
    '$'.concat('{aws:username}'),
    '{"a":1}',
    'x\n  indented\n',
    'x\n\ttab',
    '  x\ny',
    'x\n ',
    'x\n\n',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);

const scalar: fc.Arbitrary<FieldValue> = fc.oneof(
  { weight: 4, arbitrary: trickyText },
  {
    weight: 1,
    arbitrary: fc.oneof(
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)),
      fc.constantFrom(0, 1e21, 123456789012),
    ),
  },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constant(null) },
);

const key = fc
  .oneof(
    {
      weight: 5,
      arbitrary: fc.constantFrom('name', 'tags', 'rules', 'mfaConfiguration', 'allowedOAuthFlows', 'aws:PrincipalOrgID', 'custom:role'),
    },
    { weight: 1, arbitrary: trickyText },
  )
  .filter((text) => text !== '__proto__' && printText(text).length < 900);

/** Any value that a model file can hold. */
export const value: fc.Arbitrary<FieldValue> = fc
  .letrec<{ value: FieldValue }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      scalar,
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(key, tie('value'), { maxKeys: 3, noNullPrototype: true }),
    ),
  }))
  .value.map((made) => storable(made));

const reserved = new Set(['kind', 'label', 'in', 'notes', 'reference', 'from', 'to']);

const fields: fc.Arbitrary<Fields> = fc.dictionary(
  key.filter((name) => !reserved.has(name) && !name.startsWith('x-')),
  value,
  { maxKeys: 4, noNullPrototype: true },
);

const extensions = fc.dictionary(fc.constantFrom('x-owner', 'x-note'), value, { minKeys: 1, maxKeys: 2, noNullPrototype: true });

export const elementId = fc.constantFrom(
  'a',
  'web',
  'prod',
  'roles/admin',
  'v1.2',
  'null',
  'end',
  'True',
  'e1',
  'constructor',
  'Yes',
  'x_y',
  'n-1',
  'no',
);

const kind = fc.constantFrom('iam.role', 'cognito.userPool', accountKind, 'made.up');

const texts = { label: trickyText, notes: trickyText };

const node: fc.Arbitrary<Omit<Node, 'id'>> = fc.record(
  { kind, ...texts, in: elementId, reference: trickyText, fields, extensions },
  { requiredKeys: ['kind', 'fields'], noNullPrototype: true },
);

const edge: fc.Arbitrary<Omit<Edge, 'id'>> = fc.record(
  { from: elementId, to: elementId, kind: fc.constantFrom('uses', 'has'), ...texts, fields, extensions },
  { requiredKeys: ['from', 'to', 'kind', 'fields'], noNullPrototype: true },
);

const persona: fc.Arbitrary<Omit<Persona, 'id'>> = fc.record(
  { node: elementId, label: trickyText, claims: fc.dictionary(key, value, { maxKeys: 3, noNullPrototype: true }), extensions },
  { requiredKeys: ['claims'], noNullPrototype: true },
);

const mapOf = <T>(ids: fc.Arbitrary<string>, element: fc.Arbitrary<Omit<T, 'id'>>, maxLength: number): fc.Arbitrary<Map<string, T>> =>
  fc
    .uniqueArray(fc.tuple(ids, element), { maxLength, selector: ([id]) => id })
    .map((pairs) => new Map(pairs.map(([id, made]) => [id, { id, ...made } as T])));

const statement = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('alice reaches roles/admin', 'bob reaches data', 'guest (x) reaches a') },
  { weight: 1, arbitrary: trickyText.filter((text) => text !== '__proto__' && printText(text).length < 900) },
);

/** Documents of any shape that a file can hold; accounts stand first, as they do in a file. */
export const document: fc.Arbitrary<Document> = fc
  .record(
    {
      version: fc.constant(1 as const),
      name: trickyText,
      description: trickyText,
      nodes: mapOf<Node>(elementId, node, 6),
      edges: mapOf<Edge>(elementId, edge, 4),
      personas: mapOf<Persona>(elementId, persona, 2),
      expect: fc.uniqueArray(fc.tuple(statement, trickyText), { maxLength: 2, selector: ([text]) => text }).map((pairs) => new Map(pairs)),
      extensions: fc.dictionary(fc.constantFrom('x-team', 'x-1', 'x-y-z'), value, { minKeys: 1, maxKeys: 2, noNullPrototype: true }),
    },
    { requiredKeys: ['version', 'name', 'nodes', 'edges', 'personas', 'expect'], noNullPrototype: true },
  )
  .map((made) => Object.assign(made, { nodes: accountsFirst(made.nodes) }));

function accountsFirst(nodes: ReadonlyMap<string, Node>): Map<string, Node> {
  const all = [...nodes];
  return new Map([...all.filter(([, { kind: is }]) => is === accountKind), ...all.filter(([, { kind: is }]) => is !== accountKind)]);
}
