import type { ClassCode } from '../catalog/class.ts';
import { legalityOfEdge } from '../catalog/legality.ts';
import type { DocumentGraph, GraphEdge } from '../graph/graph.ts';
import { labelOf } from '../model/document.ts';
import { listOf } from '../policy/field-shape.ts';
import { anyArrival, deadStep, refusedStep, type Arrival } from './arrival.ts';
import { isPrincipalClass, nextHopIds } from './next-hops.ts';
import { atPool } from './pool-login.ts';
import { whyRefused } from './refusal.ts';

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
  if (isPrincipalClass(toClass)) {
    const why = toClass === 'R' ? whyRefused(graph, edge) : undefined;
    return why === undefined ? anyArrival : refusedStep(edge.id, why);
  }
  return arrivalByClass(graph, edge, toClass) ?? arrivalByEdge[edge.kind] ?? anyArrival;
}

function arrivalByClass(graph: DocumentGraph, edge: GraphEdge, toClass: ClassCode | undefined): Arrival | undefined {
  if (toClass === 'IP') return atPool(graph, edge);
  if (toClass === 'API') return unsignedAtApi(graph, edge);
  return edge.kind === 'enabled-for' ? notOffered(graph, edge) : undefined;
}

const arrivalByEdge: Readonly<Record<string, Arrival>> = {
  'custom-login': { manner: 'custom-login' },
  'domain-join': { manner: 'logged-on' },
  'single-sign-on': { manner: 'single-sign-on' },
  'trusted-token-issuer': { manner: 'applications-only' },
};

const nameOf = (graph: DocumentGraph, id: string): string => labelOf(graph.nodes.get(id)!);

/** AWS_IAM takes requests that a role or user has signed, and no token. Source: https://docs.aws.amazon.com/apigateway/latest/developerguide/permissions.html */
function unsignedAtApi(graph: DocumentGraph, edge: GraphEdge): Arrival | undefined {
  if (edge.kind === 'iam-authorised-call' || graph.nodes.get(edge.to)?.fields['apiType'] !== 'iamAuth') return undefined;
  const why = `API "${nameOf(graph, edge.to)}" takes requests signed with the credentials of a role or user (AWS_IAM), and no token: a role must come before it.`;
  const mayFollow = nextHopIds(graph.kindOf(edge.from)?.class).filter((id) => id !== edge.kind);
  return deadStep(edge.id, why, mayFollow);
}

/**
 * An app client offers the IdPs of its own pool, and of those the ones that its list names where it is written.
 * Source: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html
 */
function notOffered(graph: DocumentGraph, edge: GraphEdge): Arrival | undefined {
  const idp = `IdP "${nameOf(graph, edge.from)}"`;
  const client = `app client "${nameOf(graph, edge.to)}"`;
  const poolOfIdp = graph.enclosing(edge.from, 'cognito.userPool');
  const poolOfClient = graph.enclosing(edge.to, 'cognito.userPool');
  if (poolOfIdp && poolOfClient && poolOfIdp.id !== poolOfClient.id) {
    const pools = `belongs to user pool "${labelOf(poolOfIdp)}" and ${client} to "${labelOf(poolOfClient)}"`;
    return deadStep(edge.id, `${idp} ${pools}: an app client offers only the IdPs of its own pool.`);
  }
  const listed = listOf(graph.nodes.get(edge.to)?.fields['supportedIdentityProviders']);
  const name = graph.nodes.get(edge.from)?.fields['providerName'];
  if (typeof name !== 'string' || listed.length === 0 || listed.includes(name)) return undefined;
  return deadStep(edge.id, `${idp} is drawn as enabled for ${client}, whose supportedIdentityProviders do not name "${name}".`);
}
