import { kinds } from '#core/catalog/catalog.ts';
import { legalityOf } from '#core/catalog/legality.ts';
import { buildGraph, type DocumentGraph, type GraphEdge } from '#core/graph/graph.ts';
import type { Document } from '#core/model/document.ts';

/**
 * The referee: walks every simple way through a drawing, one after the other, by the words of the design and the reference. Slow,
 * recursive and written without a line of the engine, so that both are wrong in the same way only if the words are.
 */
export interface Judged {
  readonly outcome: string;
  /** By outcome: the fewest hops to it. */
  readonly nearest: Readonly<Record<string, number>>;
}

/** Whether a role's written trust lets an edge in; `login` is the edge by which the walk came to the identity pool before it. */
export type Admits = (graph: DocumentGraph, edge: GraphEdge, login: GraphEdge | undefined) => boolean;

export const order = ['dead-end', 'refused', 'loops', 'exits', 'ends-in-role'] as const;

type Step = { readonly node: string; readonly by: GraphEdge | undefined; readonly narrow: boolean };

export function enumerate(document: Document, admits: Admits): ReadonlyMap<string, Judged> {
  const graph = buildGraph(document);
  const judged = new Map<string, Judged>();
  for (const node of graph.nodes.values()) {
    const kind = kinds.get(node.kind);
    if (!kind || kind.placement !== 'node' || !['P', 'C', 'CO', 'ONP'].includes(kind.class ?? '')) continue;
    if (graph.into(node.id).some((edge) => edge.definition?.hop)) continue;
    const nearest = new Map<string, number>();
    const tell = (outcome: string, hops: number): void => void nearest.set(outcome, Math.min(hops, nearest.get(outcome) ?? Infinity));
    walk(graph, admits, [{ node: node.id, by: undefined, narrow: false }], tell);
    const outcome = order.find((candidate) => nearest.has(candidate))!;
    judged.set(node.id, { outcome, nearest: Object.fromEntries(nearest) });
  }
  return judged;
}

function walk(graph: DocumentGraph, admits: Admits, path: readonly Step[], tell: (outcome: string, hops: number) => void): void {
  const here = path.at(-1)!;
  const hops = path.length - 1;
  const classOf = (id: string): string => graph.kindOf(id)?.class ?? '';
  const legal = (edge: GraphEdge): boolean => {
    const answer = legalityOf(graph.nodes.get(edge.from)!.kind, graph.nodes.get(edge.to)!.kind);
    return answer.legal && answer.edge.id === edge.kind;
  };
  const at = classOf(here.node);
  if (here.by && !legal(here.by)) return tell(at === 'R' ? 'refused' : 'dead-end', hops);
  if (here.by && at === 'R' && !mayEnter(graph, here.by, (...asked) => admits(...asked, path.at(-2)?.by))) return tell('refused', hops);
  if (at === 'R' || at === 'U') return tell('ends-in-role', hops);
  if (here.by?.kind === 'enabled-for' && (poolsDiffer(graph, here.by) || isLeftOut(graph, here.by))) return tell('dead-end', hops);
  if (at === 'API' && graph.nodes.get(here.node)!.fields['apiType'] === 'iamAuth') return tell('dead-end', hops);
  if (here.by?.kind === 'guest-access' && graph.nodes.get(here.node)!.fields['allowUnauthenticatedIdentities'] !== true)
    return tell('dead-end', hops);
  if (here.by?.kind === 'domain-join' && at === 'CO') return tell('exits', hops);
  if (at === 'AS' && !isComplete(graph, here.node)) return tell('dead-end', hops);

  const before = path.slice(0, -1).findIndex((step) => step.node === here.node && samePast(graph, step, here));
  if (before >= 0) return tell('loops', before);

  const next = graph.outOf(here.node).filter((edge) => {
    const moves = edge.definition?.hop === true || (edge.kind === 'member-of-group' && legal(edge));
    return moves && (!legal(edge) || (fitsPool(graph, here, edge) && fitsIssuer(graph, here, edge) && isOwnStep(graph, here, edge)));
  });
  const isExit = ['API', 'AP', 'EXT'].includes(at) && graph.nodes.get(here.node)!.kind !== 'accountaccess.entitlement';
  if (next.length === 0) return tell(isExit ? 'exits' : 'dead-end', hops);
  for (const edge of next) {
    const narrow = edge.kind === 'trusted-token-issuer' || (here.narrow && edge.kind === 'holds' && classOf(edge.to) === 'ICU');
    walk(graph, admits, [...path, { node: edge.to, by: edge, narrow }], tell);
  }
}

/** Whether two visits of one node may go on in the same ways. */
function samePast(graph: DocumentGraph, a: Step, b: Step): boolean {
  if (a.narrow !== b.narrow) return false;
  if (graph.kindOf(a.node)?.class !== 'IP') return true;
  const out = graph.outOf(a.node);
  return out.every((edge) => fitsPool(graph, a, edge) === fitsPool(graph, b, edge));
}

function mayEnter(graph: DocumentGraph, edge: GraphEdge, admits: (graph: DocumentGraph, edge: GraphEdge) => boolean): boolean {
  const reserved = graph.nodes.get(edge.to)!.kind === 'sso.reservedRole';
  if (reserved !== (edge.kind === 'enters-reserved-role')) return false;
  const provider = graph.nodes.get(edge.from)!.fields['provider'];
  if (edge.kind === 'built-in-web-identity' && typeof provider === 'string' && !['google', 'facebook', 'amazon'].includes(provider))
    return false;
  const isEnhanced = edge.kind === 'identity-pool-role' && edge.fields['slot'] !== 'classic';
  if (isEnhanced || edge.kind === 'assume-role-with-web-identity' || edge.kind === 'assume-role-with-saml') {
    const accounts = [graph.accountOf(edge.from)?.id, graph.accountOf(edge.to)?.id];
    if (accounts[0] !== undefined && accounts[1] !== undefined && accounts[0] !== accounts[1]) return false;
  }
  return admits(graph, edge);
}

function poolsDiffer(graph: DocumentGraph, edge: GraphEdge): boolean {
  const pools = [edge.from, edge.to].map((id) => graph.enclosing(id, 'cognito.userPool')?.id);
  return pools[0] !== undefined && pools[1] !== undefined && pools[0] !== pools[1];
}

/** IDF-419: the client's own list decides which identity providers it offers. */
function isLeftOut(graph: DocumentGraph, edge: GraphEdge): boolean {
  const name = graph.nodes.get(edge.from)!.fields['providerName'];
  const listed = graph.nodes.get(edge.to)!.fields['supportedIdentityProviders'];
  return name !== undefined && Array.isArray(listed) && listed.length > 0 && !listed.some((one) => one === name);
}

/** E67 goes on with E17 only, and an entitlement (N36) is entered from its principal (E55): neither gives a person what is its own. */
function isOwnStep(graph: DocumentGraph, here: Step, edge: GraphEdge): boolean {
  if (graph.kindOf(here.node)?.class === 'DP') return edge.kind === 'developer-authenticated-identity';
  if (graph.nodes.get(edge.to)!.kind !== 'accountaccess.entitlement') return true;
  if (graph.outOf(edge.to).some((onward) => onward.definition?.hop === true)) return true;
  const isEntered = graph.outOf(here.node).some((other) => other.kind === 'account-access-entitlement');
  return edge.kind === 'application-assignment' && !isEntered;
}

const isComplete = (graph: DocumentGraph, assignment: string): boolean =>
  graph.into(assignment).some((edge) => edge.kind === 'with-permission-set') &&
  graph
    .outOf(assignment)
    .filter((edge) => edge.kind === 'in-account' && graph.nodes.get(edge.to)?.kind === 'org.account')
    .some((edge) => !['ou', 'organization'].includes(String(graph.nodes.get(edge.to)?.fields['type'])));

/** Which roles of an identity pool a login comes to (reference 4.2 and 4.7). */
function fitsPool(graph: DocumentGraph, here: Step, edge: GraphEdge): boolean {
  if (graph.kindOf(here.node)?.class !== 'IP' || !here.by) return true;
  const slot = edge.fields['slot'];
  const login = here.by;
  const isMapped = graph
    .into(here.node)
    .some((other) => other.kind !== 'developer-authenticated-identity' && /token|rules/.test(String(other.fields['roleMapping'])));
  const allowsClassic = graph.nodes.get(here.node)!.fields['allowClassicFlow'] === true && !isMapped;
  const classicFlow = slot === 'classic' && allowsClassic && login.kind !== 'assertion-to-identity-pool';
  if (login.kind === 'guest-access') return slot === 'unauthenticated' || classicFlow;
  const mapping = login.kind === 'developer-authenticated-identity' ? undefined : login.fields['roleMapping'];
  const otherwise = slot === 'authenticated' && login.fields['ambiguousRoleResolution'] === 'AuthenticatedRole';
  if (mapping === 'token') return slot === 'token' || otherwise;
  if (mapping === 'rules')
    return otherwise || (slot === 'rule' && JSON.stringify(login.fields['rules'] ?? []).includes(`"role":"${edge.to}"`));
  return slot === 'authenticated' || classicFlow || (slot === 'token' && login.kind === 'assertion-to-identity-pool');
}

/** A trusted token issuer's tokens open applications, through the principals that have one. */
function fitsIssuer(graph: DocumentGraph, here: Step, edge: GraphEdge): boolean {
  if (!here.narrow) return true;
  const opens = (id: string): boolean => graph.kindOf(id)?.class === 'AP' && graph.nodes.get(id)!.kind !== 'accountaccess.entitlement';
  if (graph.kindOf(here.node)?.class === 'ICU') return edge.kind === 'application-assignment' && opens(edge.to);
  return opens(edge.to) || graph.outOf(edge.to).some((onward) => onward.kind === 'application-assignment' && opens(onward.to));
}
