import { defineKind } from '../../kind.ts';

export default defineKind({
  id: 'sso.permissionSet',
  code: 'N31',
  class: 'PS',
  label: 'Permission set',
  shortLabel: 'Permission',
  family: 'enterprise',
  placement: 'node',
  summary: 'Template from which Identity Center creates one role per assigned account.',
  containers: ['sso.instance'],
  cloudFormation: ['AWS::SSO::PermissionSet'],
  terraform: [
    'aws_ssoadmin_permission_set',
    'aws_ssoadmin_managed_policy_attachment',
    'aws_ssoadmin_customer_managed_policy_attachment',
    'aws_ssoadmin_permission_set_inline_policy',
    'aws_ssoadmin_permissions_boundary_attachment',
  ],
  fields: {},
  facts: [],
  exportNote: 'Ref = permissionSetArn|instanceArn (not an ARN!); use GetAtt PermissionSetArn [cfn-ref].',
});
