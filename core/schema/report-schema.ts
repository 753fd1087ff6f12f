import { outcomes } from '../paths/analysis.ts';
import { draft, type JsonSchema } from './json-schema.ts';

const text: JsonSchema = { type: 'string' };

/** Programs may meet keys of a newer version: objects of a report are open. */
const object = (properties: JsonSchema, required: readonly string[] = Object.keys(properties)): JsonSchema => ({
  type: 'object',
  properties,
  required,
});

const position = object({
  offset: { type: 'integer', minimum: 0 },
  line: { type: 'integer', minimum: 1 },
  column: { type: 'integer', minimum: 1 },
});

const target: JsonSchema = {
  ...object({ file: text, range: object({ start: position, end: position }), node: text, edge: text, field: text }, []),
  description: 'What it is about: a range of a file, a node or an edge, and the field inside it.',
};

const diagnostic = object(
  {
    code: { ...text, description: 'IDF-101 for a rule of the reference, the name of a rule of your own, a word for everything else.' },
    name: { ...text, description: 'The readable name of a rule.' },
    severity: { enum: ['error', 'warning', 'info'] },
    message: text,
    target,
    why: text,
    fix: text,
    source: { type: 'string', format: 'uri' },
    outcome: {
      enum: ['REJECT', 'RUNTIME', 'RISK', 'HYGIENE'],
      description: 'AWS refuses it; it fails when used; it is unsafe; it confuses.',
    },
    cause: { ...object({ node: text, edge: text }, []), description: 'The element whose mend removes this finding too.' },
    waived: {
      ...object({ reason: text, owner: text, expires: text }, ['reason', 'owner']),
      description: 'Accepted in the review: counts for nothing.',
    },
  },
  ['code', 'severity', 'message', 'target'],
);

const witness = object({ nodes: { type: 'array', items: text }, edges: { type: 'array', items: text } });

const verdict = object({ entry: text, outcome: { enum: [...outcomes] }, witness }, ['entry', 'outcome', 'witness']);

/** The schema of `rolepath validate --format json`. */
export const reportSchema = (): JsonSchema => ({
  $schema: draft,
  $id: 'urn:rolepath:schema:report:1',
  title: 'Rolepath report',
  description: 'What `rolepath validate --format json` prints: every finding of every model, and where each entry ends.',
  ...object({
    version: { const: 1 },
    files: {
      type: 'array',
      items: object({ file: text, diagnostics: { type: 'array', items: diagnostic }, verdicts: { type: 'array', items: verdict } }),
    },
  }),
});
