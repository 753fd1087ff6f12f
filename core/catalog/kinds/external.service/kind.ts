import { defineKind } from '../../kind.ts';

export default defineKind({
  id: 'external.service',
  code: 'N45',
  class: 'EXT',
  label: 'External service',
  shortLabel: 'External',
  family: 'neutral',
  placement: 'node',
  summary: 'Where a walk may end outside IAM: a SaaS application, a service outside AWS, or a directory-aware service such as WorkSpaces.',
  containers: [],
  cloudFormation: [],
  terraform: [],
  fields: {
    serviceType: {
      type: 'choice',
      values: ['saas', 'directoryAware', 'other'],
      label: 'Service type',
      help: 'saas: signed in to through Identity Center. directoryAware: WorkSpaces, RDS, FSx, with a log-on of the directory that gives no access to AWS APIs. other: takes a token that AWS signed, or any other.',
      sources: ['ds-what', 'sso-nested', 'sts-gwit'],
    },
    url: {
      type: 'text',
      pattern: '^https?://\\S+$',
      example: 'https://app.example.com',
      label: 'Address',
      help: 'Where it is found.',
      sources: ['sso-nested'],
    },
  },
  facts: [],
  keywords: ['saas', 'salesforce', 'slack', 'workspaces', 'rds', 'fsx', 'partner', 'other cloud', 'application'],
});
