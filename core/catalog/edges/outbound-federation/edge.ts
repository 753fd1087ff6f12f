import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'outbound-federation',
  code: 'E62',
  label: 'Outbound identity federation',
  role: 'exchange',
  from: ['R'],
  to: ['EXT'],
  hop: true,
  meaning: 'STS signs a JWT for a service outside AWS. The account must have the feature on.',
  flows: 'JWT (1 to 60 minutes)',
  call: 'GetWebIdentityToken',
  madeBy: 'STS',
  checkedBy: "the outside service, against the account's issuer",
  fields: {
    audiences: {
      type: 'list',
      of: { type: 'text', minLength: 1 },
      minItems: 1,
      maxItems: 10,
      label: 'Audiences',
      help: 'Who the token is for: one to ten values of its aud claim.',
      sources: ['sts-gwit'],
    },
    signingAlgorithm: {
      type: 'choice',
      values: ['RS256', 'ES384'],
      label: 'Signing algorithm',
      help: 'What STS signs the token with.',
      sources: ['sts-gwit'],
    },
  },
  sources: ['sts-gwit'],
});
