import type { DocumentGraph } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import { allNamed, named } from '../names.ts';
import { defineNodeRule } from '../rule.ts';
import { oauthFlowsOf, providerNamesOf } from './app-client.ts';
import { clientsOf, isConfiguredHere, partsOf } from './user-pool.ts';

export default defineNodeRule({
  code: 'IDF-408',
  name: 'oauth-client-has-domain',
  severity: 'error',
  outcome: 'RUNTIME',
  summary: 'A user pool whose app clients use OAuth flows or external identity providers has a domain.',
  why: 'The authorize, token and idpresponse endpoints live on the domain of the pool: without one they do not exist.',
  fix: 'Add a user pool domain to the pool: a prefix, or a domain of your own.',
  sources: ['cdg-clients', 'cdg-issuer'],
  kinds: ['cognito.userPool'],
  *check(pool, { graph }) {
    if (!isConfiguredHere(pool) || partsOf(graph, pool, 'cognito.userPoolDomain').length > 0) return;
    const clients = clientsOf(graph, pool).filter((client) => needsDomain(graph, client));
    if (clients.length === 0) return;
    const names = allNamed(
      graph,
      clients.map(({ id }) => id),
    );
    const message = `User pool ${named(graph, pool.id)} has no domain: the OAuth endpoints for ${names} do not exist.`;
    yield { target: { node: pool.id }, message };
  },
});

const needsDomain = (graph: DocumentGraph, client: Node): boolean =>
  oauthFlowsOf(client).length > 0 || providerNamesOf(graph, client).some((name) => name !== 'COGNITO');
