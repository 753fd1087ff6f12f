import { textsOf } from '../../catalog/lowering/fields.ts';
import { named } from '../names.ts';
import { defineNodeRule } from '../rule.ts';
import { isConfiguredHere } from './user-pool.ts';

const effects: ReadonlyMap<unknown, string> = new Map([
  ['httpApiJwt', 'ID tokens are taken as well as access tokens'],
  ['restCognito', 'the token is read as an ID token'],
]);

export default defineNodeRule({
  code: 'IDF-433',
  name: 'require-api-scopes',
  severity: 'warning',
  outcome: 'RISK',
  summary: 'An API that checks tokens of a user pool requires scopes.',
  why: 'Without scopes, a JWT authorizer of an HTTP API takes ID tokens too, and a Cognito authorizer of a REST API treats the token as an ID token. ID tokens are not meant to authorise calls of APIs.',
  fix: 'Require a scope on each route; a REST API then takes access tokens.',
  sources: ['apigw-jwt', 'apigw-cog'],
  kinds: ['api.tokenProtected'],
  *check(api, { graph }) {
    const effect = effects.get(api.fields['apiType']);
    if (!isConfiguredHere(api) || effect === undefined || textsOf(api.fields, 'requiredScopes').length > 0) return;
    if (!graph.into(api.id).some(({ kind, isLegal }) => kind === 'token-to-api' && isLegal)) return;
    yield { target: { node: api.id, field: 'requiredScopes' }, message: `API ${named(graph, api.id)} requires no scope: ${effect}.` };
  },
});
