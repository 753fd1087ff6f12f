import { isSet } from '../../catalog/lowering/fields.ts';
import { setField } from '../../commands/set-field.ts';
import type { DocumentGraph } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import type { Edit } from '../../model/edit.ts';
import { called } from '../edits.ts';
import { allNamed } from '../names.ts';
import { defineNodeRule } from '../rule.ts';
import { namedClient, callersOf, hasSecret, isPublic, oauthFlowsOf, publicCallersOf } from './app-client.ts';
import { authenticatesAt } from './load-balancer.ts';
import { isConfiguredHere, spendingsOf } from './user-pool.ts';

export default defineNodeRule({
  code: 'IDF-403',
  name: 'public-client-has-no-secret',
  severity: 'error',
  outcome: 'RISK',
  summary: 'An app client that a browser, mobile or desktop program uses has no client secret.',
  why: 'The secret ships to every user, and an SDK that sends no SECRET_HASH fails with "Unable to verify secret hash".',
  fix: 'Use an app client without a secret, and keep secrets for programs that run on a server.',
  sources: ['cdg-clients', 'gh-secret'],
  kinds: ['cognito.appClient'],
  *check(client, { graph }) {
    if (!isConfiguredHere(client) || !hasSecret(client)) return;
    const callers = publicCallersOf(graph, client);
    if (callers.length === 0 || isHeldByLoadBalancer(graph, client)) return;
    const isGenerated = isSet(client.fields, 'generateSecret');
    const verb = callers.length === 1 ? 'runs' : 'run';
    const message = `${namedClient(client)} has a secret, and ${allNamed(graph, callers)} ${verb} where every user can read it.`;
    const fix = withoutSecret(client, graph);
    yield { target: { node: client.id, field: isGenerated ? 'generateSecret' : 'clientSecretReference' }, message, ...(fix && { fix }) };
  },
});

/** With a load balancer in front, the browser never sees the secret: what is drawn to sign in is the page that the load balancer guards. */
const isHeldByLoadBalancer = (graph: DocumentGraph, client: Node): boolean => {
  const spendings = spendingsOf(graph, client);
  return spendings.length > 0 && spendings.length === authenticatesAt(graph, client).length;
};

/** Takes a generated secret away where nothing else that is drawn needs one. */
function withoutSecret(client: Node, graph: DocumentGraph): Edit | undefined {
  const { fields } = client;
  const isNeeded =
    fields['clientSecretReference'] !== undefined ||
    oauthFlowsOf(client).includes('client_credentials') ||
    isSet(fields, 'enablePropagateAdditionalUserContextData') ||
    authenticatesAt(graph, client).length > 0 ||
    !callersOf(graph, client).every(isPublic);
  return isNeeded ? undefined : called('Take the secret away', setField({ node: client.id }, 'generateSecret', false));
}
