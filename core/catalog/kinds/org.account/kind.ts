import { defineKind } from '../../kind.ts';

export default defineKind({
  id: 'org.account',
  code: 'N41',
  class: 'AN',
  label: 'AWS account, OU, organization',
  shortLabel: 'AWS',
  family: 'core',
  placement: 'node',
  summary: 'Container (group) in the diagram; every IAM node lives in exactly one account. Account root can be a principal of trust.',
  containers: ['org.account'],
  cloudFormation: ['AWS::Organizations::Account', 'AWS::Organizations::OrganizationalUnit', 'AWS::Organizations::Organization'],
  terraform: ['aws_organizations_account', 'aws_organizations_organizational_unit', 'aws_organizations_organization'],
  fields: {},
  facts: [],
});
