import { textOf, textsOf } from '../../catalog/lowering/fields.ts';
import { setField } from '../../commands/set-field.ts';
import type { DocumentGraph, GraphEdge } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import { called } from '../edits.ts';
import { named } from '../names.ts';
import { defineNodeRule, type Violation } from '../rule.ts';
import { regionOf } from './pool-domain.ts';
import { isConfiguredHere, partsOf, poolOf } from './user-pool.ts';

/** Ids that Cognito makes are known where they are drawn; without them, what cannot be an issuer or a client id is told all the same. */
export default defineNodeRule({
  code: 'IDF-432',
  name: 'jwt-authorizer-fits-pool',
  severity: 'error',
  outcome: 'RUNTIME',
  summary: 'A JWT authorizer names the issuer of the user pool and, as audience, the id of the app client.',
  why: 'The authorizer compares its issuer with the iss of the token, and its audiences with aud (ID token) or client_id (access token). Every call is answered with 401.',
  fix: 'Set the issuer to https://cognito-idp.<region>.amazonaws.com/<pool id> and the audience to the id of the app client.',
  sources: ['apigw-jwt', 'cdg-acctok'],
  kinds: ['api.tokenProtected'],
  *check(api, { graph }) {
    if (!isConfiguredHere(api) || api.fields['apiType'] !== 'httpApiJwt') return;
    const identifiers = new Map<Node, ReadonlySet<string>>();
    for (const edge of graph.into(api.id)) {
      const client = edge.kind === 'token-to-api' && edge.isLegal ? graph.nodes.get(edge.from) : undefined;
      const pool = client && poolOf(graph, client.id);
      if (!client || !pool) continue;
      const known = identifiers.get(pool) ?? identifiersOf(graph, pool);
      identifiers.set(pool, known);
      yield* wrongAudience(graph, edge, { api, client, identifiers: known });
    }
    for (const pool of identifiers.keys()) yield* wrongIssuer(graph, api, pool);
  },
});

/** `https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_AbCdEfGhI`; of the updated issuer only the beginning is documented. */
const original = /^https:\/\/cognito-idp\.([a-z0-9-]+)\.[a-z0-9.-]+\/([\w-]+_[0-9a-zA-Z]+)$/;
const poolId = /^[\w-]+_[0-9a-zA-Z]+$/;

/** A reference may hold the id, or something else that names the resource. */
const idIn = (reference: string | undefined, form: RegExp): string | undefined =>
  reference !== undefined && form.test(reference) ? reference : undefined;

function* wrongIssuer(graph: DocumentGraph, api: Node, pool: Node): Iterable<Violation> {
  const issuer = textOf(api.fields, 'issuer');
  const type = pool.fields['issuerType'];
  if (issuer === undefined || type === 'UPDATED') return;
  const id = textOf(pool.fields, 'userPoolId') ?? idIn(pool.reference, poolId);
  const region = regionOf(pool, graph.accountOf(pool.id));
  const [, issuerRegion, issuerPool] = original.exec(issuer) ?? [];
  const isPossible = issuerRegion !== undefined && (region === undefined || region === issuerRegion);
  if (isPossible && (id === undefined || id === issuerPool)) return;
  const message = `${named(graph, api.id)} expects the issuer "${issuer}", which is not that of user pool ${named(graph, pool.id)}.`;
  yield { target: { node: api.id, field: 'issuer' }, message, cause: { node: pool.id } };
}

interface Ends {
  readonly api: Node;
  readonly client: Node;
  /** Of the resource servers of the client's pool. Whether one can stand in aud is not verified: such an audience is left alone. */
  readonly identifiers: ReadonlySet<string>;
}

const identifiersOf = (graph: DocumentGraph, pool: Node): ReadonlySet<string> =>
  new Set(partsOf(graph, pool, 'cognito.resourceServer').map(({ fields, id }) => textOf(fields, 'identifier') ?? id));

function* wrongAudience(graph: DocumentGraph, edge: GraphEdge, { api, client, identifiers }: Ends): Iterable<Violation> {
  const audience = textsOf(api.fields, 'audience');
  const id = textOf(client.fields, 'clientId') ?? idIn(client.reference, /^\w+$/);
  if (audience.length === 0 || (id !== undefined && audience.includes(id))) return;
  const isUndecided = audience.some((one) => identifiers.has(one) || (id === undefined && /^\w+$/.test(one)));
  if (isUndecided) return;
  const what = id === undefined ? 'holds no client id' : `does not hold the client id "${id}"`;
  const message = `The audience of ${named(graph, api.id)} ${what}, so every token of ${named(graph, client.id)} is refused.`;
  const target = { edge: edge.id };
  if (id === undefined || client.reference !== undefined) return yield { target, message, cause: { node: api.id } };
  const fix = called('Add the client id to the audience', setField({ node: api.id }, 'audience', [...audience, id]));
  yield { target, message, cause: { node: api.id }, fix };
}
