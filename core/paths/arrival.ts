import type { ClassCode } from '../catalog/class.ts';
import { legalityOfEdge } from '../catalog/legality.ts';
import type { DocumentGraph, GraphEdge } from '../graph/graph.ts';
import { labelOf, type FieldValue, type Node } from '../model/document.ts';
import { listOf, mappingOf } from '../policy/field-shape.ts';
import { isPrincipalClass, nextHopIds } from './next-hops.ts';
import { whyRefused } from './refusal.ts';

/** A step that a walk takes and after which it goes nowhere. */
interface Stop {
  readonly manner: 'stopped';
  readonly edge: string;
  /** The matrix has no such edge. */
  readonly isIllegal: boolean;
  /** It leads to a role, which does not let it in. */
  readonly isRefusal: boolean;
  readonly why: string;
  /** Ids of the edge kinds to draw instead, or to go on with. */
  readonly mayFollow: readonly string[];
}

/** What of the way to a node still matters there. Two walks that arrive in the same manner go on in the same ways. */
export type Arrival =
  /** Nothing of the way matters. */
  | { readonly manner: 'any' }
  /** The walk ends here: the step was illegal, was refused, or leads nowhere by its nature. */
  | Stop
  /** At an identity pool: the slots that this login (or guest) may get its role from, and the roles that its rules name. */
  | { readonly manner: 'at-pool'; readonly slots: readonly string[]; readonly ruleRoles: readonly string[]; readonly as: string }
  /** Logged on by a directory: at a computer that is its operating system, never the instance's role. */
  | { readonly manner: 'logged-on' }
  /** Signed in to a software service by an Identity Center application. */
  | { readonly manner: 'single-sign-on' }
  /** By a trusted token issuer, whose tokens open applications and never accounts. */
  | { readonly manner: 'applications-only' };

export const anyArrival: Arrival = { manner: 'any' };

/** True where walks go on as one: the same text for the same manner. Stopped walks are never the same. */
export const arrivalKey = (arrival: Arrival): string =>
  arrival.manner === 'at-pool' ? JSON.stringify([arrival.slots, arrival.ruleRoles]) : arrival.manner;

/** In which manner an edge arrives. Every condition of a walk that depends on the edge alone is decided here. */
export function arrivalOf(graph: DocumentGraph, edge: GraphEdge): Arrival {
  const from = graph.nodes.get(edge.from)!;
  const to = graph.nodes.get(edge.to)!;
  const toClass = graph.kindOf(to.id)?.class;
  const legality = legalityOfEdge(from.kind, to.kind, edge.kind);
  if (!legality.legal) {
    const instead = legality.instead === undefined ? '' : ` ${legality.instead}`;
    const mayFollow = legality.expected ? [legality.expected.id] : nextHopIds(graph.kindOf(from.id)?.class);
    return { manner: 'stopped', edge: edge.id, isIllegal: true, isRefusal: toClass === 'R', why: legality.why + instead, mayFollow };
  }
  const stopped = stopAtLegalEdge(graph, edge, toClass);
  if (stopped !== undefined) return stopped;
  if (toClass === 'IP') return atPool(graph, edge, to);
  if (edge.kind === 'domain-join') return { manner: 'logged-on' };
  if (edge.kind === 'single-sign-on') return { manner: 'single-sign-on' };
  return edge.kind === 'trusted-token-issuer' ? { manner: 'applications-only' } : anyArrival;
}

function stopAtLegalEdge(graph: DocumentGraph, edge: GraphEdge, toClass: ClassCode | undefined): Arrival | undefined {
  if (isPrincipalClass(toClass)) {
    const why = toClass === 'R' ? whyRefused(graph, edge) : undefined;
    return why === undefined ? undefined : { manner: 'stopped', edge: edge.id, isIllegal: false, isRefusal: true, why, mayFollow: [] };
  }
  if (edge.kind !== 'enabled-for') return undefined;
  const poolOfIdp = graph.enclosing(edge.from, 'cognito.userPool');
  const poolOfClient = graph.enclosing(edge.to, 'cognito.userPool');
  if (!poolOfIdp || !poolOfClient || poolOfIdp.id === poolOfClient.id) return undefined;
  const why =
    `IdP "${nameOf(graph, edge.from)}" belongs to user pool "${labelOf(poolOfIdp)}" and app client "${nameOf(graph, edge.to)}" to ` +
    `"${labelOf(poolOfClient)}": an app client offers only the IdPs of its own pool.`;
  return { manner: 'stopped', edge: edge.id, isIllegal: false, isRefusal: false, why, mayFollow: [] };
}

const nameOf = (graph: DocumentGraph, id: string): string => labelOf(graph.nodes.get(id)!);

/**
 * Which slots a login leads to. Guests get the unauthenticated role; logins the authenticated one, or what the role mapping of their
 * edge says; the classic flow stands beside both where the pool allows it. A SAML assertion may name its roles itself, without a mapping;
 * developer identities know no mapping.
 * Source: https://docs.aws.amazon.com/cognito/latest/developerguide/role-based-access-control.html,
 * https://docs.aws.amazon.com/cognito/latest/developerguide/authentication-flow.html and
 * https://docs.aws.amazon.com/cognito/latest/developerguide/saml-identity-provider.html
 */
function atPool(graph: DocumentGraph, edge: GraphEdge, pool: Node): Arrival {
  const classic = isClassic(graph, edge, pool) ? ['classic'] : [];
  if (edge.kind === 'guest-access') {
    if (pool.fields['allowUnauthenticatedIdentities'] === true) return pooled('guests', ['unauthenticated', ...classic]);
    const why = `Identity pool "${labelOf(pool)}" does not let guests in: allowUnauthenticatedIdentities is not true.`;
    return { manner: 'stopped', edge: edge.id, isIllegal: false, isRefusal: false, why, mayFollow: [] };
  }
  const mapping = edge.kind === 'developer-authenticated-identity' ? 'default' : (edge.fields['roleMapping'] ?? 'default');
  const fallback = edge.fields['ambiguousRoleResolution'] === 'AuthenticatedRole' ? ['authenticated'] : [];
  if (mapping === 'token') return pooled('logins whose token names the role', ['token', ...fallback]);
  if (mapping === 'rules') return pooled('logins whose rules name the role', ['rule', ...fallback], rolesOfRules(edge.fields['rules']));
  const named = edge.kind === 'assertion-to-identity-pool' ? ['token'] : [];
  return pooled('signed-in identities', ['authenticated', ...named, ...classic]);
}

/** The classic flow serves no SAML provider, and nobody at a pool that has a role mapping for any of its providers. */
const isClassic = (graph: DocumentGraph, edge: GraphEdge, pool: Node): boolean =>
  pool.fields['allowClassicFlow'] === true && edge.kind !== 'assertion-to-identity-pool' && !mappedPoolsOf(graph).has(pool.id);

const mappedPools = new WeakMap<DocumentGraph, ReadonlySet<string>>();

/** What the edges of mappings lead to; looked up once for each drawing, so that a pool with many logins stays linear. */
function mappedPoolsOf(graph: DocumentGraph): ReadonlySet<string> {
  const known = mappedPools.get(graph) ?? new Set(graph.edges.filter(hasMapping).map(({ to }) => to));
  mappedPools.set(graph, known);
  return known;
}

const hasMapping = ({ kind, fields }: GraphEdge): boolean =>
  kind !== 'developer-authenticated-identity' && (fields['roleMapping'] === 'token' || fields['roleMapping'] === 'rules');

const pooled = (as: string, slots: readonly string[], ruleRoles: readonly string[] = []): Arrival => ({
  manner: 'at-pool',
  slots,
  ruleRoles,
  as,
});

function rolesOfRules(rules: FieldValue | undefined): readonly string[] {
  const roles = new Set<string>();
  for (const rule of listOf(rules)) {
    const role = mappingOf(rule)?.['role'];
    if (typeof role === 'string') roles.add(role);
  }
  return [...roles].sort();
}
