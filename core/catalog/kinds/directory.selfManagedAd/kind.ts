import { defineKind } from '../../kind.ts';
import { domainName } from '../../patterns.ts';

export default defineKind({
  id: 'directory.selfManagedAd',
  code: 'N07',
  class: 'ONP',
  label: 'Self-managed Active Directory',
  shortLabel: 'Own AD',
  family: 'enterprise',
  placement: 'node',
  summary:
    'Active Directory on premises or on EC2. It never touches IAM itself: it goes through AD Connector, a trust with Managed AD, AD FS (SAML) or Entra ID.',
  containers: ['org.account'],
  cloudFormation: [],
  terraform: [],
  fields: {
    domains: {
      type: 'list',
      of: { type: 'text', pattern: domainName, example: 'corp.example.com' },
      label: 'Domains',
      help: 'With one domain, AD Connector is enough. Several need Managed AD with trusts, or an external IdP.',
      property: 'domains/forests',
      sources: ['sso-onprem', 'ds-conn'],
    },
    forests: {
      type: 'list',
      of: { type: 'text', pattern: domainName, example: 'example.com' },
      label: 'Forests',
      help: 'By the name of the root domain of each.',
      property: 'domains/forests',
      sources: ['sso-onprem', 'ds-conn'],
    },
  },
  facts: [],
  keywords: ['active directory', 'on-premises', 'on-prem', 'domain controller', 'ldap', 'kerberos', 'windows'],
});
