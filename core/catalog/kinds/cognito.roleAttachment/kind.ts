import { mappingRuleFields } from '../../edge-fields.ts';
import { defineKind } from '../../kind.ts';

export default defineKind({
  id: 'cognito.roleAttachment',
  code: 'N17',
  class: 'IP',
  label: 'Role attachment',
  shortLabel: 'Role mapping',
  family: 'customer',
  placement: 'part',
  summary:
    'The default roles of an identity pool and, for each provider, how the role is chosen. Follows from the edges into the pool and from it.',
  containers: ['cognito.identityPool'],
  needsContainer: true,
  cloudFormation: ['AWS::Cognito::IdentityPoolRoleAttachment'],
  terraform: ['aws_cognito_identity_pool_roles_attachment'],
  fields: {
    roles: {
      type: 'map',
      of: { type: 'text' },
      keyPattern: '^(authenticated|unauthenticated)$',
      maxEntries: 2,
      rule: 'IDF-508',
      derived: true,
      label: 'Default roles',
      help: 'Follows from the edges to roles with the slots authenticated and unauthenticated.',
      property: 'Roles',
      sources: ['api-ciroles'],
    },
    roleMappings: {
      type: 'map',
      of: {
        type: 'object',
        fields: {
          identityProvider: {
            type: 'text',
            label: 'Provider',
            help: 'The provider where the key is a name of its own, as CloudFormation has it.',
          },
          type: { type: 'choice', values: ['Token', 'Rules'], rule: 'IDF-510', label: 'Type', required: true },
          ambiguousRoleResolution: {
            type: 'choice',
            values: ['AuthenticatedRole', 'Deny'],
            rule: 'IDF-510',
            label: 'Without a match',
            required: true,
            help: 'AuthenticatedRole turns no match into access.',
          },
        },
      },
      maxEntries: 10,
      rule: 'IDF-508',
      derived: true,
      label: 'Role mappings',
      help: 'By provider. Follows from the role mapping on the edges into the pool.',
      property: 'RoleMappings',
      sources: ['api-ciroles', 'api-rolemap'],
    },
    rules: {
      type: 'list',
      of: {
        type: 'object',
        fields: {
          ...mappingRuleFields,
          roleARN: { type: 'text', label: 'Role', required: true },
        },
      },
      maxItems: 25,
      rule: 'IDF-508',
      derived: true,
      label: 'Rules',
      help: 'Of one provider, the first that matches wins. Follows from the rules on the edge into the pool. The pages say 25 a provider, the model of the API allows 400.',
      property: 'Rules',
      sources: ['api-rule', 'api-rules', 'cdg-quotas'],
    },
  },
  facts: [],
  exportNote:
    'CloudFormation: a key of RoleMappings cannot be a token, so put the real name into IdentityProvider of the mapping and use any literal key. Ref is the identity pool id: one attachment a pool.',
  keywords: ['role mapping', 'rules', 'ambiguous role resolution', 'authenticated role', 'unauthenticated role'],
});
