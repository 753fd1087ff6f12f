import { defineKind } from '../../kind.ts';

export default defineKind({
  id: 'sso.reservedRole',
  code: 'N33',
  class: 'R',
  label: 'AWSReservedSSO role',
  shortLabel: 'SSO role',
  family: 'core',
  placement: 'node',
  summary:
    'The role that Identity Center makes in an account for a permission set. Follows from a complete assignment; never edited, never exported.',
  containers: ['org.account'],
  cloudFormation: [],
  terraform: ['data.aws_iam_roles'],
  fields: {
    arn: {
      type: 'text',
      derived: true,
      label: 'ARN',
      help: 'arn:aws:iam::<account>:role/aws-reserved/sso.amazonaws.com/[<Region>/]AWSReservedSSO_<permission set>_<16 hexadecimal digits>; the Region is left out when the home Region is us-east-1. The digits change when the role is made anew: never name the exact ARN in a policy.',
      property: 'arn',
      sources: ['sso-ref'],
    },
  },
  facts: [
    {
      property: 'max session',
      text: 'The role allows 12 hours; how long a session lasts, the permission set says.',
      sources: ['sso-dur'],
    },
  ],
  keywords: ['AWSReservedSSO', 'sso', 'identity center', 'permission set', 'derived'],
});
