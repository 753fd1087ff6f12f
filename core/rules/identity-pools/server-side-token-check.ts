import { setField } from '../../commands/set-field.ts';
import { called } from '../edits.ts';
import { named } from '../names.ts';
import { defineEdgeRule } from '../rule.ts';

export default defineEdgeRule({
  code: 'IDF-518',
  name: 'server-side-token-check',
  severity: 'warning',
  outcome: 'RISK',
  summary: 'An identity pool asks the user pool whether a user is still signed in before it hands out credentials.',
  why: 'Only with ServerSideTokenCheck does the identity pool look whether the user was signed out globally or deleted. Without it such users get AWS credentials until their ID token expires.',
  fix: 'Set serverSideTokenCheck to true.',
  sources: ['api-ciprov'],
  kinds: ['id-token-to-identity-pool'],
  *check(login, { graph }) {
    const isElsewhere = graph.nodes.get(login.to)?.reference !== undefined;
    if (!login.isLegal || isElsewhere || login.fields['serverSideTokenCheck'] === true) return;
    const message = `Identity pool ${named(graph, login.to)} does not ask whether users of ${named(graph, login.from)} are still signed in.`;
    const fix = called('Check tokens on the server side', setField({ edge: login.id }, 'serverSideTokenCheck', true));
    yield { target: { edge: login.id, field: 'serverSideTokenCheck' }, message, fix };
  },
});
