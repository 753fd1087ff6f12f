import { labelOf } from '../../../model/document.ts';
import { copied, optional, plain, textOf } from '../../lowering/fields.ts';
import type { Lower } from '../../lowering.ts';
import { providerDetails } from './provider-details.ts';
import { providerNameOf } from './provider-name.ts';

/**
 * The pool's registration of an external identity provider.
 * Source: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateIdentityProvider.html
 */
export const lower: Lower = {
  concern: 'customerIdentity',
  lower(node, context) {
    const pool = context.graph.enclosing(node.id, 'cognito.userPool');
    const type = textOf(node.fields, 'providerType') ?? 'OIDC';
    return {
      resources: [
        {
          logicalId: context.logicalId(node.id),
          type: 'AWS::Cognito::UserPoolIdentityProvider',
          properties: {
            UserPoolId: pool ? context.refTo(pool.id) : context.ask(node.id, 'UserPoolId', `Id of the user pool of "${labelOf(node)}".`),
            ProviderName: providerNameOf(node),
            ProviderType: type,
            ProviderDetails: providerDetails(node, type, context),
            ...optional('AttributeMapping', plain(node.fields['attributeMapping'] ?? {})),
            ...copied(node.fields, ['idpIdentifiers']),
          },
        },
      ],
    };
  },
};
