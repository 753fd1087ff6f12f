import { defineKind } from '../../kind.ts';

export default defineKind({
  id: 'idp.saml',
  code: 'N06',
  class: 'SA',
  label: 'SAML 2.0 identity provider (external)',
  shortLabel: 'SAML',
  family: 'enterprise',
  placement: 'node',
  summary: 'Entra ID, Okta, AD FS, Ping, Google Workspace, or IAM Identity Center acting as IdP for an application.',
  containers: [],
  cloudFormation: [],
  terraform: [],
  fields: {},
  facts: [],
});
