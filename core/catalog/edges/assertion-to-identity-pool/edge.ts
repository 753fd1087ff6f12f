import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'assertion-to-identity-pool',
  code: 'E16',
  label: 'Assertion to identity pool',
  role: 'exchange',
  from: ['SP'],
  to: ['IP'],
  hop: true,
  meaning: 'Logins{<provider ARN>: base64 assertion}; enhanced flow only; no replay.',
  flows: 'SAML assertion',
  checkedBy: 'SamlProviderARNs (IDF-520).',
  fields: {},
  sources: ['cdg-samlip', 'api-cipool'],
});
