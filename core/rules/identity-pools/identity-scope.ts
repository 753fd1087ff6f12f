import type { Statement } from '../../policy/policy.ts';

/** What stands for the one who asks: the identity id, or a tag that the identity pool took from the claims. */
const ownVariables = ['${cognito-identity.amazonaws.com:sub}', '${aws:PrincipalTag/'];

const isOwn = (text: string): boolean => ownVariables.some((variable) => text.includes(variable));

/**
 * True when a statement reaches only what belongs to the identity that asks: every resource, or some condition, names it.
 * Source: https://docs.aws.amazon.com/cognito/latest/developerguide/iam-roles.html
 */
export function isScopedToIdentity({ resources, conditions }: Statement): boolean {
  if (resources && !resources.isNegated && resources.patterns.every(isOwn)) return true;
  return conditions.some(({ operator, values }) => !/Not/.test(operator) && values.length > 0 && values.every(isOwn));
}
