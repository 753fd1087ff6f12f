import type { Value } from '../../../model/aws-resource.ts';
import { labelOf, type Edge } from '../../../model/document.ts';
import { textOf } from '../../lowering/fields.ts';
import { federatedTrust } from '../../lowering/trust.ts';
import type { LowerContext, Trust, Untrusted } from '../../lowering.ts';
import { classicFlowOf } from '../../kinds/cognito.identityPool/classic-flow.ts';

/**
 * Cognito's own token opens the role for identities of this pool only (`aud`), and for guests or for signed-in people (`amr`). In the
 * classic flow the client itself chooses the role: there `amr` lets in whom the drawing lets in, guests included where the pool takes them.
 * Where the pool maps claims to tags, the session carries tags.
 * Sources: https://docs.aws.amazon.com/cognito/latest/developerguide/iam-roles.html (aud, amr),
 * https://docs.aws.amazon.com/cognito/latest/developerguide/authentication-flow.html (classic flow),
 * https://docs.aws.amazon.com/cognito/latest/developerguide/using-afac-with-cognito-identity-pools.html (sts:TagSession)
 */
export const trust: Trust = (edge, context) => {
  const methods = methodsOf(edge, context);
  if (typeof methods === 'object' && 'missing' in methods) return methods;
  const isGuest = methods === 'unauthenticated';
  const hasTags = !isGuest && context.graph.childrenOf(edge.from).some((child) => child.kind === 'cognito.principalTagMap');
  const actions = ['sts:AssumeRoleWithWebIdentity', ...(hasTags ? ['sts:TagSession'] : [])];
  return federatedTrust('cognito-identity.amazonaws.com', actions, {
    StringEquals: { 'cognito-identity.amazonaws.com:aud': context.refTo(edge.from) },
    'ForAnyValue:StringLike': { 'cognito-identity.amazonaws.com:amr': methods },
  });
};

type Methods = 'authenticated' | 'unauthenticated' | readonly ['authenticated', 'unauthenticated'];

/** The values of `amr` that the role takes. */
function methodsOf(edge: Edge, context: LowerContext): Methods | Untrusted {
  const slot = textOf(edge.fields, 'slot');
  if (slot !== 'classic') return slot === 'unauthenticated' ? slot : 'authenticated';
  const pool = context.graph.nodes.get(edge.from);
  const flow = classicFlowOf(edge.from, context.graph);
  const label = labelOf(pool ?? { id: edge.from });
  if (flow.refused !== undefined) return { missing: `Nobody comes through the classic flow of "${label}": ${flow.refused}` };
  if (flow.guests && flow.logins) return ['authenticated', 'unauthenticated'] as const satisfies Value;
  return flow.guests ? 'unauthenticated' : 'authenticated';
}
