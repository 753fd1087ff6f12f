import { defineKind } from '../../kind.ts';

export default defineKind({
  id: 'iam.samlProvider',
  code: 'N20',
  class: 'SP',
  label: 'IAM SAML identity provider',
  shortLabel: 'IAM',
  family: 'core',
  placement: 'node',
  summary: 'Account-level registration of SAML metadata.',
  containers: ['org.account'],
  cloudFormation: ['AWS::IAM::SAMLProvider'],
  terraform: ['aws_iam_saml_provider'],
  fields: {},
  facts: [],
  exportNote: 'Ref = ARN [cfn-ref].',
});
