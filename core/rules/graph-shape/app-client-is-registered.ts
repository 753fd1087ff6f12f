import type { DocumentGraph, GraphEdge } from '../../graph/graph.ts';
import type { Edit } from '../../model/edit.ts';
import { addElements } from '../../commands/add-elements.ts';
import { freshEdgeId } from '../../commands/ids.ts';
import { replaceEdge } from '../edits.ts';
import { named } from '../names.ts';
import { defineRule } from '../rule.ts';
import { tellerOf } from '../told-elsewhere.ts';
import { isForMachines } from '../user-pools/app-client.ts';
import { unregisteredClients, type UnregisteredClient } from '../unregistered-client.ts';

export default defineRule({
  code: 'IDF-114',
  name: 'app-client-is-registered',
  severity: 'error',
  outcome: 'RUNTIME',
  summary: 'An identity pool knows every app client whose users it serves; a user pool alone is no login.',
  why: 'The login providers of an identity pool are pairs of user pool and app client, and the aud claim of an ID token is its app client. Any other token is "not from a supported provider of this identity pool".',
  fix: 'Draw an edge from every app client that signs users in to the identity pool.',
  sources: ['api-ciprov', 'cdg-flow', 'gh-supported'],
  *check({ graph }) {
    for (const edge of graph.edges) {
      if (tellerOf(graph, edge) !== 'app-client-is-registered') continue;
      const fix = fromOnlyClient(graph, edge);
      const message = `User pool ${named(graph, edge.from)} leads to identity pool ${named(graph, edge.to)} without saying which app client's tokens it takes.`;
      yield { target: { edge: edge.id }, message, ...(fix && { fix }) };
    }
    for (const one of unregisteredClients(graph)) {
      const { client, registered } = one;
      const message = `Users sign in through ${named(graph, client.id)}, but identity pool ${named(graph, registered.to)} knows ${named(graph, registered.from)} only.`;
      // A client for machines gets no ID token that the identity pool could take.
      yield { target: { node: client.id }, message, ...(!isForMachines(client) && { fix: register(graph, one) }) };
    }
  },
});

function fromOnlyClient(graph: DocumentGraph, edge: GraphEdge): Edit | undefined {
  const clients = graph.childrenOf(edge.from).filter(({ kind }) => kind === 'cognito.appClient');
  const [client] = clients;
  if (clients.length !== 1 || !client) return undefined;
  const label = `Start at app client ${named(graph, client.id)}`;
  return replaceEdge(label, { id: edge.id, kind: 'id-token-to-identity-pool', from: client.id, to: edge.to, fields: {} });
}

/** The other app client logs in as the registered one does. */
function register(graph: DocumentGraph, { client, registered }: UnregisteredClient): Edit {
  const { to, kind, fields } = registered;
  const edge = { id: freshEdgeId(graph.document, client.id, to), from: client.id, to, kind, fields };
  return addElements('Register the app client', [], [edge]);
}
