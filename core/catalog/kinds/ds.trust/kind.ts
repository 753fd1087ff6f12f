import { defineKind } from '../../kind.ts';

export default defineKind({
  id: 'ds.trust',
  code: 'N40',
  class: 'AD',
  label: 'Trust relationship',
  shortLabel: 'Trust',
  family: 'enterprise',
  placement: 'part',
  summary: 'Between Managed AD and a self-managed domain or forest.',
  containers: ['ds.managedMicrosoftAd'],
  needsContainer: true,
  cloudFormation: [],
  terraform: ['aws_directory_service_trust'],
  fields: {},
  facts: [],
});
