import { isSet, textsOf } from '../../catalog/lowering/fields.ts';
import { setField } from '../../commands/set-field.ts';
import { called } from '../edits.ts';
import { defineNodeRule } from '../rule.ts';
import { namedClient } from './app-client.ts';
import { isConfiguredHere } from './user-pool.ts';

export default defineNodeRule({
  code: 'IDF-409',
  name: 'oauth-settings-are-enabled',
  severity: 'error',
  outcome: 'RUNTIME',
  summary: 'An app client with OAuth flows, scopes or callback URLs has OAuth enabled.',
  why: 'AllowedOAuthFlowsUserPoolClient is false in the API unless it is set: a client that the SDK, CDK or CloudFormation creates without it ignores its flows, scopes and callbacks.',
  fix: 'Set AllowedOAuthFlowsUserPoolClient to true.',
  sources: ['api-client'],
  kinds: ['cognito.appClient'],
  *check(client) {
    if (!isConfiguredHere(client) || isSet(client.fields, 'allowedOAuthFlowsUserPoolClient')) return;
    const written = settings.filter((field) => textsOf(client.fields, field).length > 0);
    const [first] = written;
    if (!first) return;
    const message = `${namedClient(client)} has OAuth settings, but OAuth is not enabled for it: they are without effect.`;
    const isExplicit = client.fields['allowedOAuthFlowsUserPoolClient'] !== undefined;
    const fix = called('Enable OAuth', setField({ node: client.id }, 'allowedOAuthFlowsUserPoolClient', true));
    // A client without flows or scopes has more to decide than a switch.
    const canBeEnabled = written.includes('allowedOAuthFlows') && written.includes('allowedOAuthScopes');
    yield {
      target: { node: client.id, field: isExplicit ? 'allowedOAuthFlowsUserPoolClient' : first },
      message,
      ...(canBeEnabled && { fix }),
    };
  },
});

const settings = ['allowedOAuthFlows', 'allowedOAuthScopes', 'defaultRedirectURI', 'callbackURLs', 'logoutURLs'] as const;
