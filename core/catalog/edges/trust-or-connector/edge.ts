import { defineEdge } from '../../edge.ts';

export default defineEdge({
  id: 'trust-or-connector',
  code: 'E56',
  label: 'Trust or connector',
  role: 'trust',
  from: ['ONP'],
  to: ['AD'],
  hop: true,
  meaning: 'A trust with AWS Managed Microsoft AD, or log-ons passed on by AD Connector (one domain a connector).',
  flows: 'Kerberos or LDAP',
  call: 'trust, or LDAP through the connector',
  madeBy: 'the self-managed domain',
  checkedBy: 'the self-managed domain controllers; Identity Center needs a two-way trust',
  fields: {
    trust: {
      type: 'nodeId',
      kinds: ['ds.trust'],
      label: 'Trust relationship',
      help: 'The trust of AWS Managed Microsoft AD that this edge stands for. AD Connector needs none.',
      sources: ['ds-trust'],
    },
  },
  sources: ['ds-trust', 'ds-conn'],
});
