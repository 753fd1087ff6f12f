import { defineKind } from '../../kind.ts';

export default defineKind({
  id: 'aws.resource',
  code: 'N43',
  class: 'S',
  label: 'AWS resource',
  shortLabel: 'Resource',
  family: 'neutral',
  placement: 'node',
  summary:
    'A bucket, table, key or other resource that understands AWS credentials only. May have a policy of its own and lie in another account.',
  containers: ['org.account'],
  cloudFormation: ['AWS::S3::Bucket', 'AWS::DynamoDB::Table', 'AWS::KMS::Key'],
  terraform: ['aws_s3_bucket', 'aws_dynamodb_table', 'aws_kms_key'],
  fields: {
    service: {
      type: 'text',
      pattern: '^[a-z0-9-]+$',
      example: 's3',
      label: 'Service prefix',
      help: 'As in IAM actions: s3, dynamodb, secretsmanager. Guests of an identity pool reach some services only, whatever their role allows.',
      property: 'service prefix',
      sources: ['cdg-ipsec', 'cdg-flow'],
    },
    resourceType: {
      type: 'text',
      pattern: '^AWS::[A-Za-z0-9]+::[A-Za-z0-9]+$',
      example: 'AWS::S3::Bucket',
      label: 'CloudFormation type',
      help: 'What it is. Exports never create it: policies name it by the ARN in reference, or by one that is asked for at deployment.',
      sources: ['cfn-spec'],
    },
    resourcePolicy: {
      type: 'policy',
      use: 'resource',
      label: 'Resource policy',
      help: 'Its principals may be accounts, users, roles, role sessions and services, never a federated provider.',
      property: 'resourcePolicy',
      sources: ['iam-princ'],
    },
  },
  facts: [],
  keywords: ['s3', 'bucket', 'dynamodb', 'table', 'kms', 'key', 'secrets manager', 'sqs', 'service', 'storage', 'database'],
});
