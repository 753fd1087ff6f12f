import { defineKind } from '../../kind.ts';

export default defineKind({
  id: 'org.policy',
  code: 'N42',
  class: 'AN',
  label: 'SCP or RCP',
  shortLabel: 'Guardrail',
  family: 'core',
  placement: 'node',
  summary: 'A service control policy or resource control policy: a guardrail on an account or OU. It never grants anything.',
  containers: ['org.account'],
  cloudFormation: ['AWS::Organizations::Policy'],
  terraform: ['aws_organizations_policy', 'aws_organizations_policy_attachment'],
  fields: {
    type: {
      type: 'choice',
      values: ['SERVICE_CONTROL_POLICY', 'RESOURCE_CONTROL_POLICY'],
      label: 'Type',
      help: 'An SCP limits what principals of the accounts may do, an RCP what may be done with their resources. Neither holds for the management account. Organizations has more types; they move no identity.',
      property: 'Type',
      sources: ['org-scp', 'org-rcp'],
    },
    name: {
      type: 'text',
      minLength: 1,
      label: 'Name',
      help: 'What the console shows.',
      sources: ['org-scp'],
    },
    content: {
      type: 'policy',
      use: { field: 'type', of: { SERVICE_CONTROL_POLICY: 'scp', RESOURCE_CONTROL_POLICY: 'rcp' } },
      label: 'Content',
      help: 'The policy document. An RCP on sts:AssumeRole can block a trust that looks fine.',
      sources: ['org-scp', 'org-rcp'],
    },
  },
  facts: [],
  keywords: ['service control policy', 'resource control policy', 'guardrail', 'organizations', 'deny'],
});
