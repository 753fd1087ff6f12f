import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'social-token-to-identity-pool',
  code: 'E12',
  label: 'Social token to identity pool',
  role: 'exchange',
  from: ['SI'],
  to: ['IP'],
  hop: true,
  meaning: 'Logins{accounts.google.com|appleid.apple.com|graph.facebook.com|www.amazon.com: token}.',
  flows: 'Google, Apple: ID token; Facebook, Amazon: access token',
  checkedBy: 'SupportedLoginProviders key -> app id.',
  fields: {},
  sources: ['api-cipool', 'api-oidtok', 'cdg-provmap'],
});
