import type { DocumentGraph, GraphEdge } from '../../graph/graph.ts';
import { listOf } from '../../policy/field-shape.ts';
import { setEdgeFields } from '../edits.ts';
import { named } from '../names.ts';
import { defineEdgeRule, type Violation } from '../rule.ts';

export default defineEdgeRule({
  code: 'IDF-115',
  name: 'right-token-for-exchange',
  severity: 'error',
  outcome: 'RUNTIME',
  summary: 'An identity pool is sent the token that it can read: ID tokens, but access tokens of Facebook and Login with Amazon.',
  why: 'The pool checks the aud claim, which the access token of a user pool does not have: the call fails with "Missing a required claim: aud".',
  fix: 'Send the ID token in the Logins map; for Facebook and Login with Amazon the access token.',
  sources: ['cdg-flow', 'api-oidtok', 'cdg-acctok'],
  kinds: ['id-token-to-identity-pool', 'oidc-token-to-identity-pool', 'social-token-to-identity-pool'],
  *check(edge, { graph }) {
    if (!edge.isLegal) return;
    yield* wrongToken(graph, edge);
    yield* noToken(graph, edge);
  },
});

const names = { idToken: 'an ID token', accessToken: 'an access token' } as const;

function* wrongToken(graph: DocumentGraph, edge: GraphEdge): Iterable<Violation> {
  const { sends } = edge.fields;
  const provider = graph.nodes.get(edge.from)?.fields['provider'];
  const wanted = provider === 'facebook' || provider === 'amazon' ? 'accessToken' : 'idToken';
  const drawn = graph.document.edges.get(edge.id);
  if ((sends !== 'idToken' && sends !== 'accessToken') || sends === wanted || !drawn) return;
  const message = `${named(graph, edge.from)} sends ${names[sends]} to ${named(graph, edge.to)}, which takes ${names[wanted]} from it.`;
  yield { target: { edge: edge.id, field: 'sends' }, message, fix: setEdgeFields(`Send ${names[wanted]}`, drawn, { sends: wanted }) };
}

/** The client credentials flow issues no ID token. Source: reference E03 and test vector V30. */
function* noToken(graph: DocumentGraph, edge: GraphEdge): Iterable<Violation> {
  const flows = listOf(graph.nodes.get(edge.from)?.fields['allowedOAuthFlows']);
  if (flows.length !== 1 || flows[0] !== 'client_credentials') return;
  const message = `${named(graph, edge.from)} uses the client credentials flow only, which issues no ID token for ${named(graph, edge.to)}.`;
  yield { target: { edge: edge.id }, message };
}
