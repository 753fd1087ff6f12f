import { setField } from '../../commands/set-field.ts';
import { listOf } from '../../policy/field-shape.ts';
import { called } from '../edits.ts';
import { defineNodeRule } from '../rule.ts';
import { namedClient } from './app-client.ts';
import { isConfiguredHere } from './user-pool.ts';

export default defineNodeRule({
  code: 'IDF-402',
  name: 'no-implicit-grant',
  severity: 'warning',
  outcome: 'RISK',
  summary: 'App clients use the authorization code grant with PKCE, not the implicit grant.',
  why: 'With the implicit grant tokens stand in the URL of the browser, PKCE is impossible, and there is no refresh token.',
  fix: 'Allow the flow "code" in place of "implicit", and let the app send a PKCE challenge.',
  sources: ['cdg-clients'],
  kinds: ['cognito.appClient'],
  *check(client) {
    const flows = listOf(client.fields['allowedOAuthFlows']);
    const index = flows.indexOf('implicit');
    if (!isConfiguredHere(client) || index < 0) return;
    const message = `${namedClient(client)} allows the implicit grant: its tokens show in the URL of the browser.`;
    const mended = [...new Set(flows.map((flow) => (flow === 'implicit' ? 'code' : flow)))];
    const fix = called('Use the code grant', setField({ node: client.id }, 'allowedOAuthFlows', mended));
    yield { target: { node: client.id, field: `allowedOAuthFlows.${index}` }, message, fix };
  },
});
