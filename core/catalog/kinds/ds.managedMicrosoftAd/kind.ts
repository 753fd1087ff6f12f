import { defineKind } from '../../kind.ts';

export default defineKind({
  id: 'ds.managedMicrosoftAd',
  code: 'N37',
  class: 'AD',
  label: 'AWS Managed Microsoft AD',
  shortLabel: 'AWS',
  family: 'enterprise',
  placement: 'node',
  summary: 'Real AD run by AWS; supports trusts, sharing, RADIUS MFA, Identity Center.',
  containers: ['org.account'],
  cloudFormation: ['AWS::DirectoryService::MicrosoftAD'],
  terraform: [
    'aws_directory_service_directory (type=MicrosoftAD)',
    'aws_directory_service_trust',
    'aws_directory_service_shared_directory',
    'aws_directory_service_radius_settings',
    'aws_directory_service_conditional_forwarder',
  ],
  fields: {},
  facts: [],
  exportNote: 'All main properties are replacement properties; Ref = directory id; GetAtt Alias, DnsIpAddresses [cfn-ref].',
});
