import { isSet } from '../../catalog/lowering/fields.ts';
import { setField } from '../../commands/set-field.ts';
import { called } from '../edits.ts';
import { defineNodeRule } from '../rule.ts';
import { namedClient, hasSecret } from './app-client.ts';
import { isConfiguredHere } from './user-pool.ts';

export default defineNodeRule({
  code: 'IDF-437',
  name: 'app-client-settings-fit',
  severity: 'error',
  outcome: 'REJECT',
  summary:
    'An authentication session lasts 3 to 15 minutes, a rotated refresh token lives on for 0 to 60 seconds, and user context data is propagated by clients with a secret only.',
  why: 'Cognito refuses to create or update the client.',
  fix: 'Choose values inside the ranges, and propagate user context data from clients with a secret only.',
  sources: ['api-client', 'api-rtr'],
  kinds: ['cognito.appClient'],
  *check(client) {
    const field = 'enablePropagateAdditionalUserContextData';
    if (!isConfiguredHere(client) || !isSet(client.fields, field) || hasSecret(client)) return;
    const message = `${namedClient(client)} propagates user context data without a client secret.`;
    const fix = called('Do not propagate user context data', setField({ node: client.id }, field, undefined));
    yield { target: { node: client.id, field }, message, fix };
  },
});
