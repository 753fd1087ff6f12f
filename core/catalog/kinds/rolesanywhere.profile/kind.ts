import { defineKind } from '../../kind.ts';

export default defineKind({
  id: 'rolesanywhere.profile',
  code: 'N26',
  class: 'RA',
  label: 'IAM Roles Anywhere (trust anchor + profile)',
  shortLabel: 'IAM',
  family: 'core',
  placement: 'node',
  summary: 'X.509 workloads outside AWS get role sessions.',
  containers: ['org.account'],
  cloudFormation: ['AWS::RolesAnywhere::TrustAnchor', 'AWS::RolesAnywhere::Profile', 'AWS::RolesAnywhere::CRL'],
  terraform: ['aws_rolesanywhere_trust_anchor', 'aws_rolesanywhere_profile'],
  fields: {},
  facts: [],
});
