import { defineKind } from '../../kind.ts';

export default defineKind({
  id: 'accountaccess.entitlement',
  code: 'N36',
  class: 'AP',
  label: 'Account access manager application + entitlement (2026 feature)',
  shortLabel: 'Account',
  family: 'enterprise',
  placement: 'node',
  summary:
    'Lets an Identity Center user/group enter a customer-created role in a member account: account-access.amazonaws.com calls AssumeRole + SetContext.',
  containers: ['sso.instance'],
  cloudFormation: [],
  terraform: ['aws_accountaccess_application', 'aws_accountaccess_entitlement'],
  fields: {},
  facts: [],
  exportNote: 'No CloudFormation types in the snapshot used; Terraform AWS provider 6.64 or later [tf-gen].',
});
