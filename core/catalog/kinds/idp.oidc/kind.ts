import { defineKind } from '../../kind.ts';

export default defineKind({
  id: 'idp.oidc',
  code: 'N05',
  class: 'OI',
  label: 'OpenID Connect provider (external)',
  shortLabel: 'OpenID',
  family: 'enterprise',
  placement: 'node',
  summary: 'Entra ID, Okta, Auth0, Keycloak, GitHub Actions, GitLab, an EKS cluster issuer, another Cognito user pool used as issuer.',
  containers: [],
  cloudFormation: [],
  terraform: [],
  fields: {},
  facts: [],
});
