import { setField } from '../../commands/set-field.ts';
import { listOf } from '../../policy/field-shape.ts';
import { called } from '../edits.ts';
import { defineNodeRule } from '../rule.ts';
import { namedClient } from './app-client.ts';
import { isConfiguredHere } from './user-pool.ts';

/** Legacy values and those that replaced them. Source: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html */
const successors: ReadonlyMap<unknown, string> = new Map([
  ['ADMIN_NO_SRP_AUTH', 'ALLOW_ADMIN_USER_PASSWORD_AUTH'],
  ['CUSTOM_AUTH_FLOW_ONLY', 'ALLOW_CUSTOM_AUTH'],
  ['USER_PASSWORD_AUTH', 'ALLOW_USER_PASSWORD_AUTH'],
]);

export default defineNodeRule({
  code: 'IDF-427',
  name: 'one-style-of-auth-flows',
  severity: 'error',
  outcome: 'REJECT',
  summary: 'An app client names its authentication flows in the style ALLOW_* only, or in the legacy style only.',
  why: 'Cognito refuses a list that mixes ADMIN_NO_SRP_AUTH, CUSTOM_AUTH_FLOW_ONLY or USER_PASSWORD_AUTH with values that start with ALLOW_.',
  fix: 'Use the values that start with ALLOW_.',
  sources: ['api-client'],
  kinds: ['cognito.appClient'],
  *check(client) {
    const flows = listOf(client.fields['explicitAuthFlows']);
    const index = flows.findIndex((flow) => successors.has(flow));
    const isMixed = flows.some((flow) => typeof flow === 'string' && flow.startsWith('ALLOW_'));
    if (!isConfiguredHere(client) || index < 0 || !isMixed) return;
    const message = `${namedClient(client)} mixes the legacy flow "${String(flows[index])}" with flows that start with ALLOW_.`;
    const mended = [...new Set(flows.map((flow) => successors.get(flow) ?? flow))];
    const fix = called('Use ALLOW_ flows only', setField({ node: client.id }, 'explicitAuthFlows', mended));
    yield { target: { node: client.id, field: `explicitAuthFlows.${index}` }, message, fix };
  },
});
