import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'federation-server-in-front',
  code: 'E57',
  label: 'Federation server in front',
  role: 'federate',
  from: ['ONP'],
  to: ['SA', 'OI'],
  hop: true,
  meaning: 'AD FS, Microsoft Entra ID or the like exposes the directory as a SAML or OIDC provider.',
  flows: 'directory credentials',
  call: 'log-on at the federation server',
  madeBy: 'the directory',
  checkedBy: 'the federation server',
  fields: {},
  sources: ['iam-assert'],
});
