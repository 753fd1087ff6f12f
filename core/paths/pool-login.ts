import type { DocumentGraph, GraphEdge } from '../graph/graph.ts';
import { labelOf, type FieldValue } from '../model/document.ts';
import { listOf, mappingOf } from '../policy/field-shape.ts';
import { deadStep, type Arrival, type PoolLogin } from './arrival.ts';

/**
 * Which slots a login leads to. Guests get the unauthenticated role; logins the authenticated one, or what the role mapping of their
 * edge says; the classic flow stands beside both where the pool allows it. A SAML assertion may name its roles itself, without a mapping;
 * developer identities know no mapping.
 * Source: https://docs.aws.amazon.com/cognito/latest/developerguide/role-based-access-control.html,
 * https://docs.aws.amazon.com/cognito/latest/developerguide/authentication-flow.html and
 * https://docs.aws.amazon.com/cognito/latest/developerguide/saml-identity-provider.html
 */
export function atPool(graph: DocumentGraph, edge: GraphEdge): Arrival {
  const pool = graph.nodes.get(edge.to)!;
  const classic = isClassic(graph, edge) ? ['classic'] : [];
  if (edge.kind === 'guest-access') {
    const guest = { isGuest: true, sendsTags: false };
    if (pool.fields['allowUnauthenticatedIdentities'] === true) return pooled('guests', guest, ['unauthenticated', ...classic]);
    return deadStep(edge.id, `Identity pool "${labelOf(pool)}" does not let guests in: allowUnauthenticatedIdentities is not true.`);
  }
  const login = { isGuest: false, sendsTags: sendsTags(graph, edge) };
  const mapping = edge.kind === 'developer-authenticated-identity' ? 'default' : (edge.fields['roleMapping'] ?? 'default');
  const fallback = edge.fields['ambiguousRoleResolution'] === 'AuthenticatedRole' ? ['authenticated'] : [];
  if (mapping === 'token') return pooled('logins whose token names the role', login, ['token', ...fallback]);
  if (mapping === 'rules')
    return pooled('logins whose rules name the role', login, ['rule', ...fallback], rolesOfRules(edge.fields['rules']));
  const named = edge.kind === 'assertion-to-identity-pool' ? ['token'] : [];
  return pooled('signed-in identities', login, ['authenticated', ...named, ...classic]);
}

/** The classic flow serves no SAML provider, and nobody at a pool that has a role mapping for any of its providers. */
const isClassic = (graph: DocumentGraph, { kind, to }: GraphEdge): boolean =>
  graph.nodes.get(to)?.fields['allowClassicFlow'] === true &&
  kind !== 'assertion-to-identity-pool' &&
  !poolFacts(graph).withMapping.has(to);

/** A map may name the app client or its user pool. What developer identities are tagged with is not drawn. */
function sendsTags(graph: DocumentGraph, { kind, from, to }: GraphEdge): boolean {
  const tagged = poolFacts(graph).taggedProviders.get(to);
  if (!tagged || kind === 'developer-authenticated-identity') return false;
  const userPool = graph.enclosing(from, 'cognito.userPool');
  return tagged.has(from) || (userPool !== undefined && tagged.has(userPool.id));
}

interface PoolFacts {
  /** Pools that have a role mapping for some provider. */
  readonly withMapping: ReadonlySet<string>;
  /** By pool: the providers whose claims it certainly maps to tags. */
  readonly taggedProviders: ReadonlyMap<string, ReadonlySet<string>>;
}

const known = new WeakMap<DocumentGraph, PoolFacts>();

/** Looked up once for each drawing, so that a pool with many logins stays linear. */
function poolFacts(graph: DocumentGraph): PoolFacts {
  const facts = known.get(graph) ?? {
    withMapping: new Set(graph.edges.filter(hasMapping).map(({ to }) => to)),
    taggedProviders: taggedProviders(graph),
  };
  known.set(graph, facts);
  return facts;
}

const hasMapping = ({ kind, fields }: GraphEdge): boolean =>
  kind !== 'developer-authenticated-identity' && (fields['roleMapping'] === 'token' || fields['roleMapping'] === 'rules');

/** Source: https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_SetPrincipalTagAttributeMap.html */
function taggedProviders(graph: DocumentGraph): ReadonlyMap<string, ReadonlySet<string>> {
  const tagged = new Map<string, Set<string>>();
  for (const { kind, fields, in: pool } of graph.nodes.values()) {
    if (kind !== 'cognito.principalTagMap' || pool === undefined || typeof fields['identityProvider'] !== 'string') continue;
    const hasTags = fields['useDefaults'] === true || Object.keys(mappingOf(fields['principalTags']) ?? {}).length > 0;
    if (hasTags) tagged.set(pool, (tagged.get(pool) ?? new Set()).add(fields['identityProvider']));
  }
  return tagged;
}

const pooled = (as: string, login: PoolLogin, slots: readonly string[], ruleRoles: readonly string[] = []): Arrival => ({
  manner: 'at-pool',
  slots,
  ruleRoles,
  login,
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
