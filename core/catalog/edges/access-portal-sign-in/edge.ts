import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'access-portal-sign-in',
  code: 'E45',
  label: 'Access portal sign-in',
  role: 'authn',
  from: ['P'],
  to: ['IC'],
  hop: true,
  meaning: 'The portal URL, the AWS CLI (PKCE or device code), or straight from the source identity provider.',
  flows: 'portal session',
  call: 'AWS access portal',
  madeBy: 'IAM Identity Center',
  checkedBy: 'the identity source of the instance',
  fields: {},
  sources: ['sso-portal', 'sso-auth'],
});
