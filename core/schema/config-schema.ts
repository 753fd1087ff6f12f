import { edgeKinds, kinds } from '../catalog/catalog.ts';
import { closedObject, draft, type JsonSchema } from './json-schema.ts';

const profile: JsonSchema = {
  enum: ['recommended', 'strict', 'docs-only'],
  default: 'recommended',
  description:
    'Where every rule starts: as it says itself; one step worse (warnings are errors, notes are warnings); or only what makes a drawing wrong as a picture.',
};

const rules: JsonSchema = {
  type: ['object', 'null'],
  description: 'By code ("IDF-202") or name of a rule: how bad its findings are, or off.',
  propertyNames: { pattern: '^(IDF-\\d{3}|[a-z][a-z0-9-]*)$' },
  additionalProperties: { enum: ['off', 'info', 'warning', 'error'] },
};

const text = (description: string): JsonSchema => ({ type: 'string', minLength: 1, maxLength: 1000, description });
const oneOrMore = (item: JsonSchema, description: string): JsonSchema => ({
  description,
  anyOf: [item, { type: 'array', minItems: 1, items: item }],
});
const condition: JsonSchema = { $ref: '#/$defs/condition' };
const conditions = (description: string): JsonSchema => ({ type: 'array', minItems: 1, maxItems: 200, items: condition, description });

/** A kind by its id, which editors complete, or a pattern with wildcards. */
const kindOf = (ids: Iterable<string>): JsonSchema => ({ anyOf: [{ enum: [...ids] }, { type: 'string', pattern: '[*?]' }] });
const nodeKind = kindOf(kinds.keys());
const edgeKind = kindOf(edgeKinds.keys());
const anyKind = kindOf([...kinds.keys(), ...edgeKinds.keys()]);

/** One end of an edge: `iam.policy`, or `{ kind: iam.policy, by: has-policy }`. */
const end = (description: string): JsonSchema => ({
  description,
  anyOf: [
    oneOrMore(nodeKind, 'Kinds of nodes.'),
    closedObject({
      kind: oneOrMore(nodeKind, 'The kind of the node at the other end.'),
      by: oneOrMore(edgeKind, 'The kind of the edge.'),
    }),
  ],
});

const reach = (description: string): JsonSchema => ({
  description,
  anyOf: [oneOrMore(nodeKind, 'Kinds of nodes.'), closedObject({ id: text('The id of one node.') }, ['id'])],
});

const conditionSchema: JsonSchema = {
  description: 'Every key must hold.',
  ...closedObject({
    all: conditions('All of them hold.'),
    any: conditions('One of them holds.'),
    not: condition,
    field: text('A field, or a path into one: "tokenValidityUnits.accessToken". Of a list, one item that passes is enough.'),
    equals: { description: 'The field has this value.' },
    'one-of': { type: 'array', minItems: 1, maxItems: 200, description: 'The field has one of these values.' },
    matches: text('The text of the field fits: "*" stands for any run of characters, "?" for one.'),
    'at-least': { type: 'number', description: 'The number, or the number of items of the list.' },
    'at-most': { type: 'number', description: 'The number, or the number of items of the list.' },
    present: { type: 'boolean', description: 'Whether the field is written at all.' },
    label: text('The label fits this pattern.'),
    id: text('The id fits this pattern.'),
    in: oneOrMore(nodeKind, 'A node lies in a container of this kind, directly or not.'),
    'edge-to': end('A node has an edge to a node of this kind.'),
    'edge-from': end('A node has an edge from a node of this kind.'),
    'reached-from': reach('A walk leads from one of these to the node.'),
    reaches: reach('A walk leads from the node to one of these.'),
    from: condition,
    to: condition,
  }),
};

const ownRule: JsonSchema = closedObject(
  {
    severity: { enum: ['info', 'warning', 'error'], description: 'How bad its findings are.' },
    outcome: {
      enum: ['REJECT', 'RUNTIME', 'RISK', 'HYGIENE'],
      default: 'RISK',
      description: 'What it leads to: AWS refuses it; it fails when used; it is unsafe; it confuses.',
    },
    summary: text('What must hold, in one sentence.'),
    why: text('What happens otherwise.'),
    fix: text('How to mend it, in words.'),
    source: { ...text('The page that says so.'), pattern: '^https://' },
    for: {
      description: 'What it is about: kinds of nodes or kinds of edges, and perhaps a condition.',
      anyOf: [
        oneOrMore(anyKind, 'Kinds of nodes, or kinds of edges.'),
        closedObject({ kinds: oneOrMore(anyKind, 'Kinds of nodes, or kinds of edges.'), where: condition }, ['kinds']),
      ],
    },
    must: condition,
    'must-not': condition,
    set: { type: 'object', description: 'The mechanical mend: fields with their new values; null takes a field away.' },
    examples: {
      description: 'Two models that prove the rule. Every line of "faulty" that it finds ends in "# ! <name>".',
      ...closedObject({ faulty: { type: 'string' }, clean: { type: 'string' } }, ['faulty', 'clean']),
    },
  },
  ['severity', 'summary', 'why', 'fix', 'for'],
);

/** The schema of `rolepath.config.yaml`: which rules judge the models below its folder. */
export const configSchema = (): JsonSchema => ({
  $schema: draft,
  $id: 'urn:rolepath:schema:config:1',
  title: 'Rolepath configuration',
  description: 'How the models in this folder and below are judged.',
  ...closedObject(
    {
      'rolepath-config': { const: 1, description: 'The version of the format.' },
      profile,
      rules,
      folders: {
        type: ['object', 'null'],
        description: 'Other settings for some folders or models, by a path or pattern relative to this file; later ones win.',
        propertyNames: { minLength: 1, maxLength: 1000 },
        additionalProperties: closedObject({ profile, rules }),
      },
      'own-rules': {
        type: ['object', 'null'],
        description: "The team's own rules, by name.",
        propertyNames: { pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$', maxLength: 64 },
        additionalProperties: ownRule,
      },
    },
    ['rolepath-config'],
  ),
  $defs: { condition: conditionSchema },
});
