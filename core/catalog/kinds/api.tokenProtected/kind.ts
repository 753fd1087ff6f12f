import { defineKind } from '../../kind.ts';

export default defineKind({
  id: 'api.tokenProtected',
  code: 'N44',
  class: 'API',
  label: 'JWT / OIDC protected endpoint',
  shortLabel: 'JWT',
  family: 'neutral',
  placement: 'node',
  summary:
    "Terminal that accepts a user-pool (or OIDC) token without AWS credentials. This is the legitimate exception to 'every path ends in an IAM role'; mark such paths 'ends in token authorizer'.",
  containers: ['org.account'],
  cloudFormation: [
    'AWS::ApiGatewayV2::Authorizer',
    'AWS::ApiGateway::Authorizer',
    'AWS::AppSync::GraphQLApi',
    'AWS::ElasticLoadBalancingV2::ListenerRule',
    'AWS::VerifiedPermissions::IdentitySource',
  ],
  terraform: [
    'aws_apigatewayv2_authorizer',
    'aws_api_gateway_authorizer',
    'aws_appsync_graphql_api',
    'aws_lb_listener_rule',
    'aws_verifiedpermissions_identity_source',
  ],
  fields: {},
  facts: [],
});
