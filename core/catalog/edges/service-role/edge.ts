import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'service-role',
  code: 'E60',
  label: 'Service role',
  role: 'assume',
  from: ['S'],
  to: ['R'],
  hop: true,
  meaning: 'An AWS service acts for you (Step Functions, EventBridge, CodeBuild ...).',
  flows: 'temporary credentials',
  checkedBy: 'Service principal + SourceArn/SourceAccount (IDF-218).',
  fields: {},
  sources: ['iam-deputy'],
});
