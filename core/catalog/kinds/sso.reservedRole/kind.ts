import { defineKind } from '../../kind.ts';

export default defineKind({
  id: 'sso.reservedRole',
  code: 'N33',
  class: 'R',
  label: 'AWSReservedSSO_* role (derived, read-only)',
  shortLabel: 'AWSReservedSSO_*',
  family: 'enterprise',
  placement: 'node',
  summary: 'Role created by Identity Center in the member account; never exported, never edited.',
  containers: ['org.account'],
  cloudFormation: [],
  terraform: ['data.aws_iam_roles'],
  fields: {},
  facts: [],
});
