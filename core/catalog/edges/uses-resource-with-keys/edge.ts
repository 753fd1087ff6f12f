import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'uses-resource-with-keys',
  code: 'E33',
  label: 'Uses resource with long-term keys',
  role: 'access',
  from: ['U'],
  to: ['S'],
  hop: true,
  meaning: 'SigV4 request.',
  flows: 'access key',
  checkedBy: 'IDF-801/802.',
  fields: {},
  sources: ['iam-bp'],
});
