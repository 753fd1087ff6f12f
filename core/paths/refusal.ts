import type { DocumentGraph, GraphEdge } from '../graph/graph.ts';
import { labelOf, type Edge } from '../model/document.ts';
import { admits } from '../policy/admits.ts';
import { parsePolicy } from '../policy/parse.ts';
import type { PoolLogin } from './arrival.ts';
import { isBuiltInProvider, requestOf } from './hop-request.ts';

/**
 * Why a role does not let a legal edge in, or undefined where it does or may. A policy that cannot be read, and a condition on
 * something that is not drawn, never refuse. `login`: who came to the identity pool that the edge leaves, where that is known.
 */
export function whyRefused(graph: DocumentGraph, edge: GraphEdge, login?: PoolLogin): string | undefined {
  return whyNotReserved(graph, edge) ?? whyNotBuiltIn(graph, edge) ?? whyOtherAccount(graph, edge) ?? whyNotTrusted(graph, edge, login);
}

/** Of an edge that is refused: whether it is the written trust policy of the role that refuses it, so that a change of the role mends it. */
export const isRefusedByTrust = (graph: DocumentGraph, edge: GraphEdge): boolean =>
  (whyNotReserved(graph, edge) ?? whyNotBuiltIn(graph, edge) ?? whyOtherAccount(graph, edge)) === undefined;

/**
 * Assignments and the roles that Identity Center makes belong together, both ways.
 * Source: https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithSAML.html and
 * https://docs.aws.amazon.com/singlesignon/latest/userguide/permissionsetsconcept.html
 */
function whyNotReserved(graph: DocumentGraph, edge: GraphEdge): string | undefined {
  const isReserved = graph.nodes.get(edge.to)?.kind === 'sso.reservedRole';
  const isAssignment = edge.kind === 'enters-reserved-role';
  if (isReserved === isAssignment) return undefined;
  return isReserved
    ? `Role "${name(graph, edge.to)}" is managed by IAM Identity Center: only an account assignment enters it.`
    : `An assignment enters the AWSReservedSSO role that Identity Center makes for it, never a role of yours such as "${name(graph, edge.to)}".`;
}

/** Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html (Google, Facebook and Login with Amazon only). */
function whyNotBuiltIn(graph: DocumentGraph, edge: GraphEdge): string | undefined {
  if (edge.kind !== 'built-in-web-identity') return undefined;
  const provider = graph.nodes.get(edge.from)?.fields['provider'];
  if (typeof provider !== 'string' || isBuiltInProvider(provider)) return undefined;
  return `STS knows only Google, Facebook and Login with Amazon without an IAM provider; "${name(graph, edge.from)}" is none of them.`;
}

/**
 * Reference section 4.8: register the provider in every account that uses it. An identity pool takes roles of another account in the
 * classic flow only: https://docs.aws.amazon.com/cognito/latest/developerguide/iam-roles.html
 */
function whyOtherAccount(graph: DocumentGraph, edge: GraphEdge): string | undefined {
  const isPool = isEnhanced(edge);
  if (!isPool && edge.kind !== 'assume-role-with-web-identity' && edge.kind !== 'assume-role-with-saml') return undefined;
  const own = graph.accountOf(edge.from);
  const other = graph.accountOf(edge.to);
  if (!own || !other || own.id === other.id) return undefined;
  if (isPool)
    return (
      `Identity pool "${name(graph, edge.from)}" lies in account "${labelOf(own)}", role "${name(graph, edge.to)}" in ` +
      `"${labelOf(other)}": the enhanced flow cannot use a role of another account.`
    );
  return (
    `Provider "${name(graph, edge.from)}" is registered in account "${labelOf(own)}", role "${name(graph, edge.to)}" lies in ` +
    `"${labelOf(other)}": register the provider there.`
  );
}

const isEnhanced = ({ kind, fields }: Edge): boolean => kind === 'identity-pool-role' && fields['slot'] !== 'classic';

/** True when an identity pool would give a role of another account in the enhanced flow. */
export function entersOtherAccount(graph: DocumentGraph, edge: Edge): boolean {
  const [own, other] = [graph.accountOf(edge.from), graph.accountOf(edge.to)];
  return isEnhanced(edge) && own !== undefined && other !== undefined && own.id !== other.id;
}

function whyNotTrusted(graph: DocumentGraph, edge: GraphEdge, login: PoolLogin | undefined): string | undefined {
  const written = graph.nodes.get(edge.to)?.fields['trustPolicy'];
  const request = written === undefined ? undefined : requestOf(graph, edge, login);
  if (written === undefined || !request) return undefined;
  const policy = parsePolicy(written);
  if (!policy.ok) return undefined;
  const { answer, why } = admits(policy.value, request);
  return answer === 'no' ? `The trust policy of "${name(graph, edge.to)}" does not admit "${name(graph, edge.from)}": ${why}.` : undefined;
}

function name(graph: DocumentGraph, id: string): string {
  const node = graph.nodes.get(id);
  return node ? labelOf(node) : id;
}
