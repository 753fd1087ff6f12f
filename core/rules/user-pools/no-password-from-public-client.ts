import { setField } from '../../commands/set-field.ts';
import type { DocumentGraph } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import { listOf } from '../../policy/field-shape.ts';
import { called } from '../edits.ts';
import { allNamed } from '../names.ts';
import { defineNodeRule, type Violation } from '../rule.ts';
import { namedClient, publicCallersOf } from './app-client.ts';
import { clientsOf, isConfiguredHere, triggersOf } from './user-pool.ts';

/** A migration trigger needs the password in the request: it is silent there. */
export default defineNodeRule({
  code: 'IDF-426',
  name: 'no-password-from-public-client',
  severity: 'warning',
  outcome: 'RISK',
  summary: 'Public programs sign in with SRP or with choice-based sign-in, not by sending the password.',
  why: 'With ALLOW_USER_PASSWORD_AUTH the password travels to Cognito in the request, where SRP proves it without sending it. The flow is usually left over from a tutorial or a migration.',
  fix: 'Allow ALLOW_USER_SRP_AUTH or ALLOW_USER_AUTH, with ALLOW_REFRESH_TOKEN_AUTH.',
  sources: ['cdg-clients', 'api-client'],
  kinds: ['cognito.userPool'],
  *check(pool, { graph }) {
    if (!isConfiguredHere(pool) || triggersOf(graph, pool).has('UserMigration')) return;
    for (const client of clientsOf(graph, pool)) yield* sendsPassword(graph, client);
  },
});

function* sendsPassword(graph: DocumentGraph, client: Node): Iterable<Violation> {
  const flows = listOf(client.fields['explicitAuthFlows']);
  const index = flows.findIndex((flow) => flow === 'ALLOW_USER_PASSWORD_AUTH' || flow === 'USER_PASSWORD_AUTH');
  const callers = publicCallersOf(graph, client);
  if (index < 0 || callers.length === 0) return;
  const verb = callers.length === 1 ? 'sends' : 'send';
  const message = `${namedClient(client)} allows "${String(flows[index])}": ${allNamed(graph, callers)} ${verb} the password itself.`;
  const target = { node: client.id, field: `explicitAuthFlows.${index}` };
  if (flows.includes('USER_PASSWORD_AUTH')) return yield { target, message };
  const mended = [...new Set(flows.map((flow) => (flow === 'ALLOW_USER_PASSWORD_AUTH' ? 'ALLOW_USER_SRP_AUTH' : flow)))];
  yield { target, message, fix: called('Sign in with SRP', setField({ node: client.id }, 'explicitAuthFlows', mended)) };
}
