import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'enabled-for',
  code: 'E09',
  label: 'Enabled for',
  role: 'enable',
  from: ['UI'],
  to: ['AC'],
  hop: true,
  meaning: "The provider is listed in the client's SupportedIdentityProviders.",
  flows: 'federated profile',
  call: 'identity_provider=<name> at /oauth2/authorize',
  madeBy: 'the user pool',
  checkedBy: 'the user pool, against SupportedIdentityProviders of the app client',
  fields: {},
  sources: ['api-client'],
});
