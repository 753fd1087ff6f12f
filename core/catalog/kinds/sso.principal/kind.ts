import { defineKind } from '../../kind.ts';

export default defineKind({
  id: 'sso.principal',
  code: 'N30',
  class: 'ICU',
  label: 'Identity Center user or group',
  shortLabel: 'SSO identity',
  family: 'enterprise',
  placement: 'node',
  summary: 'A user or a group of the identity store: made there, synced from Active Directory, or provisioned by SCIM.',
  containers: ['sso.instance'],
  cloudFormation: ['AWS::IdentityStore::Group', 'AWS::IdentityStore::GroupMembership'],
  terraform: ['aws_identitystore_user', 'aws_identitystore_group', 'aws_identitystore_group_membership'],
  fields: {
    type: {
      type: 'choice',
      values: ['USER', 'GROUP'],
      label: 'User or group',
      help: 'Prefer groups for assignments, but users for the management account.',
      property: 'type',
      sources: ['api-assign'],
    },
    name: {
      type: 'text',
      minLength: 1,
      label: 'Name',
      help: 'User name or display name. Administrator and AWSAdministrators are reserved. With an external IdP the SAML NameID must equal the user name.',
      property: 'reserved names',
      sources: ['api-isu'],
    },
    origin: {
      type: 'choice',
      values: ['native', 'ad', 'scim'],
      label: 'Origin',
      help: 'Only native ones can be created by an export; the others come from the identity source.',
      property: 'origin',
      sources: ['sso-src'],
    },
  },
  facts: [
    {
      property: 'limits',
      text: 'An instance holds 100,000 users and groups; 1,000 groups of a user are looked at.',
      sources: ['sso-limits'],
    },
  ],
  exportNote: 'CloudFormation has no AWS::IdentityStore::User.',
  keywords: ['sso user', 'sso group', 'identity store', 'scim', 'workforce', 'employee', 'team'],
});
