import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'assume-root',
  code: 'E64',
  label: 'AssumeRoot',
  role: 'assume',
  from: ['R'],
  to: ['AN'],
  hop: true,
  meaning: 'A privileged task on the root user of a member account, from the management account or the delegated administrator.',
  flows: 'root session (15 minutes)',
  call: 'AssumeRoot',
  madeBy: 'STS',
  checkedBy: 'STS, against central root access of the organization',
  fields: {
    taskPolicy: {
      type: 'choice',
      values: [
        'IAMAuditRootUserCredentials',
        'IAMCreateRootUserPassword',
        'IAMDeleteRootUserCredentials',
        'S3UnlockBucketPolicy',
        'SQSUnlockQueuePolicy',
      ],
      label: 'Task policy',
      help: 'The one AWS managed policy that scopes the session. No other is accepted.',
      required: true,
      sources: ['sts-root'],
    },
  },
  sources: ['sts-root'],
});
