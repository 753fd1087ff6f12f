import { defineKind } from '../../kind.ts';

export default defineKind({
  id: 'org.policy',
  code: 'N42',
  class: 'AN',
  label: 'SCP / RCP',
  shortLabel: 'SCP',
  family: 'core',
  placement: 'node',
  summary: 'Guardrail edges to an OU or account; never a grant.',
  containers: ['org.account'],
  cloudFormation: ['AWS::Organizations::Policy'],
  terraform: ['aws_organizations_policy', 'aws_organizations_policy_attachment'],
  fields: {},
  facts: [],
});
