import { defineKind } from '../../kind.ts';

export default defineKind({
  id: 'sso.accountAssignment',
  code: 'N32',
  class: 'AS',
  label: 'Account assignment',
  shortLabel: 'Account',
  family: 'enterprise',
  placement: 'node',
  summary: '(USER|GROUP) x permission set x account. All properties are replacement properties.',
  containers: ['sso.instance'],
  cloudFormation: ['AWS::SSO::Assignment'],
  terraform: ['aws_ssoadmin_account_assignment'],
  fields: {},
  facts: [],
});
