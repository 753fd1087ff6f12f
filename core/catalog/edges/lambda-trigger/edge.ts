import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'lambda-trigger',
  code: 'E41',
  label: 'Lambda trigger',
  role: 'invoke',
  from: ['UP'],
  to: ['CO'],
  hop: false,
  meaning: 'Pool calls the function synchronously.',
  flows: 'event with user attributes',
  checkedBy: 'Function permission for cognito-idp.amazonaws.com with SourceArn of the pool (IDF-218).',
  fields: {},
  sources: ['api-lambda', 'iam-deputy'],
});
