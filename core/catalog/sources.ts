import type { Source } from './source.ts';

/** Every page that a fact of the catalog or a rule rests on, by a short key. */
export const sources = {
  'api-abac': {
    title: 'InstanceAccessControlAttributeConfiguration',
    url: 'https://docs.aws.amazon.com/singlesignon/latest/APIReference/API_InstanceAccessControlAttributeConfiguration.html',
    grade: 'M',
  },
  'api-addons': {
    title: 'UserPoolAddOnsType',
    url: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserPoolAddOnsType.html',
    grade: 'M',
  },
  'api-alias': {
    title: 'CreateAccountAlias',
    url: 'https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateAccountAlias.html',
    grade: 'M',
  },
  'api-app': {
    title: 'CreateApplication',
    url: 'https://docs.aws.amazon.com/singlesignon/latest/APIReference/API_CreateApplication.html',
    grade: 'M',
  },
  'api-assign': {
    title: 'CreateAccountAssignment',
    url: 'https://docs.aws.amazon.com/singlesignon/latest/APIReference/API_CreateAccountAssignment.html',
    grade: 'M',
  },
  'api-cipool': {
    title: 'CreateIdentityPool',
    url: 'https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_CreateIdentityPool.html',
    grade: 'M',
  },
  'api-ciprov': {
    title: 'CognitoIdentityProvider',
    url: 'https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_CognitoIdentityProvider.html',
    grade: 'M',
  },
  'api-ciroles': {
    title: 'SetIdentityPoolRoles',
    url: 'https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_SetIdentityPoolRoles.html',
    grade: 'M',
  },
  'api-cittags': {
    title: 'SetPrincipalTagAttributeMap',
    url: 'https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_SetPrincipalTagAttributeMap.html',
    grade: 'M',
  },
  'api-client': {
    title: 'CreateUserPoolClient',
    url: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html',
    grade: 'M',
  },
  'api-cmp': {
    title: 'CustomerManagedPolicyReference',
    url: 'https://docs.aws.amazon.com/singlesignon/latest/APIReference/API_CustomerManagedPolicyReference.html',
    grade: 'M',
  },
  'api-creds': {
    title: 'GetCredentialsForIdentity',
    url: 'https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_GetCredentialsForIdentity.html',
    grade: 'M',
  },
  'api-devtok': {
    title: 'GetOpenIdTokenForDeveloperIdentity',
    url: 'https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_GetOpenIdTokenForDeveloperIdentity.html',
    grade: 'M',
  },
  'api-domain': {
    title: 'CreateUserPoolDomain',
    url: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolDomain.html',
    grade: 'M',
  },
  'api-dsalias': {
    title: 'CreateAlias',
    url: 'https://docs.aws.amazon.com/directoryservice/latest/devguide/API_CreateAlias.html',
    grade: 'M',
  },
  'api-dsconn': {
    title: 'ConnectDirectory',
    url: 'https://docs.aws.amazon.com/directoryservice/latest/devguide/API_ConnectDirectory.html',
    grade: 'M',
  },
  'api-dsms': {
    title: 'CreateMicrosoftAD',
    url: 'https://docs.aws.amazon.com/directoryservice/latest/devguide/API_CreateMicrosoftAD.html',
    grade: 'M',
  },
  'api-dstrust': {
    title: 'CreateTrust',
    url: 'https://docs.aws.amazon.com/directoryservice/latest/devguide/API_CreateTrust.html',
    grade: 'M',
  },
  'api-getid': { title: 'GetId', url: 'https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_GetId.html', grade: 'M' },
  'api-group': {
    title: 'CreateGroup',
    url: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateGroup.html',
    grade: 'M',
  },
  'api-idp': {
    title: 'CreateIdentityProvider',
    url: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateIdentityProvider.html',
    grade: 'M',
  },
  'api-inline': {
    title: 'PutInlinePolicyToPermissionSet',
    url: 'https://docs.aws.amazon.com/singlesignon/latest/APIReference/API_PutInlinePolicyToPermissionSet.html',
    grade: 'M',
  },
  'api-inst': {
    title: 'CreateInstance',
    url: 'https://docs.aws.amazon.com/singlesignon/latest/APIReference/API_CreateInstance.html',
    grade: 'M',
  },
  'api-issuer': {
    title: 'IssuerConfigurationType',
    url: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_IssuerConfigurationType.html',
    grade: 'M',
  },
  'api-isu': {
    title: 'Identity Store CreateUser',
    url: 'https://docs.aws.amazon.com/singlesignon/latest/IdentityStoreAPIReference/API_CreateUser.html',
    grade: 'M',
  },
  'api-lambda': {
    title: 'LambdaConfigType',
    url: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_LambdaConfigType.html',
    grade: 'M',
  },
  'api-link': {
    title: 'AdminLinkProviderForUser',
    url: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminLinkProviderForUser.html',
    grade: 'M',
  },
  'api-mfa': {
    title: 'SetUserPoolMfaConfig',
    url: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SetUserPoolMfaConfig.html',
    grade: 'M',
  },
  'api-oidc': {
    title: 'CreateOpenIDConnectProvider',
    url: 'https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateOpenIDConnectProvider.html',
    grade: 'M',
  },
  'api-oidtok': {
    title: 'GetOpenIdToken',
    url: 'https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_GetOpenIdToken.html',
    grade: 'M',
  },
  'api-pool': {
    title: 'CreateUserPool',
    url: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPool.html',
    grade: 'M',
  },
  'api-portal': {
    title: 'GetRoleCredentials (portal API)',
    url: 'https://docs.aws.amazon.com/singlesignon/latest/PortalAPIReference/API_GetRoleCredentials.html',
    grade: 'M',
  },
  'api-ps': {
    title: 'CreatePermissionSet',
    url: 'https://docs.aws.amazon.com/singlesignon/latest/APIReference/API_CreatePermissionSet.html',
    grade: 'M',
  },
  'api-pwd': {
    title: 'PasswordPolicyType',
    url: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_PasswordPolicyType.html',
    grade: 'M',
  },
  'api-pwpol': {
    title: 'UpdateAccountPasswordPolicy',
    url: 'https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAccountPasswordPolicy.html',
    grade: 'M',
  },
  'api-recovery': {
    title: 'AccountRecoverySettingType',
    url: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AccountRecoverySettingType.html',
    grade: 'M',
  },
  'api-role': { title: 'CreateRole', url: 'https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html', grade: 'M' },
  'api-rolemap': {
    title: 'RoleMapping',
    url: 'https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_RoleMapping.html',
    grade: 'M',
  },
  'api-rs': {
    title: 'CreateResourceServer',
    url: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateResourceServer.html',
    grade: 'M',
  },
  'api-rtr': {
    title: 'RefreshTokenRotationType',
    url: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_RefreshTokenRotationType.html',
    grade: 'M',
  },
  'api-rule': {
    title: 'MappingRule',
    url: 'https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_MappingRule.html',
    grade: 'M',
  },
  'api-rules': {
    title: 'RulesConfigurationType',
    url: 'https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_RulesConfigurationType.html',
    grade: 'M',
  },
  'api-saml': {
    title: 'CreateSAMLProvider',
    url: 'https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateSAMLProvider.html',
    grade: 'M',
  },
  'api-schema': {
    title: 'SchemaAttributeType',
    url: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SchemaAttributeType.html',
    grade: 'M',
  },
  'api-signin': {
    title: 'SignInPolicyType',
    url: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SignInPolicyType.html',
    grade: 'M',
  },
  'api-takeover': {
    title: 'AccountTakeoverActionType',
    url: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AccountTakeoverActionType.html',
    grade: 'M',
  },
  'api-tti': {
    title: 'CreateTrustedTokenIssuer / OidcJwtConfiguration',
    url: 'https://docs.aws.amazon.com/singlesignon/latest/APIReference/API_CreateTrustedTokenIssuer.html',
    grade: 'M',
  },
  'api-tvu': {
    title: 'TokenValidityUnitsType',
    url: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_TokenValidityUnitsType.html',
    grade: 'M',
  },
  'api-user': { title: 'CreateUser', url: 'https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateUser.html', grade: 'M' },
  'api-webauthn': {
    title: 'WebAuthnConfigurationType',
    url: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_WebAuthnConfigurationType.html',
    grade: 'M',
  },
  'apigw-cog': {
    title: 'Integrate a REST API with an Amazon Cognito user pool',
    url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-enable-cognito-user-pool.html',
    grade: 'A',
  },
  'apigw-jwt': {
    title: 'Control access to HTTP APIs with JWT authorizers',
    url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html',
    grade: 'A',
  },
  'cdg-acctok': {
    title: 'Understanding the access token',
    url: 'https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-the-access-token.html',
    grade: 'R',
  },
  'cdg-afac': {
    title: 'Using attributes for access control',
    url: 'https://docs.aws.amazon.com/cognito/latest/developerguide/attributes-for-access-control.html',
    grade: 'A',
  },
  'cdg-afacuse': {
    title: 'Using attributes for access control with Amazon Cognito identity pools',
    url: 'https://docs.aws.amazon.com/cognito/latest/developerguide/using-afac-with-cognito-identity-pools.html',
    grade: 'R',
  },
  'cdg-clients': {
    title: 'Application-specific settings with app clients',
    url: 'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-client-apps.html',
    grade: 'A',
  },
  'cdg-custdom': {
    title: 'Using your own domain (custom domain)',
    url: 'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-add-custom-domain.html',
    grade: 'R',
  },
  'cdg-domain': {
    title: 'Configuring a user pool domain',
    url: 'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-assign-domain.html',
    grade: 'R',
  },
  'cdg-flow': {
    title: 'Identity pools authentication flow',
    url: 'https://docs.aws.amazon.com/cognito/latest/developerguide/authentication-flow.html',
    grade: 'A',
  },
  'cdg-groups': {
    title: 'Adding groups to a user pool',
    url: 'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-user-groups.html',
    grade: 'A',
  },
  'cdg-iam': {
    title: 'IAM roles (Cognito identity pools)',
    url: 'https://docs.aws.amazon.com/cognito/latest/developerguide/iam-roles.html',
    grade: 'A',
  },
  'cdg-idtok': {
    title: 'Understanding the identity (ID) token',
    url: 'https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-the-id-token.html',
    grade: 'R',
  },
  'cdg-integ': {
    title: 'Accessing AWS services using an identity pool after sign-in',
    url: 'https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-integrating-user-pools-with-identity-pools.html',
    grade: 'A',
  },
  'cdg-ipsec': {
    title: 'Security best practices for Amazon Cognito identity pools',
    url: 'https://docs.aws.amazon.com/cognito/latest/developerguide/identity-pools-security-best-practices.html',
    grade: 'A',
  },
  'cdg-issuer': {
    title: 'Identity provider and relying party endpoints (issuer types)',
    url: 'https://docs.aws.amazon.com/cognito/latest/developerguide/federation-endpoints.html',
    grade: 'A',
  },
  'cdg-link': {
    title: 'Linking federated users to an existing user profile',
    url: 'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-identity-federation-consolidate-users.html',
    grade: 'R',
  },
  'cdg-map': {
    title: 'Specifying identity provider attribute mappings',
    url: 'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-specifying-attribute-mapping.html',
    grade: 'R',
  },
  'cdg-mfa': {
    title: 'Adding MFA to a user pool',
    url: 'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-mfa.html',
    grade: 'A',
  },
  'cdg-mrr': {
    title: 'Multi-Region replication for user pools',
    url: 'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-multi-region.html',
    grade: 'A',
  },
  'cdg-plans': {
    title: 'User pool feature plans',
    url: 'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-sign-in-feature-plans.html',
    grade: 'A',
  },
  'cdg-prefix': {
    title: 'Using the Amazon Cognito prefix domain for managed login',
    url: 'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-assign-domain-prefix.html',
    grade: 'A',
  },
  'cdg-pretoken': {
    title: 'Pre token generation Lambda trigger',
    url: 'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-token-generation.html',
    grade: 'R',
  },
  'cdg-provmap': {
    title: 'Default provider mappings (attributes for access control)',
    url: 'https://docs.aws.amazon.com/cognito/latest/developerguide/provider-mappings.html',
    grade: 'R',
  },
  'cdg-quotas': {
    title: 'Quotas in Amazon Cognito',
    url: 'https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html',
    grade: 'A',
  },
  'cdg-rbac': {
    title: 'Using role-based access control',
    url: 'https://docs.aws.amazon.com/cognito/latest/developerguide/role-based-access-control.html',
    grade: 'A',
  },
  'cdg-rs': {
    title: 'Scopes, M2M, and resource servers',
    url: 'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-define-resource-servers.html',
    grade: 'R',
  },
  'cdg-samlip': {
    title: 'Setting up a SAML provider as an identity pool IdP',
    url: 'https://docs.aws.amazon.com/cognito/latest/developerguide/saml-identity-provider.html',
    grade: 'A',
  },
  'cdg-samlsp': {
    title: 'Configuring your third-party SAML identity provider (user pools)',
    url: 'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-configuring-federation-with-saml-2-0-idp.html',
    grade: 'R',
  },
  'cdg-sess': {
    title: 'Managing user sessions (user pools)',
    url: 'https://docs.aws.amazon.com/cognito/latest/developerguide/managing-user-sessions.html',
    grade: 'A',
  },
  'cdg-upsec': {
    title: 'Security best practices for Amazon Cognito user pools',
    url: 'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-security-best-practices.html',
    grade: 'A',
  },
  'cfn-ref': {
    title: "AWS CloudFormation User Guide: resource reference pages (Return values, 'Update requires')",
    url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-template-resource-type-ref.html',
    grade: 'R',
  },
  'cfn-spec': {
    title: 'CloudFormation schema listing (cdklabs/awscdk-service-spec, 2026-08-22)',
    url: 'https://github.com/cdklabs/awscdk-service-spec',
    grade: 'S',
  },
  'dd-classic': {
    title: 'Datadog rule: classic flow should be disabled',
    url: 'https://docs.datadoghq.com/security/default_rules/def-000-k8u.md',
    grade: 'C',
  },
  'ds-assign': {
    title: 'Assigning users or groups to an existing role',
    url: 'https://docs.aws.amazon.com/directoryservice/latest/admin-guide/assign_role.html',
    grade: 'R',
  },
  'ds-conn': {
    title: 'AD Connector',
    url: 'https://docs.aws.amazon.com/directoryservice/latest/admin-guide/directory_ad_connector.html',
    grade: 'R',
  },
  'ds-console': {
    title: 'Enable access to the AWS Management Console with AD credentials',
    url: 'https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ms_ad_management_console_access.html',
    grade: 'R',
  },
  'ds-prereq': {
    title: 'AD Connector prerequisites',
    url: 'https://docs.aws.amazon.com/directoryservice/latest/admin-guide/prereq_connector.html',
    grade: 'R',
  },
  'ds-quota': {
    title: 'AWS Managed Microsoft AD quotas',
    url: 'https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ms_ad_limits.html',
    grade: 'R',
  },
  'ds-role': {
    title: 'Grant users and groups access to AWS resources (edit trust)',
    url: 'https://docs.aws.amazon.com/directoryservice/latest/admin-guide/edit_trust.html',
    grade: 'R',
  },
  'ds-simple': {
    title: 'Simple AD',
    url: 'https://docs.aws.amazon.com/directoryservice/latest/admin-guide/directory_simple_ad.html',
    grade: 'R',
  },
  'ds-trust': {
    title: 'Creating a trust relationship',
    url: 'https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ms_ad_setup_trust.html',
    grade: 'R',
  },
  'ds-url': {
    title: 'Creating an access URL',
    url: 'https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ms_ad_create_access_url.html',
    grade: 'R',
  },
  'ds-what': {
    title: 'What is AWS Directory Service?',
    url: 'https://docs.aws.amazon.com/directoryservice/latest/admin-guide/what_is.html',
    grade: 'R',
  },
  'eks-pod': {
    title: 'Create IAM role with trust policy required by EKS Pod Identity',
    url: 'https://docs.aws.amazon.com/eks/latest/userguide/pod-id-role.html',
    grade: 'A',
  },
  'elb-auth': {
    title: 'Authenticate users using an Application Load Balancer',
    url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-authenticate-users.html',
    grade: 'A',
  },
  'gh-ambig': {
    title: 'amplify-js #8644 (ambiguous role mapping rules denied)',
    url: 'https://github.com/aws-amplify/amplify-js/issues/8644',
    grade: 'C',
  },
  'gh-cfgrole': {
    title: 'amazon-cognito-auth-js #196, LambdAuth #4 (wrong role trust)',
    url: 'https://github.com/amazon-archives/amazon-cognito-auth-js/issues/196',
    grade: 'C',
  },
  'gh-chain': {
    title: 'prowler #7721, consoleme #9351, configure-aws-credentials #79',
    url: 'https://github.com/prowler-cloud/prowler/issues/7721',
    grade: 'C',
  },
  'gh-cmp': {
    title: 'aws-iam-identity-center-pipeline #5 (customer managed policy missing)',
    url: 'https://github.com/aws-samples/aws-iam-identity-center-pipeline/issues/5',
    grade: 'C',
  },
  'gh-group': {
    title: 'amplify-js #146/#2390 (group policies not applied)',
    url: 'https://github.com/aws-amplify/amplify-js/issues/146',
    grade: 'C',
  },
  'gh-mgmt': {
    title: 'landing-zone-accelerator #215/#274/#496 (management account assignments)',
    url: 'https://github.com/awslabs/landing-zone-accelerator-on-aws/issues/215',
    grade: 'C',
  },
  'gh-oidc': {
    title: 'configure-aws-credentials #318/#1137/#672 (sub condition)',
    url: 'https://github.com/aws-actions/configure-aws-credentials/issues/318',
    grade: 'C',
  },
  'gh-rum': {
    title: 'aws-rum-web #172 (classic flow vs role mappings)',
    url: 'https://github.com/aws-observability/aws-rum-web/issues/172',
    grade: 'C',
  },
  'gh-runas': {
    title: 'aws-runas #11 / aws-vault #263 (1 h cap with session tokens)',
    url: 'https://github.com/mmmorris1975/aws-runas/issues/11',
    grade: 'C',
  },
  'gh-secret': { title: 'amplify-js #1368/#277 (secret hash)', url: 'https://github.com/aws-amplify/amplify-js/issues/1368', grade: 'C' },
  'gh-ssm': {
    title: 'aws-sdk-js #4303 (guest denied: no session policy allows)',
    url: 'https://github.com/aws/aws-sdk-js/issues/4303',
    grade: 'C',
  },
  'gh-suffix': {
    title: 'terraform-aws-eks #2816, #2603 (AWSReservedSSO suffix changed)',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/issues/2816',
    grade: 'C',
  },
  'gh-supported': {
    title: 'amplify-js #2067, cognito-identity-js #153/#7 (token not from a supported provider)',
    url: 'https://github.com/aws-amplify/amplify-js/issues/2067',
    grade: 'C',
  },
  'iam-aam': {
    title: 'Account access manager',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/account-access-manager.html',
    grade: 'A',
  },
  'iam-aamroles': {
    title: 'Prepare your IAM roles (account access manager)',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/aam-prepare-roles.html',
    grade: 'A',
  },
  'iam-assert': {
    title: 'Configure SAML assertions for the authentication response',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_saml_assertions.html',
    grade: 'R',
  },
  'iam-bound': {
    title: 'Permissions boundaries for IAM entities',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html',
    grade: 'R',
  },
  'iam-bp': {
    title: 'Security best practices in IAM',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html',
    grade: 'R',
  },
  'iam-checks': {
    title: 'IAM Access Analyzer policy check reference',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html',
    grade: 'R',
  },
  'iam-console': {
    title: 'Enable custom identity broker access to the AWS console',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_enable-console-custom-url.html',
    grade: 'R',
  },
  'iam-deputy': {
    title: 'The confused deputy problem',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html',
    grade: 'R',
  },
  'iam-ec2': {
    title: 'Use an IAM role to grant permissions to applications on EC2',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_switch-role-ec2.html',
    grade: 'R',
  },
  'iam-eval': {
    title: 'Policy evaluation logic',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html',
    grade: 'R',
  },
  'iam-evalx': {
    title: 'Cross-account policy evaluation logic',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic-cross-account.html',
    grade: 'R',
  },
  'iam-extid': {
    title: 'Access to AWS accounts owned by third parties (external ID)',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html',
    grade: 'R',
  },
  'iam-gkeys': {
    title: 'AWS global condition context keys',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html',
    grade: 'R',
  },
  'iam-ip': {
    title: 'Use instance profiles',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_switch-role-ec2_instance-profiles.html',
    grade: 'R',
  },
  'iam-keys': {
    title: 'IAM and AWS STS condition context keys',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html',
    grade: 'R',
  },
  'iam-maxdur': {
    title: 'Update settings for a role (maximum session duration)',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-settings.html',
    grade: 'A',
  },
  'iam-notpr': {
    title: 'AWS JSON policy elements: NotPrincipal',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html',
    grade: 'R',
  },
  'iam-oidcrole': {
    title: 'Create a role for OpenID Connect federation',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html',
    grade: 'R',
  },
  'iam-pass': {
    title: 'Grant a user permissions to pass a role to an AWS service',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html',
    grade: 'R',
  },
  'iam-pols': {
    title: 'Policies and permissions in IAM (session policies)',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html',
    grade: 'R',
  },
  'iam-princ': {
    title: 'AWS JSON policy elements: Principal',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html',
    grade: 'R',
  },
  'iam-quotas': {
    title: 'IAM and AWS STS quotas',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html',
    grade: 'A',
  },
  'iam-samlrole': {
    title: 'Create a role for SAML 2.0 federation',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_saml.html',
    grade: 'R',
  },
  'iam-shared': {
    title: 'Identity-provider controls for shared OIDC providers',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html',
    grade: 'A',
  },
  'iam-stags': {
    title: 'Pass session tags in AWS STS',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html',
    grade: 'R',
  },
  'iam-sts': {
    title: 'Compare AWS STS credentials',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_sts-comparison.html',
    grade: 'A',
  },
  'iam-terms': {
    title: 'Roles terms and concepts (role chaining)',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html',
    grade: 'R',
  },
  'iam-trustupd': {
    title: 'Update a role trust policy',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-trust-policy.html',
    grade: 'A',
  },
  'org-create': {
    title: 'Creating a member account in your organization',
    url: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_accounts_create.html',
    grade: 'R',
  },
  'org-rcp': {
    title: 'Resource control policies',
    url: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html',
    grade: 'A',
  },
  'org-scp': {
    title: 'Service control policies',
    url: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html',
    grade: 'R',
  },
  pf: {
    title: 'pathfinding.cloud privilege-escalation paths (DataDog, 2025-12-17)',
    url: 'https://github.com/DataDog/pathfinding.cloud',
    grade: 'C',
  },
  prowler: { title: 'Prowler AWS checks', url: 'https://github.com/prowler-cloud/prowler', grade: 'C' },
  'ra-prof': {
    title: 'Roles Anywhere CreateProfile',
    url: 'https://docs.aws.amazon.com/rolesanywhere/latest/APIReference/API_CreateProfile.html',
    grade: 'M',
  },
  'ra-trust': {
    title: 'The IAM Roles Anywhere trust model',
    url: 'https://docs.aws.amazon.com/rolesanywhere/latest/userguide/trust-model.html',
    grade: 'A',
  },
  'sso-abac': {
    title: 'Attributes for access control',
    url: 'https://docs.aws.amazon.com/singlesignon/latest/userguide/attributesforaccesscontrol.html',
    grade: 'A',
  },
  'sso-acc': {
    title: 'Configure access to AWS accounts',
    url: 'https://docs.aws.amazon.com/singlesignon/latest/userguide/manage-your-accounts.html',
    grade: 'R',
  },
  'sso-ad': {
    title: 'Microsoft AD directory (identity source)',
    url: 'https://docs.aws.amazon.com/singlesignon/latest/userguide/manage-your-identity-source-ad.html',
    grade: 'A',
  },
  'sso-auth': {
    title: 'Understanding authentication sessions in IAM Identity Center',
    url: 'https://docs.aws.amazon.com/singlesignon/latest/userguide/authconcept.html',
    grade: 'A',
  },
  'sso-custom': {
    title: 'Custom permissions (managed, customer managed, inline, boundary)',
    url: 'https://docs.aws.amazon.com/singlesignon/latest/userguide/permissionsetcustom.html',
    grade: 'A',
  },
  'sso-deleg': {
    title: 'Delegated administration',
    url: 'https://docs.aws.amazon.com/singlesignon/latest/userguide/delegated-admin.html',
    grade: 'A',
  },
  'sso-dur': {
    title: 'Set session duration for AWS accounts',
    url: 'https://docs.aws.amazon.com/singlesignon/latest/userguide/howtosessionduration.html',
    grade: 'A',
  },
  'sso-durcons': {
    title: 'Session duration considerations (external IdPs, CLI, SDKs)',
    url: 'https://docs.aws.amazon.com/singlesignon/latest/userguide/user-session-duration-prereqs-considerations.html',
    grade: 'A',
  },
  'sso-iampol': {
    title: 'Identity-based policy examples for IAM Identity Center',
    url: 'https://docs.aws.amazon.com/singlesignon/latest/userguide/iam-auth-access-using-id-policies.html',
    grade: 'R',
  },
  'sso-inst': {
    title: 'Organization and account instances',
    url: 'https://docs.aws.amazon.com/singlesignon/latest/userguide/identity-center-instances.html',
    grade: 'A',
  },
  'sso-limits': {
    title: 'Quotas and limits in IAM Identity Center',
    url: 'https://docs.aws.amazon.com/singlesignon/latest/userguide/limits.html',
    grade: 'A',
  },
  'sso-mfa': {
    title: 'Considerations before using MFA in IAM Identity Center',
    url: 'https://docs.aws.amazon.com/singlesignon/latest/userguide/mfa-considerations.html',
    grade: 'R',
  },
  'sso-mr': {
    title: 'Using IAM Identity Center across multiple Regions',
    url: 'https://docs.aws.amazon.com/singlesignon/latest/userguide/multi-region-iam-identity-center.html',
    grade: 'A',
  },
  'sso-nested': {
    title: 'Assign user access to applications',
    url: 'https://docs.aws.amazon.com/singlesignon/latest/userguide/assignuserstoapp.html',
    grade: 'R',
  },
  'sso-onprem': {
    title: 'Connect a self-managed directory in Active Directory',
    url: 'https://docs.aws.amazon.com/singlesignon/latest/userguide/connectonpremad.html',
    grade: 'A',
  },
  'sso-portal': {
    title: 'User interactive sessions',
    url: 'https://docs.aws.amazon.com/singlesignon/latest/userguide/user-interactive-sessions.html',
    grade: 'A',
  },
  'sso-ps': {
    title: 'Permission sets',
    url: 'https://docs.aws.amazon.com/singlesignon/latest/userguide/permissionsetsconcept.html',
    grade: 'R',
  },
  'sso-ref': {
    title: 'Referencing permission sets in resource policies, EKS and KMS',
    url: 'https://docs.aws.amazon.com/singlesignon/latest/userguide/referencingpermissionsets.html',
    grade: 'A',
  },
  'sso-src': {
    title: 'Change your identity source',
    url: 'https://docs.aws.amazon.com/singlesignon/latest/userguide/manage-your-identity-source-change.html',
    grade: 'A',
  },
  'sso-srccons': {
    title: 'Considerations for changing your identity source',
    url: 'https://docs.aws.amazon.com/singlesignon/latest/userguide/manage-your-identity-source-considerations.html',
    grade: 'A',
  },
  'sts-ar': { title: 'AssumeRole', url: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html', grade: 'M' },
  'sts-gdat': {
    title: 'GetDelegatedAccessToken',
    url: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_GetDelegatedAccessToken.html',
    grade: 'M',
  },
  'sts-gft': {
    title: 'GetFederationToken',
    url: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_GetFederationToken.html',
    grade: 'M',
  },
  'sts-gst': { title: 'GetSessionToken', url: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html', grade: 'M' },
  'sts-gwit': {
    title: 'GetWebIdentityToken',
    url: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_GetWebIdentityToken.html',
    grade: 'M',
  },
  'sts-root': { title: 'AssumeRoot', url: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoot.html', grade: 'M' },
  'sts-saml': {
    title: 'AssumeRoleWithSAML',
    url: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithSAML.html',
    grade: 'M',
  },
  'sts-wid': {
    title: 'AssumeRoleWithWebIdentity',
    url: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html',
    grade: 'M',
  },
  'tf-gen': {
    title: 'terraform-provider-aws service_package_gen.go (2026)',
    url: 'https://github.com/hashicorp/terraform-provider-aws',
    grade: 'S',
  },
  'tf-roles': {
    title: 'aws_cognito_identity_pool_roles_attachment',
    url: 'https://github.com/hashicorp/terraform-provider-aws/blob/main/website/docs/r/cognito_identity_pool_roles_attachment.html.markdown',
    grade: 'S',
  },
  truesec: {
    title: 'Truesec: Cognito token security (user-writable attributes)',
    url: 'https://www.truesec.com/hub/blog/aws-cognito-token-security-one-step-closer',
    grade: 'C',
  },
} as const satisfies Readonly<Record<string, Source>>;

export type SourceKey = keyof typeof sources;
