import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'signs-in-at',
  code: 'E02',
  label: 'Signs in at',
  role: 'authn',
  from: ['P', 'C'],
  to: ['SI', 'OI', 'SA'],
  hop: true,
  meaning: 'Authentication happens at the IdP (redirect or native SDK).',
  flows: 'IdP session; result is code, ID token or assertion',
  checkedBy: 'MFA flag lives here (IDF-416/616).',
  fields: {},
  sources: ['cdg-mfa'],
});
