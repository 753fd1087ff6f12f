import { defineKind } from '../../kind.ts';

export default defineKind({
  id: 'client.developerBackend',
  code: 'N03',
  class: 'DP',
  label: 'Developer (custom) authentication backend',
  shortLabel: 'Developer',
  family: 'customer',
  placement: 'node',
  summary: 'Your own login server. Calls GetOpenIdTokenForDeveloperIdentity with AWS credentials, so it needs its own role or user.',
  containers: ['org.account'],
  cloudFormation: [],
  terraform: [],
  fields: {},
  facts: [],
});
