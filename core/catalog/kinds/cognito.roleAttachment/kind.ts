import { defineKind } from '../../kind.ts';

export default defineKind({
  id: 'cognito.roleAttachment',
  code: 'N17',
  class: 'IP',
  label: 'Role attachment / role mapping',
  shortLabel: 'Role',
  family: 'customer',
  placement: 'part',
  summary: 'Default roles and, per provider, how the role is chosen.',
  containers: ['cognito.identityPool'],
  needsContainer: true,
  cloudFormation: ['AWS::Cognito::IdentityPoolRoleAttachment'],
  terraform: ['aws_cognito_identity_pool_roles_attachment'],
  fields: {},
  facts: [],
  exportNote:
    "In CFN the RoleMappings key cannot be a token: put the real name in the mapping's IdentityProvider property and use any literal key. Ref = identity pool id, so one attachment per pool [cfn-ref].",
});
