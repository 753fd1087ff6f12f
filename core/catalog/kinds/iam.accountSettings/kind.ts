import { defineKind } from '../../kind.ts';
import { accountAlias } from '../../patterns.ts';

export default defineKind({
  id: 'iam.accountSettings',
  code: 'N28',
  class: 'AN',
  label: 'Account IAM settings',
  shortLabel: 'IAM settings',
  family: 'core',
  placement: 'part',
  summary: 'The alias of an account, the password policy of its IAM users, and what its root user has.',
  containers: ['org.account'],
  needsContainer: true,
  cloudFormation: [],
  terraform: ['aws_iam_account_alias', 'aws_iam_account_password_policy'],
  fields: {
    accountAlias: {
      type: 'text',
      minLength: 3,
      maxLength: 63,
      pattern: accountAlias,
      rule: 'IDF-909',
      example: 'example-prod',
      label: 'Account alias',
      help: 'Stands in the sign-in URL of IAM users. One an account, unique in all of AWS.',
      property: 'alias',
      sources: ['api-alias'],
    },
    passwordPolicy: {
      type: 'object',
      fields: {
        minimumPasswordLength: { type: 'integer', min: 6, max: 128, label: 'Minimum length' },
        maxPasswordAge: { type: 'integer', min: 1, max: 1095, unit: 'd', label: 'Maximum age' },
        passwordReusePrevention: { type: 'integer', min: 1, max: 24, label: 'Remembered passwords' },
      },
      label: 'Password policy',
      help: 'For IAM users only: it does nothing for user pools, Identity Center and federated users.',
      property: 'password policy',
      rule: 'IDF-819',
      sources: ['api-pwpol'],
    },
    rootAccessKeysPresent: {
      type: 'boolean',
      label: 'Root access keys',
      help: 'Whether the root user has access keys. It must not.',
      sources: ['iam-bp'],
    },
  },
  facts: [],
  exportNote: 'CloudFormation has no type for alias and password policy; Terraform has both.',
  keywords: ['account alias', 'password policy', 'root user'],
});
