import { named } from '../names.ts';
import { defineNodeRule } from '../rule.ts';
import { publicClients } from './public-client.ts';

export default defineNodeRule({
  code: 'IDF-803',
  name: 'no-key-in-public-client',
  severity: 'error',
  outcome: 'RISK',
  summary: 'A browser, mobile or desktop client holds no access key and no client secret.',
  why: 'Whatever is inside such a client is public the moment it ships: everybody who has the program has the key.',
  fix: 'Let the client sign in and get credentials of a role from an identity pool, or put a backend with a role of its own before the resource.',
  sources: ['iam-bp', 'sts-wid'],
  kinds: ['client.app'],
  // A client secret is told on the app client, by the rule about public clients there (IDF-403).
  *check(client, { graph }) {
    if (!publicClients.has(client.fields['clientType'])) return;
    for (const edge of graph.outOf(client.id)) {
      if (edge.kind !== 'access-key-in-use' || !edge.isLegal) continue;
      const message = `${named(graph, client.id)} runs on the devices of its users and holds an access key of ${named(graph, edge.to)}: they all have the key.`;
      yield { target: { edge: edge.id }, message };
    }
  },
});
