import { roleMappingFields } from '../../edge-fields.ts';
import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'assertion-to-identity-pool',
  code: 'E16',
  label: 'Assertion to identity pool',
  role: 'exchange',
  from: ['SP'],
  to: ['IP'],
  hop: true,
  meaning:
    'The client hands the base64 assertion to the identity pool, under the ARN of the IAM provider. Enhanced flow only; an assertion is taken once.',
  flows: 'SAML assertion',
  call: 'GetId + GetCredentialsForIdentity',
  madeBy: 'the SAML provider',
  checkedBy: 'the identity pool, against SamlProviderARNs',
  fields: { ...roleMappingFields },
  sources: ['cdg-samlip', 'api-cipool'],
});
