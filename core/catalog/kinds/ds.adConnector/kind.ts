import { defineKind } from '../../kind.ts';

export default defineKind({
  id: 'ds.adConnector',
  code: 'N38',
  class: 'AD',
  label: 'AD Connector',
  shortLabel: 'AD',
  family: 'enterprise',
  placement: 'node',
  summary: 'Proxy to one self-managed AD domain; no data stored in AWS, no trusts, not shareable.',
  containers: ['org.account'],
  cloudFormation: [],
  terraform: ['aws_directory_service_directory (type=ADConnector)'],
  fields: {},
  facts: [],
  exportNote: 'No CloudFormation type [cfn-spec].',
});
