import { defineKind } from '../../kind.ts';

export default defineKind({
  id: 'iam.role',
  code: 'N21',
  class: 'R',
  label: 'IAM role',
  shortLabel: 'IAM',
  family: 'core',
  placement: 'node',
  summary:
    'The terminal identity. Variant is derived from trust: identityPoolAuth, identityPoolGuest, samlFederated, oidcFederated, crossAccount, service, serviceLinked, instance, podIdentity, rolesAnywhere, accountAccess, directoryConsole, ssoReserved (read-only).',
  containers: ['org.account'],
  cloudFormation: ['AWS::IAM::Role', 'AWS::IAM::RolePolicy'],
  terraform: ['aws_iam_role', 'aws_iam_role_policy', 'aws_iam_role_policy_attachment'],
  fields: {},
  facts: [],
  exportNote: 'Ref = role NAME, GetAtt Arn, RoleId [cfn-ref]. A frequent export bug is using Ref where an ARN is needed.',
});
