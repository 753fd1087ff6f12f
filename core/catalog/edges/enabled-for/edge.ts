import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'enabled-for',
  code: 'E09',
  label: 'Enabled for',
  role: 'enable',
  from: ['UI'],
  to: ['AC'],
  hop: true,
  meaning: "IdP is listed in the client's SupportedIdentityProviders.",
  flows: 'pool tokens (federated profile)',
  checkedBy: 'IDF-419..421.',
  fields: {},
  sources: ['api-client'],
});
