import { defineKind } from '../../kind.ts';

export default defineKind({
  id: 'idp.social',
  code: 'N04',
  class: 'SI',
  label: 'Public (social) provider',
  shortLabel: 'Public',
  family: 'customer',
  placement: 'node',
  summary:
    'Google, Facebook, Login with Amazon, Sign in with Apple. Reached by a user pool (as user-pool IdP), by an identity pool (SupportedLoginProviders) or, for Google/Facebook/Amazon, directly by a role (built-in federated principals).',
  containers: [],
  cloudFormation: [],
  terraform: [],
  fields: {},
  facts: [],
});
