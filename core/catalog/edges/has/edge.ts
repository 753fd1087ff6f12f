import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'has',
  code: 'E04',
  label: 'Has',
  role: 'contain',
  from: ['UP'],
  to: ['AC', 'UI', 'UG'],
  hop: false,
  meaning: 'App clients, identity provider configurations and groups belong to one pool; names are unique in it.',
  fields: {},
  sources: ['api-client', 'api-idp', 'api-group'],
});
