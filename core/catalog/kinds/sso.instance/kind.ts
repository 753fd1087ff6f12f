import { defineKind } from '../../kind.ts';

export default defineKind({
  id: 'sso.instance',
  code: 'N29',
  class: 'IC',
  label: 'Identity Center instance',
  shortLabel: 'Identity',
  family: 'enterprise',
  placement: 'node',
  summary: 'Organization instance (full product) or account instance (applications only).',
  containers: ['org.account'],
  cloudFormation: ['AWS::SSO::Instance'],
  terraform: ['data.aws_ssoadmin_instances', 'aws_ssoadmin_region'],
  fields: {},
  facts: [],
  exportNote: 'Terraform has a data source only.',
});
