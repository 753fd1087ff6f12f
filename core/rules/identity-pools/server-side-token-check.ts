import { setField } from '../../commands/set-field.ts';
import { called } from '../edits.ts';
import { named } from '../names.ts';
import { defineEdgeRule } from '../rule.ts';

/**
 * The identity pool checks once ServerSideTokenCheck is set to TRUE: where nothing is said, it does not, and an export leaves it so. That
 * the drawing is silent is a smaller fault than a check that is switched off.
 * Source: https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_CognitoIdentityProvider.html
 */
export default defineEdgeRule({
  code: 'IDF-518',
  name: 'server-side-token-check',
  severity: 'warning',
  outcome: 'RISK',
  summary: 'An identity pool asks the user pool whether a user is still signed in before it hands out credentials.',
  why: 'Only with ServerSideTokenCheck does the identity pool look whether a user was signed out globally or deleted. Without it such users keep obtaining AWS credentials until their ID token expires.',
  fix: 'Set serverSideTokenCheck to true.',
  sources: ['api-ciprov'],
  kinds: ['id-token-to-identity-pool'],
  *check(login, { graph }) {
    const isElsewhere = graph.nodes.get(login.to)?.reference !== undefined;
    if (!login.isLegal || isElsewhere || login.fields['serverSideTokenCheck'] === true) return;
    const isUnsaid = login.fields['serverSideTokenCheck'] === undefined;
    const checks = isUnsaid ? 'is not drawn to check' : 'does not check';
    const message = `Identity pool ${named(graph, login.to)} ${checks} tokens of ${named(graph, login.from)} on the server side: users who were signed out or deleted get credentials until the token expires.`;
    const fix = called('Check tokens on the server side', setField({ edge: login.id }, 'serverSideTokenCheck', true));
    yield { target: { edge: login.id, field: 'serverSideTokenCheck' }, message, fix, ...(isUnsaid && { severity: 'info' }) };
  },
});
