import type { Node } from '../../../model/document.ts';
import { textOf } from '../../lowering/fields.ts';

const fixedNames = new Set(['Google', 'Facebook', 'LoginWithAmazon', 'SignInWithApple']);

/**
 * The name by which a user pool knows an identity provider, at most 32 characters. A social provider goes by its type.
 * Source: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateIdentityProvider.html
 */
export function providerNameOf(provider: Node): string {
  const type = textOf(provider.fields, 'providerType') ?? '';
  if (fixedNames.has(type)) return type;
  return textOf(provider.fields, 'providerName') ?? provider.id.slice(0, 32);
}
