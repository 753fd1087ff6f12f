import { textOf, textsOf } from '../../catalog/lowering/fields.ts';
import { named } from '../names.ts';
import { defineNodeRule, type Violation } from '../rule.ts';
import type { DocumentGraph, GraphEdge } from '../../graph/graph.ts';
import { labelOf, type Node } from '../../model/document.ts';
import { hasSecret, oauthFlowsOf } from './app-client.ts';
import { listed } from '../enumeration.ts';
import { isConfiguredHere } from './user-pool.ts';

/** That the pool of such a client needs a domain, oauth-client-has-domain tells. */
export default defineNodeRule({
  code: 'IDF-430',
  name: 'load-balancer-client-fits',
  severity: 'error',
  outcome: 'RUNTIME',
  summary:
    'A load balancer that authenticates with a user pool has an HTTPS listener and an app client with a secret, the code grant, an OpenID scope and its callback URL.',
  why: 'The load balancer exchanges the code at the token endpoint with the client secret. Otherwise the sign-in ends in redirect_mismatch or in an error of the load balancer.',
  fix: 'Make a dedicated app client with a secret, the flow "code", the scope "openid", and the callback https://<dns>/oauth2/idpresponse in lower case.',
  unverified: 'Which HTTP error codes the load balancer answers with is not verified.',
  sources: ['elb-auth'],
  kinds: ['api.tokenProtected'],
  *check(balancer, { graph }) {
    const edges = graph.into(balancer.id).filter(({ kind, isLegal }) => kind === 'token-to-api' && isLegal);
    if (balancer.fields['apiType'] !== 'albCognito' || edges.length === 0) return;
    if (balancer.fields['protocol'] === 'HTTP' && isConfiguredHere(balancer)) {
      const message = `Load balancer ${named(graph, balancer.id)} listens on HTTP; only an HTTPS listener can authenticate users.`;
      yield { target: { node: balancer.id, field: 'protocol' }, message };
    }
    for (const edge of edges) {
      const client = graph.nodes.get(edge.from);
      if (client && isConfiguredHere(client)) yield* unfitClient(graph, edge, { balancer, client });
    }
  },
});

interface Ends {
  readonly balancer: Node;
  readonly client: Node;
}

function* unfitClient(graph: DocumentGraph, edge: GraphEdge, { balancer, client }: Ends): Iterable<Violation> {
  const lacks = lacksOf(client);
  if (lacks.length > 0) {
    const message = `Load balancer ${named(graph, balancer.id)} signs users in with ${named(graph, client.id)}, which lacks ${listed(lacks)}.`;
    yield { target: { edge: edge.id }, message, cause: { node: client.id } };
  }
  yield* wrongCallback(client, balancer);
}

const openIdScopes: ReadonlySet<string> = new Set(['openid', 'email', 'phone', 'profile']);

const lacksOf = (client: Node): readonly string[] => [
  ...(hasSecret(client) ? [] : ['a client secret']),
  ...(oauthFlowsOf(client).includes('code') ? [] : ['the code grant']),
  ...(textsOf(client.fields, 'allowedOAuthScopes').some((scope) => openIdScopes.has(scope)) ? [] : ['the scope "openid"']),
];

/** Without a drawn name of the load balancer, any callback of the right form will do. */
function* wrongCallback(client: Node, balancer: Node): Iterable<Violation> {
  const name = textOf(balancer.fields, 'dnsName')?.toLowerCase();
  const callbacks = textsOf(client.fields, 'callbackURLs');
  const fits = (url: string): boolean =>
    name === undefined ? /^https:\/\/[^/A-Z]+\/oauth2\/idpresponse$/.test(url) : url === `https://${name}/oauth2/idpresponse`;
  if (callbacks.some(fits)) return;
  const message = `Load balancer "${labelOf(balancer)}" comes back to "https://${name ?? '<dns>'}/oauth2/idpresponse", in lower case, which is none of the callback URLs of "${labelOf(client)}".`;
  yield { target: { node: client.id, field: 'callbackURLs' }, message, cause: { node: balancer.id } };
}
