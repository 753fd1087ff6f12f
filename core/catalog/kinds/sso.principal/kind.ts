import { defineKind } from '../../kind.ts';

export default defineKind({
  id: 'sso.principal',
  code: 'N30',
  class: 'ICU',
  label: 'Identity Center user or group',
  shortLabel: 'Identity',
  family: 'enterprise',
  placement: 'node',
  summary: 'Workforce identity in the identity store: native, synced from AD, or provisioned by SCIM.',
  containers: ['sso.instance'],
  cloudFormation: ['AWS::IdentityStore::Group', 'AWS::IdentityStore::GroupMembership'],
  terraform: ['aws_identitystore_user', 'aws_identitystore_group', 'aws_identitystore_group_membership'],
  fields: {},
  facts: [],
  exportNote: 'No AWS::IdentityStore::User in CloudFormation [cfn-spec].',
});
