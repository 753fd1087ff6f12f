import { setField } from '../../commands/set-field.ts';
import { called } from '../edits.ts';
import { defineNodeRule } from '../rule.ts';
import { admitsLocalUsers, namedClient } from './app-client.ts';
import { isConfiguredHere } from './user-pool.ts';

export default defineNodeRule({
  code: 'IDF-424',
  name: 'hide-user-existence',
  severity: 'warning',
  outcome: 'RISK',
  summary: 'App clients that sign local users in do not tell whether a user exists.',
  why: 'LEGACY, the default of the API, tells a caller with the wrong user name from one with the wrong password: it reveals which accounts exist.',
  fix: 'Set PreventUserExistenceErrors to ENABLED on each app client.',
  sources: ['api-client', 'cdg-upsec'],
  kinds: ['cognito.appClient'],
  *check(client, { graph }) {
    const setting = client.fields['preventUserExistenceErrors'];
    if (!isConfiguredHere(client) || (setting !== undefined && setting !== 'LEGACY') || !admitsLocalUsers(graph, client)) return;
    const why =
      setting === undefined ? 'does not set PreventUserExistenceErrors, and the default' : 'has PreventUserExistenceErrors LEGACY, which';
    const message = `${namedClient(client)} ${why} reveals which users exist.`;
    const edit = setField({ node: client.id }, 'preventUserExistenceErrors', 'ENABLED');
    yield { target: { node: client.id, field: 'preventUserExistenceErrors' }, message, fix: called('Hide whether a user exists', edit) };
  },
});
