import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'delegated-console-access',
  code: 'E58',
  label: 'Delegated console access',
  role: 'assume',
  from: ['AD'],
  to: ['R'],
  hop: true,
  meaning: 'Directory user signs in at https://<alias>.awsapps.com/console and gets a mapped role.',
  flows: 'directory credentials -> console session (1-12 h)',
  checkedBy: 'Trust ds.amazonaws.com (IDF-706).',
  fields: {},
  sources: ['ds-role', 'ds-console'],
});
