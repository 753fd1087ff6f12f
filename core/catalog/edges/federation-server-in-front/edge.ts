import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'federation-server-in-front',
  code: 'E57',
  label: 'AD FS or Entra ID in front',
  role: 'federate',
  from: ['ONP'],
  to: ['SA', 'OI'],
  hop: true,
  meaning: 'The directory is exposed through a SAML/OIDC server.',
  flows: 'SAML assertion / ID token',
  fields: {},
  sources: ['iam-assert'],
});
