import { defineKind } from '../../kind.ts';

export default defineKind({
  id: 'directory.selfManagedAd',
  code: 'N07',
  class: 'ONP',
  label: 'Self-managed Active Directory',
  shortLabel: 'Self-managed',
  family: 'enterprise',
  placement: 'node',
  summary:
    'On-premises or EC2-hosted AD. Never touches AWS IAM itself: goes through AD Connector, a trust with Managed AD, AD FS (SAML) or Entra ID.',
  containers: [],
  cloudFormation: [],
  terraform: [],
  fields: {},
  facts: [],
});
