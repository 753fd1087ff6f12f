import { defineKind } from '../../kind.ts';

export default defineKind({
  id: 'ds.simpleAd',
  code: 'N39',
  class: 'AD',
  label: 'Simple AD',
  shortLabel: 'Simple',
  family: 'enterprise',
  placement: 'node',
  summary: 'Samba-based stand-alone directory; no trusts, no MFA, not an Identity Center source.',
  containers: ['org.account'],
  cloudFormation: ['AWS::DirectoryService::SimpleAD'],
  terraform: ['aws_directory_service_directory (type=SimpleAD)'],
  fields: {},
  facts: [],
});
