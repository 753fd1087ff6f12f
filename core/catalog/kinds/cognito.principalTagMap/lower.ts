import type { Value } from '../../../model/aws-resource.ts';
import { labelOf, type Node } from '../../../model/document.ts';
import { copied, textOf } from '../../lowering/fields.ts';
import type { Lower, LowerContext } from '../../lowering.ts';
import { socialKeys, userPoolProvider } from '../cognito.identityPool/providers.ts';

/**
 * Which claims of one provider's tokens become session tags.
 * Source: https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_SetPrincipalTagAttributeMap.html
 */
export const lower: Lower = {
  concern: 'customerIdentity',
  lower(node, context) {
    const pool = context.graph.enclosing(node.id, 'cognito.identityPool');
    return {
      resources: [
        {
          logicalId: context.logicalId(node.id),
          type: 'AWS::Cognito::IdentityPoolPrincipalTag',
          properties: {
            IdentityPoolId: pool
              ? context.refTo(pool.id)
              : context.ask(node.id, 'IdentityPoolId', `Id of the identity pool of "${labelOf(node)}".`),
            IdentityProviderName: providerName(node, context),
            ...copied(node.fields, ['useDefaults', 'principalTags']),
          },
        },
      ],
    };
  },
};

/** The provider's name as the identity pool knows it. */
function providerName(map: Node, context: LowerContext): Value {
  const id = textOf(map.fields, 'identityProvider') ?? '';
  const provider = context.graph.nodes.get(id);
  const asked = (): Value => context.ask(map.id, 'IdentityProviderName', `Identity provider whose claims "${labelOf(map)}" maps.`);
  if (provider?.kind === 'cognito.userPool') return context.attributeOf(id, 'ProviderName');
  if (provider?.kind === 'cognito.appClient') return userPoolProvider(id, context);
  if (provider?.kind === 'idp.social') return socialKeys[textOf(provider.fields, 'provider') ?? ''] ?? asked();
  if (provider?.kind === 'client.developerBackend') return textOf(provider.fields, 'developerProviderName') ?? asked();
  return provider ? context.arnOf(id) : asked();
}
