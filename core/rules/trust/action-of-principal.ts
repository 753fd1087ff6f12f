import type { DocumentGraph } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import type { Principal, Statement } from '../../policy/policy.ts';
import type { PrincipalSort } from './principals.ts';

type AssumeAction = 'sts:AssumeRole' | 'sts:AssumeRoleWithSAML' | 'sts:AssumeRoleWithWebIdentity';

/** The call by which each sort of principal enters a role. Of the others it is not known who they are. */
export const actionOf: Readonly<Partial<Record<PrincipalSort, AssumeAction>>> = {
  cognito: 'sts:AssumeRoleWithWebIdentity',
  'built-in': 'sts:AssumeRoleWithWebIdentity',
  oidc: 'sts:AssumeRoleWithWebIdentity',
  saml: 'sts:AssumeRoleWithSAML',
  service: 'sts:AssumeRole',
  account: 'sts:AssumeRole',
  role: 'sts:AssumeRole',
  user: 'sts:AssumeRole',
  session: 'sts:AssumeRole',
  'unique-id': 'sts:AssumeRole',
  'any-aws': 'sts:AssumeRole',
};

/**
 * Identity pools are a federated principal, never a service; user pools are one, but assume a role only to send SMS messages. Reference
 * IDF-205, and https://docs.aws.amazon.com/cognito/latest/developerguide/iam-roles.html
 */
export function mistakenService(graph: DocumentGraph, role: Node, { principals }: Statement): Principal | undefined {
  if (!principals || principals.isNegated) return undefined;
  const into = graph.into(role.id).filter(({ isLegal }) => isLegal);
  const isPoolRole = into.some(({ kind }) => kind === 'identity-pool-role') && !into.some(({ kind }) => kind === 'sms-caller-role');
  return principals.list.find(
    ({ type, value }) =>
      type === 'Service' && (value === 'cognito-identity.amazonaws.com' || (value === 'cognito-idp.amazonaws.com' && isPoolRole)),
  );
}

export const isMistakenService = (graph: DocumentGraph, role: Node, statement: Statement): boolean =>
  mistakenService(graph, role, statement) !== undefined;
