import { defineKind } from '../../kind.ts';
import { arn } from '../../patterns.ts';

export default defineKind({
  id: 'accountaccess.entitlement',
  code: 'N36',
  class: 'AP',
  label: 'Account access entitlement',
  shortLabel: 'Entitlement',
  family: 'enterprise',
  placement: 'node',
  summary:
    'Account access manager (2026): lets a user or group of Identity Center enter a role that you made yourself in a member account. account-access.amazonaws.com calls AssumeRole and SetContext.',
  containers: ['sso.instance'],
  cloudFormation: [],
  terraform: ['aws_accountaccess_application', 'aws_accountaccess_entitlement'],
  fields: {
    applicationArn: {
      type: 'text',
      pattern: arn,
      rule: 'IDF-911',
      label: 'Application ARN',
      help: 'The account access manager application. Trust policies of the roles must test it as aws:SourceArn.',
      property: 'role trust',
      sources: ['iam-aam', 'iam-aamroles'],
    },
  },
  facts: [
    {
      property: 'role trust',
      text: 'Its roles must trust account-access.amazonaws.com with sts:AssumeRole and sts:SetContext, and test aws:SourceAccount and aws:SourceArn.',
      sources: ['iam-aam', 'iam-aamroles'],
      unverified: 'Which account aws:SourceAccount names when the role lies in a member account is not confirmed.',
    },
  ],
  exportNote: 'CloudFormation has no types for it; Terraform from AWS provider 6.64 on.',
  keywords: ['account access manager', 'identity center', 'entitlement', 'customer role'],
});
