import { closedObject, draft, type JsonSchema } from './json-schema.ts';

const text = (description: string): JsonSchema => ({ type: 'string', minLength: 1, description });
const date = (description: string): JsonSchema => ({
  type: 'string',
  pattern: '^\\d{4}-\\d{2}-\\d{2}$',
  description,
  examples: ['2027-03-31'],
});
const list = (description: string, item: JsonSchema): JsonSchema => ({ type: ['array', 'null'], description, items: item });

/** The schema of `name.rolepath.review.yaml`: what people decided about a model. */
export const reviewSchema = (): JsonSchema => ({
  $schema: draft,
  $id: 'urn:rolepath:schema:review:1',
  title: 'Rolepath review',
  description: 'Accepted findings, decisions and comments of a design review.',
  ...closedObject(
    {
      'rolepath-review': { const: 1, description: 'The version of the format.' },
      accepted: list(
        'Findings that the team lives with.',
        closedObject(
          {
            finding: { ...text('Rule and element: "IDF-202@guest-role".'), pattern: '^(IDF-\\d{3}|[a-z][a-z0-9-]*)@.+$' },
            reason: text('Why it is acceptable.'),
            owner: text('Who answers for it.'),
            expires: date('The last day on which the decision counts.'),
          },
          ['finding', 'reason', 'owner'],
        ),
      ),
      decisions: list(
        'What was decided, in the order of the meetings.',
        closedObject(
          {
            decision: text('What was decided.'),
            reason: text('Why.'),
            owner: text('Who decided.'),
            date: date('When.'),
            elements: { type: 'array', items: { type: 'string' }, description: 'Ids of the nodes and edges that it is about.' },
          },
          ['decision'],
        ),
      ),
      comments: list(
        'Remarks and questions.',
        closedObject(
          {
            element: text('The id of the node or edge that it is about; absent: the whole model.'),
            text: text('What is said.'),
            author: text('Who says it.'),
            date: date('When.'),
          },
          ['text'],
        ),
      ),
    },
    ['rolepath-review'],
  ),
});
