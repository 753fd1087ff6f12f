import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'metadata-registered',
  code: 'E15',
  label: 'Metadata registered in the account',
  role: 'register',
  from: ['SA'],
  to: ['SP'],
  hop: true,
  meaning: 'IAM stores signing certificate and entity id.',
  flows: 'SAML assertion',
  checkedBy: 'SamlMetadataDocument.',
  fields: {},
  sources: ['api-saml'],
});
