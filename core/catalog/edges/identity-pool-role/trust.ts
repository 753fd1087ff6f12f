import { textOf } from '../../lowering/fields.ts';
import { federatedTrust } from '../../lowering/trust.ts';
import type { Trust } from '../../lowering.ts';

/**
 * Cognito's own token opens the role for identities of this pool only (`aud`), and for guests or for signed-in people (`amr`). Where the
 * pool maps claims to tags, the session carries tags.
 * Sources: https://docs.aws.amazon.com/cognito/latest/developerguide/iam-roles.html (aud, amr),
 * https://docs.aws.amazon.com/cognito/latest/developerguide/using-afac-with-cognito-identity-pools.html (sts:TagSession)
 */
export const trust: Trust = (edge, context) => {
  const isGuest = textOf(edge.fields, 'slot') === 'unauthenticated';
  const hasTags = !isGuest && context.graph.childrenOf(edge.from).some((child) => child.kind === 'cognito.principalTagMap');
  const actions = ['sts:AssumeRoleWithWebIdentity', ...(hasTags ? ['sts:TagSession'] : [])];
  return federatedTrust('cognito-identity.amazonaws.com', actions, {
    StringEquals: { 'cognito-identity.amazonaws.com:aud': context.refTo(edge.from) },
    'ForAnyValue:StringLike': { 'cognito-identity.amazonaws.com:amr': isGuest ? 'unauthenticated' : 'authenticated' },
  });
};
