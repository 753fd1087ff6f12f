import { defineKind } from '../../kind.ts';

export default defineKind({
  id: 'aws.resource',
  code: 'N43',
  class: 'S',
  label: 'AWS service resource (SigV4-protected)',
  shortLabel: 'AWS',
  family: 'neutral',
  placement: 'node',
  summary: 'Terminal that only understands AWS credentials. Optional resource policy, optional cross-account.',
  containers: ['org.account'],
  cloudFormation: ['AWS::S3::Bucket', 'AWS::DynamoDB::Table', 'AWS::KMS::Key'],
  terraform: ['aws_s3_bucket', 'aws_dynamodb_table', 'aws_kms_key'],
  fields: {},
  facts: [],
});
