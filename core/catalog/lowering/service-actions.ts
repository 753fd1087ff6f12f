/**
 * What the trust of a role must allow a service that calls STS in more ways than AssumeRole: without one of them there is no session.
 * Sources: https://docs.aws.amazon.com/rolesanywhere/latest/userguide/trust-model.html,
 * https://docs.aws.amazon.com/eks/latest/userguide/pod-id-role.html, https://docs.aws.amazon.com/IAM/latest/UserGuide/aam-prepare-roles.html
 */
export const serviceActions = {
  'rolesanywhere.amazonaws.com': ['sts:AssumeRole', 'sts:SetSourceIdentity', 'sts:TagSession'],
  'pods.eks.amazonaws.com': ['sts:AssumeRole', 'sts:TagSession'],
  'account-access.amazonaws.com': ['sts:AssumeRole', 'sts:SetContext'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
