import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'uses-resource',
  code: 'E32',
  label: 'Uses resource',
  role: 'access',
  from: ['R'],
  to: ['S'],
  hop: true,
  meaning: 'SigV4 request with session credentials.',
  flows: 'temporary credentials',
  checkedBy: 'Identity policy (and resource policy if cross-account), boundary, session policy, SCP, RCP.',
  fields: {},
  sources: ['iam-eval'],
});
