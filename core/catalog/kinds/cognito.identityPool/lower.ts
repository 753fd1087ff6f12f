import { booleanOf, copied, textOf } from '../../lowering/fields.ts';
import { nameFrom } from '../../lowering/names.ts';
import type { Lower } from '../../lowering.ts';
import { loginProviders } from './providers.ts';
import { crowdedSlots, roleAttachment } from './role-attachment.ts';

/**
 * An identity pool and its role attachment.
 * Source: https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_CreateIdentityPool.html
 */
export const lower: Lower = {
  concern: 'customerIdentity',
  lower: (node, context) => ({
    resources: [
      {
        logicalId: context.logicalId(node.id),
        type: 'AWS::Cognito::IdentityPool',
        isStateful: true,
        properties: {
          IdentityPoolName: textOf(node.fields, 'identityPoolName') ?? nameFrom(node),
          AllowUnauthenticatedIdentities: booleanOf(node.fields, 'allowUnauthenticatedIdentities') ?? false,
          ...copied(node.fields, ['allowClassicFlow']),
          ...loginProviders(node, context),
        },
      },
      ...roleAttachment(node, context),
    ],
    diagnostics: crowdedSlots(node, context),
  }),
};
