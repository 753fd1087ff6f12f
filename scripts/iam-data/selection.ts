/**
 * The services whose actions, resource types and condition keys are shipped: those that identity designs name, those that take part in
 * privilege escalation, and those that a guest of an identity pool may reach. Every other service is unknown, never wrong.
 */
const byTopic = {
  identity:
    'account-access cognito-identity cognito-idp cognito-sync ds ds-data iam identity-sync identitystore identitystore-auth rolesanywhere signin sso sso-directory sso-oauth sts verified-access verifiedpermissions',
  accounts:
    'access-analyzer account cloudtrail config guardduty health organizations ram resource-groups servicequotas support tag trustedadvisor',
  secrets: 'acm acm-pca cloudhsm ec2messages kms secretsmanager ssm ssmmessages',
  data: 'aoss athena backup cassandra dax dynamodb elasticache elasticfilesystem es glacier lakeformation rds rds-data rds-db s3 s3express s3tables timestream',
  compute:
    'application-autoscaling apprunner autoscaling batch cloudshell ec2 ec2-instance-connect ecr ecr-public ecs eks eks-auth elasticloadbalancing lambda',
  delivery: 'amplify cloudformation codeartifact codebuild codeconnections codedeploy codepipeline datapipeline glue',
  interfaces: 'apigateway appsync cloudfront cloudwatch execute-api geo iot route53 xray',
  events: 'events firehose kafka kafka-cluster kinesis kinesisvideo logs mobiletargeting pipes scheduler ses sns sqs states',
  learning: 'bedrock bedrock-agentcore comprehend lex polly rekognition sagemaker textract transcribe translate',
};

export const selection: readonly string[] = Object.values(byTopic)
  .flatMap((topic) => topic.split(' '))
  .sort();
