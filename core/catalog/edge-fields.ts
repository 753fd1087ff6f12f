import type { FieldSpec, MemberSpec } from './field.ts';

/** Fields that several kinds of edges share. What they ask of a trust policy, the lowering of each edge writes. */

/** Pattern and length: https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html */
export const externalId = {
  type: 'text',
  minLength: 2,
  maxLength: 1224,
  pattern: '^[A-Za-z0-9_+=,.@:/-]*$',
  example: 'c0ffee-1234',
  rule: 'IDF-214',
  label: 'External id',
  help: 'The caller must send this sts:ExternalId. Keeps a third party from being tricked into using the role for somebody else. Not a secret.',
  sources: ['sts-ar', 'iam-extid'],
} as const satisfies FieldSpec;

export const sessionTags = {
  type: 'boolean',
  label: 'Passes session tags',
  help: 'The caller sends session tags: the trust policy must also allow sts:TagSession.',
  default: false,
  sources: ['iam-stags'],
} as const satisfies FieldSpec;

export const sourceIdentity = {
  type: 'boolean',
  label: 'Sets source identity',
  help: 'The caller sends a source identity: the trust policy must also allow sts:SetSourceIdentity.',
  default: false,
  sources: ['sts-ar'],
} as const satisfies FieldSpec;

/** Of one call of AssumeRole, AssumeRoleWithSAML or AssumeRoleWithWebIdentity. The maximum of the role limits it further. */
export const durationSeconds = {
  type: 'integer',
  min: 900,
  max: 43200,
  unit: 's',
  default: 3600,
  rule: 'IDF-302',
  label: 'Requested duration',
  help: 'What the caller asks for (DurationSeconds): 900 up to the longest session of the role. A request above that is refused, not cut.',
  sources: ['sts-ar', 'sts-saml', 'sts-wid'],
} as const satisfies FieldSpec;

export const requireMfa = {
  type: 'boolean',
  label: 'Requires MFA',
  help: 'The trust policy asks for aws:MultiFactorAuthPresent. Only IAM users can satisfy it.',
  default: false,
  sources: ['sts-ar', 'iam-keys'],
} as const satisfies FieldSpec;

export const mfaEnforced = {
  type: 'boolean',
  label: 'MFA enforced here',
  help: 'The provider asks for a second factor. IAM, user pools and Identity Center cannot add one for users of another provider.',
  default: false,
  sources: ['cdg-mfa', 'sso-mfa'],
} as const satisfies FieldSpec;

/**
 * What a rule of a role mapping compares, on a login and in a role attachment.
 * Limits: https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_MappingRule.html
 */
export const mappingRuleFields = {
  claim: { type: 'text', minLength: 1, maxLength: 64, rule: 'IDF-512', label: 'Claim', required: true },
  matchType: {
    type: 'choice',
    values: ['Equals', 'NotEqual', 'StartsWith', 'Contains'],
    rule: 'IDF-512',
    label: 'Match',
    required: true,
  },
  value: { type: 'text', minLength: 1, maxLength: 128, rule: 'IDF-512', label: 'Value', required: true },
} as const satisfies Readonly<Record<string, MemberSpec>>;

/**
 * How the identity pool chooses a role for those who come over the edge.
 * Limits: https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_RoleMapping.html and reference N17.
 */
export const roleMappingFields = {
  roleMapping: {
    type: 'choice',
    values: ['default', 'token', 'rules'],
    label: 'Role selection',
    help: 'The authenticated role of the pool, the role that the token names (cognito:preferred_role), or the first rule that matches.',
    default: 'default',
    property: 'RoleMappings',
    sources: ['api-rolemap', 'cdg-rbac'],
  },
  ambiguousRoleResolution: {
    type: 'choice',
    values: ['AuthenticatedRole', 'Deny'],
    label: 'When no role is found',
    help: 'What happens when the token or the rules lead to no single role. AWS requires it with token and rules.',
    property: 'RoleMappings',
    rule: 'IDF-510',
    sources: ['api-rolemap', 'cdg-rbac'],
  },
  rules: {
    type: 'list',
    maxItems: 25,
    of: {
      type: 'object',
      fields: {
        ...mappingRuleFields,
        role: { type: 'nodeId', kinds: ['iam.role'], label: 'Role', required: true },
      },
    },
    rule: 'IDF-508',
    label: 'Rules',
    help: 'Tried in order; the first whose claim matches gives the role. At most 25 a provider.',
    property: 'Rules',
    sources: ['api-rule', 'api-rules', 'cdg-quotas'],
  },
} as const satisfies Readonly<Record<string, FieldSpec>>;
