import { isSet, textsOf } from '../../catalog/lowering/fields.ts';
import { setField } from '../../commands/set-field.ts';
import type { DocumentGraph } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import { called } from '../edits.ts';
import { defineNodeRule, type Violation } from '../rule.ts';
import { namedClient, callersOf, isForMachines, providerNamesOf, sdkSignInFlowsOf } from './app-client.ts';
import { listed } from '../enumeration.ts';
import { clientsOf, hasWebAcl, isConfiguredHere } from './user-pool.ts';

export default defineNodeRule({
  code: 'IDF-420',
  name: 'sso-only-blocks-local-users',
  severity: 'warning',
  outcome: 'RISK',
  summary: 'An app client that leaves COGNITO out of its providers keeps local users out by other means.',
  why: 'The list only hides the password form of the login pages. Users of the pool itself still sign in through the SDK and the API.',
  fix: 'Allow no authentication flow but ALLOW_REFRESH_TOKEN_AUTH, or block the calls with a WAF rule.',
  sources: ['api-client'],
  kinds: ['cognito.userPool'],
  *check(pool, { graph }) {
    if (!isConfiguredHere(pool) || hasWebAcl(graph, pool)) return;
    // Where administrators alone create users, no stranger becomes a local one.
    const isClosed = isSet(pool.fields, 'allowAdminCreateUserOnly');
    for (const client of clientsOf(graph, pool))
      for (const violation of openToLocalUsers(graph, client)) yield { ...violation, ...(isClosed && { severity: 'info' as const }) };
  },
});

function* openToLocalUsers(graph: DocumentGraph, client: Node): Iterable<Violation> {
  const providers = providerNamesOf(graph, client);
  const flows = sdkSignInFlowsOf(client);
  if (isForMachines(client) || providers.length === 0 || providers.includes('COGNITO') || flows.length === 0) return;
  const byDefault = textsOf(client.fields, 'explicitAuthFlows').length === 0 ? ' by default' : '';
  const message = `${namedClient(client)} is for users of ${listed(providers.map((name) => `"${name}"`))}, but local users can sign in with the SDK: it allows ${flows.join(', ')}${byDefault}.`;
  const fix = called('Allow no SDK sign-in', setField({ node: client.id }, 'explicitAuthFlows', ['ALLOW_REFRESH_TOKEN_AUTH']));
  yield { target: { node: client.id, field: 'explicitAuthFlows' }, message, ...(!isUsedBySdk(graph, client) && { fix }) };
}

const isUsedBySdk = (graph: DocumentGraph, client: Node): boolean =>
  callersOf(graph, client).some(({ fields }) => fields['signInMethod'] === 'sdk' || fields['signInMethod'] === 'adminApi');
