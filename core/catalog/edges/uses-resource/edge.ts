import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'uses-resource',
  code: 'E32',
  label: 'Uses resource',
  role: 'access',
  from: ['R'],
  to: ['S'],
  hop: true,
  meaning: 'A request signed with the session credentials.',
  flows: 'temporary credentials',
  call: 'SigV4 request',
  checkedBy: 'AWS, against identity policy, boundary, session policy, SCP and RCP; across accounts the resource policy too',
  fields: {
    actions: {
      type: 'list',
      of: { type: 'text', pattern: '^(\\*|[a-z0-9-]+:[A-Za-z0-9*?]+)$', example: 's3:GetObject' },
      label: 'Actions',
      help: 'What the role does there. Exports write a least-privilege policy of them.',
      sources: ['iam-eval'],
    },
    resources: {
      type: 'list',
      of: { type: 'text', minLength: 1, example: 'arn:aws:s3:::uploads/*' },
      label: 'Resources',
      help: 'ARNs that the actions are limited to. Empty: the resource that is drawn.',
      sources: ['iam-eval'],
    },
  },
  sources: ['iam-eval'],
});
