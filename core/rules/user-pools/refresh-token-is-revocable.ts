import { setField } from '../../commands/set-field.ts';
import { mapOf } from '../../catalog/lowering/fields.ts';
import type { DocumentGraph } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import { called } from '../edits.ts';
import { allNamed } from '../names.ts';
import { defineNodeRule, type Violation } from '../rule.ts';
import { namedClient, publicCallersOf } from './app-client.ts';
import { validities } from './token-validity.ts';
import { isConfiguredHere } from './user-pool.ts';

/** AWS names no number for "short": what is longer than its own default of 30 days was made longer on purpose. */
const defaultSeconds = 30 * 86_400;

export default defineNodeRule({
  code: 'IDF-438',
  name: 'refresh-token-is-revocable',
  severity: 'warning',
  outcome: 'RISK',
  summary: 'Refresh tokens can be revoked, and those of public programs are short-lived or rotate.',
  why: 'A stolen refresh token gives new tokens until it expires, which may take ten years.',
  fix: 'Keep token revocation on; for public programs set a short validity, or switch refresh token rotation on.',
  sources: ['api-client', 'api-rtr', 'prowler'],
  kinds: ['cognito.appClient'],
  *check(client, { graph }) {
    if (!isConfiguredHere(client)) return;
    if (client.fields['enableTokenRevocation'] === false) {
      const message = `${namedClient(client)} gives refresh tokens that nobody can revoke.`;
      const fix = called('Switch token revocation on', setField({ node: client.id }, 'enableTokenRevocation', true));
      yield { target: { node: client.id, field: 'enableTokenRevocation' }, message, fix };
    }
    yield* longLived(graph, client);
  },
});

function* longLived(graph: DocumentGraph, client: Node): Iterable<Violation> {
  const refresh = validities(client).find(({ token }) => token === 'refreshToken');
  if (!refresh || refresh.seconds <= defaultSeconds || mapOf(client.fields, 'refreshTokenRotation')['feature'] === 'ENABLED') return;
  const callers = publicCallersOf(graph, client);
  if (callers.length === 0) return;
  const message = `${namedClient(client)} gives ${allNamed(graph, callers)} refresh tokens for ${refresh.value} ${refresh.unit} that do not rotate.`;
  yield { target: { node: client.id, field: 'refreshTokenValidity' }, message };
}
