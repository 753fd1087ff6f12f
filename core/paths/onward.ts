import { isPrincipalClass, nextHopIds } from './next-hops.ts';
import type { DocumentGraph, GraphEdge } from '../graph/graph.ts';
import { isAccount, labelOf, type Node } from '../model/document.ts';
import type { ClassCode } from '../catalog/class.ts';
import type { Exit } from './analysis.ts';
import { refusedStep, type Arrival } from './arrival.ts';
import { isEntitlement, isStepToEntitlement } from './entitlement.ts';
import { whyRefused } from './refusal.ts';

/** True when nothing may follow, whatever is drawn: the walk is over by the way it arrived, or the assignment is incomplete. */
export function isClosed(graph: DocumentGraph, node: Node, arrival: Arrival): boolean {
  if (arrival.manner === 'stopped') return true;
  const classCode = graph.kindOf(node.id)?.class;
  if (arrival.manner === 'logged-on') return classCode === 'CO';
  return classCode === 'AS' && missingOf(graph, node.id).length > 0;
}

/**
 * The edges that an assignment lacks of its three parts. Only an account is a target: no organizational unit, no organization, no policy.
 * Source: https://docs.aws.amazon.com/singlesignon/latest/APIReference/API_CreateAccountAssignment.html
 */
function missingOf(graph: DocumentGraph, assignment: string): readonly (keyof typeof partNames)[] {
  const hasSet = graph.into(assignment).some(({ kind }) => kind === 'with-permission-set');
  const hasAccount = graph.outOf(assignment).some(({ kind, to }) => kind === 'in-account' && isAccount(graph.nodes.get(to)));
  return [...(hasSet ? [] : (['with-permission-set'] as const)), ...(hasAccount ? [] : (['in-account'] as const))];
}

const partNames = { 'with-permission-set': 'a permission set', 'in-account': 'an account' } as const;

/**
 * Whether a walk that arrived in a manner goes on over an edge. `step` is how the edge itself arrives: illegal steps are always taken
 * (and end there), so that the verdict tells of them.
 */
export function goesOn(graph: DocumentGraph, arrival: Arrival, edge: GraphEdge, step: Arrival): boolean {
  if (step.manner === 'stopped' && step.isIllegal) return true;
  if (arrival.manner === 'at-pool') return fitsSlot(arrival, edge);
  if (arrival.manner === 'custom-login') return edge.kind === 'developer-authenticated-identity';
  if (leadsToApplication.has(edge.kind) && isEntitlement(graph, edge.to))
    return arrival.manner !== 'applications-only' && isStepToEntitlement(graph, edge);
  if (arrival.manner !== 'applications-only') return true;
  if (edge.kind === 'holds') return graph.kindOf(edge.to)?.class === 'AP' || hasApplication(graph, edge.to);
  return edge.kind === 'application-assignment';
}

const leadsToApplication: ReadonlySet<string> = new Set(['holds', 'application-assignment']);

/** How the walk arrives over an edge, when its own manner lasts: at a principal, too, the token of a trusted issuer opens applications only. */
export const lasting = (graph: DocumentGraph, arrival: Arrival, edge: GraphEdge, step: Arrival): Arrival =>
  arrival.manner === 'applications-only' && edge.kind === 'holds' && graph.kindOf(edge.to)?.class === 'ICU' ? arrival : step;

/**
 * How the walk arrives at a role of an identity pool, where its trust policy lets one login in and another not: in the classic flow a
 * guest may ask for a member's role, and only some logins carry tags.
 * Source: https://docs.aws.amazon.com/cognito/latest/developerguide/iam-roles.html and reference sections 4.2 and 4.7.
 */
export function asLogin(graph: DocumentGraph, arrival: Arrival, edge: GraphEdge, step: Arrival): Arrival {
  if (arrival.manner !== 'at-pool' || step.manner === 'stopped') return step;
  const why = whyRefused(graph, edge, arrival.login);
  return why === undefined ? step : refusedStep(edge.id, why);
}

function fitsSlot(arrival: Extract<Arrival, { manner: 'at-pool' }>, edge: GraphEdge): boolean {
  const slot = edge.fields['slot'];
  if (typeof slot !== 'string' || !arrival.slots.includes(slot)) return false;
  return slot !== 'rule' || arrival.ruleRoles.includes(edge.to);
}

const hasApplication = (graph: DocumentGraph, principal: string): boolean =>
  graph.outOf(principal).some(({ kind, to }) => kind === 'application-assignment' && !isEntitlement(graph, to));

/** What a walk that stops at a node has reached, where that is an accepted end. */
export function exitAt(graph: DocumentGraph, node: Node, arrival: Arrival): Exit['as'] | undefined {
  if (arrival.manner === 'stopped' || isEntitlement(graph, node.id)) return undefined;
  if (arrival.manner === 'logged-on') return 'directory-aware-service';
  if (arrival.manner === 'single-sign-on') return 'application';
  const classCode = graph.kindOf(node.id)?.class;
  return classCode && exits[classCode];
}

const exits: Readonly<Partial<Record<ClassCode, Exit['as']>>> = {
  API: 'token-protected-api',
  AP: 'application',
  EXT: 'external-service',
};

/** Why a walk that arrived in a manner may not stop at a node; what it needs is drawn nowhere. */
export function whyNoEnd(graph: DocumentGraph, node: Node, arrival: Arrival): string {
  const name = `"${labelOf(node)}"`;
  if (arrival.manner === 'stopped') return arrival.why;
  if (arrival.manner === 'at-pool')
    return `No role edge of identity pool ${name} takes ${arrival.as} (slot ${arrival.slots.join(' or ')}).`;
  if (arrival.manner === 'applications-only')
    return `The tokens of a trusted token issuer open applications only, and none is drawn that ${name} leads to.`;
  if (isEntitlement(graph, node.id))
    return `Entitlement ${name} is no application to open: it lets a principal into a role, and no role is drawn for that principal.`;
  if (isTokenHolder(node))
    return `${name} runs outside the platforms that hand out roles: it needs a token of its own, an OIDC issuer that IAM knows, and a role.`;
  const classCode = graph.kindOf(node.id)?.class;
  if (classCode === 'AS')
    return `Assignment ${name} lacks ${missingOf(graph, node.id)
      .map((part) => partNames[part])
      .join(' and ')}.`;
  return `${name} ${(classCode && stops[classCode]) ?? 'leads to no IAM role.'}`;
}

/** A build runner, or a pod with a projected token: no platform hands it the credentials of a role. */
const isTokenHolder = ({ kind, fields }: Node): boolean =>
  kind === 'compute.workload' && (fields['workloadType'] === 'runner' || fields['workloadType'] === 'eksIrsa');

const stops: Readonly<Partial<Record<ClassCode, string>>> = {
  P: 'signs in nowhere and uses no client.',
  C: 'signs in nowhere.',
  DP: 'vouches for its users at no identity pool; its own role or keys are not theirs.',
  SI: 'authenticates users, but nothing takes its tokens.',
  OI: 'authenticates users, but nothing takes its tokens.',
  SA: 'authenticates users, but nothing takes its assertions.',
  ONP: 'is not connected to AWS by a directory, a trust or a federation server.',
  AC: 'hands out user-pool tokens, but neither an identity pool nor an API takes them; AWS services accept no such token.',
  UI: 'is enabled for no app client.',
  IP: 'has no role to give credentials of.',
  OP: 'is trusted by no role and by no identity pool.',
  SP: 'is trusted by no role and by no identity pool.',
  CO: 'has no role: AWS compute has no permissions of its own.',
  RA: 'creates no session of a role.',
  IC: 'holds no principal and no application.',
  ICU: 'is assigned to no account and to no application.',
  AD: 'lets people log on, which gives no access to AWS.',
  S: 'is an AWS resource: it accepts requests signed with the credentials of a role, and no role comes before it.',
};

/** Ids of the edge kinds that may be drawn on from a node where a walk stops. */
export function mayFollowAt(graph: DocumentGraph, node: Node, arrival: Arrival): readonly string[] {
  if (arrival.manner === 'stopped') return arrival.mayFollow;
  const classCode = graph.kindOf(node.id)?.class;
  if (classCode === undefined || isPrincipalClass(classCode)) return [];
  if (arrival.manner === 'applications-only') return classCode === 'IC' ? ['holds'] : ['application-assignment'];
  if (arrival.manner === 'custom-login') return ['developer-authenticated-identity'];
  if (isEntitlement(graph, node.id)) return ['account-access-entitlement'];
  if (classCode === 'AS') return missingOf(graph, node.id);
  return isTokenHolder(node) ? nextHopIds(classCode).filter((id) => id !== 'execution-role') : nextHopIds(classCode);
}
