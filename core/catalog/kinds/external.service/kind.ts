import { defineKind } from '../../kind.ts';

export default defineKind({
  id: 'external.service',
  code: 'N45',
  class: 'EXT',
  label: 'External service',
  shortLabel: 'External',
  family: 'neutral',
  placement: 'node',
  summary:
    'Something outside AWS IAM that a walk may end in: a SaaS application, a service outside AWS, or a directory-aware service such as WorkSpaces.',
  containers: [],
  cloudFormation: [],
  terraform: [],
  fields: {},
  facts: [],
});
