import { textsOf } from '../../catalog/lowering/fields.ts';
import { setField } from '../../commands/set-field.ts';
import type { DocumentGraph } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import { called } from '../edits.ts';
import { defineNodeRule, type Violation } from '../rule.ts';
import { namedClient, hasSecret, oauthFlowsOf, publicCallersOf, standardScopes } from './app-client.ts';
import { listed } from '../enumeration.ts';
import { isConfiguredHere } from './user-pool.ts';

export default defineNodeRule({
  code: 'IDF-401',
  name: 'client-credentials-stand-alone',
  severity: 'error',
  outcome: 'REJECT',
  summary: 'An app client with the client_credentials flow has no other flow, a client secret, and a custom scope.',
  why: 'Cognito refuses client_credentials beside code or implicit, and without a client secret. A machine gets an access token with custom scopes only, and no ID token.',
  fix: 'Give machines an app client of their own, with a secret and at least one scope of a resource server.',
  sources: ['api-client', 'cdg-clients'],
  kinds: ['cognito.appClient'],
  *check(client, { graph }) {
    const flows = oauthFlowsOf(client);
    if (!isConfiguredHere(client) || !flows.includes('client_credentials')) return;
    const others = flows.filter((flow) => flow !== 'client_credentials');
    if (others.length > 0) {
      const message = `${namedClient(client)} combines client_credentials with ${listed(others.map((flow) => `"${flow}"`))}: Cognito takes client_credentials alone only.`;
      return yield { target: { node: client.id, field: 'allowedOAuthFlows' }, message };
    }
    if (!hasSecret(client)) yield withoutSecret(client, graph);
    if (textsOf(client.fields, 'allowedOAuthScopes').some((scope) => !standardScopes.has(scope))) return;
    const message = `${namedClient(client)} has the client_credentials flow and no custom scope, which is all that its tokens can hold.`;
    yield { target: { node: client.id, field: 'allowedOAuthScopes' }, message };
  },
});

function withoutSecret(client: Node, graph: DocumentGraph): Violation {
  const message = `${namedClient(client)} has the client_credentials flow and no client secret to prove itself with.`;
  const target = { node: client.id, field: 'generateSecret' };
  // A secret in the hands of users would be the next fault: public-client-has-no-secret.
  if (publicCallersOf(graph, client).length > 0) return { target, message };
  return { target, message, fix: called('Generate a client secret', setField({ node: client.id }, 'generateSecret', true)) };
}
