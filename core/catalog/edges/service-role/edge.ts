import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'service-role',
  code: 'E60',
  label: 'Service role',
  role: 'assume',
  from: ['S'],
  to: ['R'],
  hop: true,
  meaning: 'An AWS service acts for you (Step Functions, EventBridge, CodeBuild).',
  flows: 'temporary credentials',
  call: 'AssumeRole by the service',
  madeBy: 'STS',
  checkedBy: "STS, against the role's trust in the service principal, narrowed by aws:SourceArn or aws:SourceAccount",
  fields: {
    sourceArn: {
      type: 'text',
      pattern: '^arn:',
      example: 'arn:aws:states:eu-west-1:111122223333:stateMachine:orders',
      label: 'Source ARN',
      help: 'The resource on whose behalf the service may assume the role (aws:SourceArn); * and ? are wildcards. Stops other customers from using the role through the same service.',
      sources: ['iam-deputy'],
    },
  },
  sources: ['iam-deputy'],
});
