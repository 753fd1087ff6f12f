import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'delegated-console-access',
  code: 'E58',
  label: 'Delegated console access',
  role: 'assume',
  from: ['AD'],
  to: ['R'],
  hop: true,
  meaning: 'A directory user signs in at https://<alias>.awsapps.com/console and gets the role mapped to the user or group.',
  flows: 'console session',
  call: 'AssumeRole by the service',
  madeBy: 'AWS Directory Service (1 to 12 hours)',
  checkedBy: "STS, against the role's trust in ds.amazonaws.com",
  fields: {
    durationSeconds: {
      type: 'integer',
      min: 3600,
      max: 43200,
      unit: 's',
      default: 3600,
      rule: 'IDF-706',
      label: 'Console session',
      help: 'How long a console session of the directory lasts: 1 to 12 hours.',
      sources: ['ds-console'],
    },
  },
  sources: ['ds-role', 'ds-console'],
});
