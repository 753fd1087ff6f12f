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
  fields: {},
  sources: ['ds-role', 'ds-console'],
});
