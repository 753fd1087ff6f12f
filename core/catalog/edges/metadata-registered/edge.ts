import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'metadata-registered',
  code: 'E15',
  label: 'Metadata registered in the account',
  role: 'register',
  from: ['SA'],
  to: ['SP'],
  hop: true,
  meaning: 'IAM keeps the signing certificate and the entity id of the provider, for each account.',
  flows: 'SAML assertion',
  madeBy: 'the SAML provider',
  checkedBy: 'IAM, against SamlMetadataDocument of the provider',
  fields: {},
  sources: ['api-saml'],
});
