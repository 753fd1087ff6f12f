/** What whoever holds the actions of a row comes by. */
type Prize =
  /** Its own permissions become those of an administrator: by a change to what it has, or to any other. */
  | { readonly to: 'administrator' }
  /** Any other identity of its account. */
  | { readonly to: 'user' | 'group' | 'role' }
  /** A role that trusts its whole account. */
  | { readonly to: 'role-for-account' }
  /** A role of its account that trusts a service, by `iam:PassRole`. */
  | { readonly passTo: string }
  /** The role of a workload of this type (`compute.workload`), or of a resource of this service (`aws.resource`), that is there already. */
  | { readonly runsAs: string }
  /** What an Identity Center instance of its account assigns. */
  | { readonly to: 'assignment' }
  /** A role that a user-pool group, a rule of an identity pool, or an identity pool of its account hands out. */
  | { readonly to: 'group-role' | 'rule-role' | 'pool-role' };

/** What every row takes that passes a role to a service. */
export const passRole = 'iam:PassRole';

/** One way to more permissions than were given. */
export interface Escalation {
  readonly name: string;
  /** Of each list, one action must be allowed. */
  readonly actions: readonly (readonly string[])[];
  readonly prize: Prize;
  /** What it comes to, after "can". */
  readonly result: string;
  /** The new path, by class: X is the principal. */
  readonly edge: string;
  /** Follows from documented facts, but no source quotes it. */
  readonly isDerived?: true;
}

const administrator = { prize: { to: 'administrator' }, edge: 'X -> PO' } as const;
const passed = (service: string, via: 'CO' | 'S' = 'CO') =>
  ({ prize: { passTo: service }, result: 'run code as a role that it passes', edge: `X -> ${via} -> R` }) as const;
const taken = (type: string, via: 'CO' | 'S' = 'CO') =>
  ({ prize: { runsAs: type }, result: 'run code as a role that is in use already', edge: `X -> ${via} -> R` }) as const;

/**
 * Combinations of permissions that lead to other permissions.
 * Sources: https://github.com/DataDog/pathfinding.cloud, https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html
 */
export const escalations: readonly Escalation[] = [
  {
    name: 'Rewrite policy',
    actions: [['iam:CreatePolicyVersion', 'iam:SetDefaultPolicyVersion']],
    result: 'turn a managed policy of its own into one that allows everything',
    ...administrator,
  },
  {
    name: 'Attach policy',
    actions: [['iam:AttachUserPolicy', 'iam:AttachGroupPolicy', 'iam:AttachRolePolicy']],
    result: 'attach AdministratorAccess',
    ...administrator,
  },
  {
    name: 'Inline policy',
    actions: [['iam:PutUserPolicy', 'iam:PutGroupPolicy', 'iam:PutRolePolicy']],
    result: 'write a policy that allows everything',
    ...administrator,
  },
  {
    name: 'Join group',
    actions: [['iam:AddUserToGroup']],
    prize: { to: 'group' },
    result: 'join any group and have its permissions',
    edge: 'X -> G',
  },
  {
    name: 'New credentials',
    actions: [['iam:CreateAccessKey']],
    prize: { to: 'user' },
    result: 'make an access key of any user',
    edge: 'X -> U',
  },
  {
    name: 'Console password',
    actions: [['iam:CreateLoginProfile', 'iam:UpdateLoginProfile']],
    prize: { to: 'user' },
    result: 'set the console password of any user',
    edge: 'X -> U',
  },
  {
    name: 'Change trust',
    actions: [['iam:UpdateAssumeRolePolicy']],
    prize: { to: 'role' },
    result: 'make any role trust it',
    edge: 'X -> R',
  },
  {
    name: 'Assume',
    actions: [['sts:AssumeRole']],
    prize: { to: 'role-for-account' },
    result: 'assume any role that trusts the account',
    edge: 'X -> R',
  },
  {
    name: 'Lambda',
    actions: [['lambda:CreateFunction'], ['lambda:InvokeFunction', 'lambda:CreateEventSourceMapping', 'lambda:AddPermission']],
    ...passed('lambda.amazonaws.com'),
  },
  { name: 'Lambda code', actions: [['lambda:UpdateFunctionCode']], ...taken('lambda') },
  { name: 'EC2', actions: [['ec2:RunInstances', 'ec2:RequestSpotInstances']], ...passed('ec2.amazonaws.com') },
  { name: 'EC2 existing', actions: [['ec2:ModifyInstanceAttribute'], ['ec2:StopInstances'], ['ec2:StartInstances']], ...taken('ec2') },
  { name: 'EC2 existing', actions: [['ec2-instance-connect:SendSSHPublicKey', 'ssm:StartSession', 'ssm:SendCommand']], ...taken('ec2') },
  {
    name: 'ECS',
    actions: [['ecs:RegisterTaskDefinition'], ['ecs:RunTask', 'ecs:StartTask', 'ecs:CreateService']],
    ...passed('ecs-tasks.amazonaws.com'),
  },
  {
    name: 'CloudFormation',
    actions: [['cloudformation:CreateStack', 'cloudformation:UpdateStackSet']],
    ...passed('cloudformation.amazonaws.com', 'S'),
  },
  {
    name: 'CloudFormation',
    actions: [['cloudformation:CreateStackSet'], ['cloudformation:CreateStackInstances']],
    ...passed('cloudformation.amazonaws.com', 'S'),
  },
  { name: 'CloudFormation', actions: [['cloudformation:UpdateStack']], ...taken('cloudformation', 'S') },
  {
    name: 'CloudFormation',
    actions: [['cloudformation:CreateChangeSet'], ['cloudformation:ExecuteChangeSet']],
    ...taken('cloudformation', 'S'),
  },
  { name: 'Glue', actions: [['glue:CreateDevEndpoint']], ...passed('glue.amazonaws.com') },
  {
    name: 'Glue',
    actions: [
      ['glue:CreateJob', 'glue:UpdateJob'],
      ['glue:StartJobRun', 'glue:CreateTrigger'],
    ],
    ...passed('glue.amazonaws.com'),
  },
  { name: 'Glue', actions: [['glue:UpdateDevEndpoint']], ...taken('glue') },
  {
    name: 'CodeBuild',
    actions: [['codebuild:CreateProject'], ['codebuild:StartBuild', 'codebuild:StartBuildBatch']],
    ...passed('codebuild.amazonaws.com'),
  },
  { name: 'CodeBuild', actions: [['codebuild:StartBuild']], ...taken('codebuild') },
  {
    name: 'SageMaker',
    actions: [['sagemaker:CreateNotebookInstance', 'sagemaker:CreateTrainingJob', 'sagemaker:CreateProcessingJob']],
    ...passed('sagemaker.amazonaws.com'),
  },
  { name: 'SageMaker', actions: [['sagemaker:CreatePresignedNotebookInstanceUrl']], ...taken('sagemaker') },
  { name: 'Data Pipeline', actions: [['datapipeline:*']], ...passed('datapipeline.amazonaws.com') },
  { name: 'App Runner', actions: [['apprunner:CreateService']], ...passed('apprunner.amazonaws.com') },
  { name: 'App Runner', actions: [['apprunner:UpdateService']], ...taken('apprunner') },
  {
    name: 'Bedrock AgentCore',
    actions: [['bedrock-agentcore:CreateCodeInterpreter'], ['bedrock-agentcore:InvokeCodeInterpreter']],
    ...passed('bedrock-agentcore.amazonaws.com'),
  },
  {
    name: 'Identity Center',
    actions: [['sso:PutInlinePolicyToPermissionSet', 'sso:AttachManagedPolicyToPermissionSet'], ['sso:ProvisionPermissionSet']],
    prize: { to: 'assignment' },
    result: 'widen the permission set that it has',
    edge: 'ICU -> AS -> R',
    isDerived: true,
  },
  {
    name: 'Identity Center',
    actions: [['sso:CreateAccountAssignment']],
    prize: { to: 'assignment' },
    result: 'assign itself any permission set',
    edge: 'ICU -> AS -> R',
    isDerived: true,
  },
  {
    name: 'Identity Center',
    actions: [['identitystore:CreateGroupMembership']],
    prize: { to: 'assignment' },
    result: 'join any group of the instance',
    edge: 'ICU -> AS -> R',
    isDerived: true,
  },
  {
    name: 'Cognito',
    actions: [['cognito-idp:AdminAddUserToGroup']],
    prize: { to: 'group-role' },
    result: 'put a user of its own into a group with a role',
    edge: 'X -> UG -> R',
    isDerived: true,
  },
  {
    name: 'Cognito',
    actions: [['cognito-idp:AdminUpdateUserAttributes']],
    prize: { to: 'rule-role' },
    result: 'give a user of its own the attributes that a rule asks for',
    edge: 'X -> IP -> R',
    isDerived: true,
  },
  {
    name: 'Cognito',
    actions: [['cognito-identity:SetIdentityPoolRoles'], ['iam:PassRole']],
    prize: { to: 'pool-role' },
    result: 'make an identity pool hand out another role',
    edge: 'X -> IP -> R',
    isDerived: true,
  },
];
