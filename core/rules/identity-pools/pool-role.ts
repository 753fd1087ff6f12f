import { isSet } from '../../catalog/lowering/fields.ts';
import type { DocumentGraph, GraphEdge } from '../../graph/graph.ts';
import type { Target } from '../../model/diagnostic.ts';
import type { Node } from '../../model/document.ts';
import { grantsOf, isAdministratorAccess, type Grant } from '../grants.ts';
import { listOf } from '../../policy/field-shape.ts';
import { policyOf } from '../../policy/policy-of.ts';

/** How an identity pool comes to give a role. */
export type Slot = 'authenticated' | 'unauthenticated' | 'rule' | 'token' | 'classic';

/** The legal edges from identity pools into a role. */
export const poolEdgesInto = (graph: DocumentGraph, role: string): readonly GraphEdge[] =>
  graph.into(role).filter(({ kind, isLegal }) => kind === 'identity-pool-role' && isLegal);

/** The roles that an identity pool gives in one slot. */
export const edgesInSlot = (graph: DocumentGraph, pool: string, slot: Slot): readonly GraphEdge[] =>
  graph.outOf(pool).filter(({ kind, isLegal, fields }) => kind === 'identity-pool-role' && isLegal && fields['slot'] === slot);

/** The identity pools from which guests certainly get this role: guest access is on, and it is the unauthenticated role. */
export const guestPoolsOf = (graph: DocumentGraph, role: Node): readonly Node[] =>
  poolEdgesInto(graph, role.id)
    .filter(({ fields }) => fields['slot'] === 'unauthenticated')
    .flatMap(({ from }) => graph.nodes.get(from) ?? [])
    .filter(({ fields, reference }) => reference === undefined && isSet(fields, 'allowUnauthenticatedIdentities'));

/** The principal that identity pools come as. Source: https://docs.aws.amazon.com/cognito/latest/developerguide/iam-roles.html */
const cognito = 'cognito-identity.amazonaws.com';

/** True when nobody but identity pools gives this role, neither by an edge nor by a written trust policy. A group only names it in a token. */
export function isOnlyOfPools(graph: DocumentGraph, role: Node): boolean {
  const isDrawnSo = graph.into(role.id).every(({ kind }) => kind === 'identity-pool-role' || kind === 'group-role');
  if (!isDrawnSo || role.fields['trustPolicy'] === undefined) return isDrawnSo;
  const trusted = policyOf(role, 'trustPolicy')?.statements.flatMap(({ principals }) => principals ?? []) ?? [];
  return trusted.length > 0 && trusted.every(({ isNegated, list }) => !isNegated && list.every(({ value }) => value === cognito));
}

/** What a role is allowed: its grants without denials and without what only limits. */
export const allowedTo = (graph: DocumentGraph, role: string): readonly Grant[] =>
  grantsOf(graph, role).filter(({ use, statement }) => use === 'grant' && statement.effect === 'Allow');

/** The place of a grant's actions, or of its resources. */
export function placeIn({ target, statement }: Grant, part: 'actions' | 'resources'): Target {
  const path = statement[part]?.path;
  if (target.node === undefined || path === undefined || !path.startsWith(statement.path)) return target;
  return { ...target, field: `${target.field ?? ''}${path.slice(statement.path.length)}` };
}

/** True when a policy of the role is named whose content the drawing does not tell. */
export function hasUnreadPolicies(graph: DocumentGraph, role: Node): boolean {
  if (listOf(role.fields['managedPolicyArns']).some((arn) => !isAdministratorAccess(arn))) return true;
  return graph
    .outOf(role.id)
    .filter(({ kind, isLegal, fields }) => kind === 'has-policy' && isLegal && fields['as'] !== 'boundary')
    .some(({ to }) => !policyOf(graph.nodes.get(to)!, 'document'));
}
