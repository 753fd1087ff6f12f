import { named } from '../names.ts';
import { defineEdgeRule } from '../rule.ts';
import { isConfiguredHere, poolOf } from './user-pool.ts';

const authorizers: ReadonlyMap<unknown, string> = new Map([
  ['albCognito', 'the Cognito authentication of a load balancer'],
  ['restCognito', 'a Cognito authorizer of a REST API'],
]);

export default defineEdgeRule({
  code: 'IDF-431',
  name: 'issuer-type-fits-authorizer',
  severity: 'error',
  outcome: 'RUNTIME',
  summary:
    'A user pool with the updated issuer type serves no load balancer with Cognito authentication and no REST API with a Cognito authorizer.',
  why: 'AWS documents both as incompatible: the tokens carry https://issuer-cognito-idp.<region>... as issuer.',
  fix: 'Keep the issuer type ORIGINAL, or check the tokens with a JWT authorizer.',
  sources: ['cdg-issuer', 'api-issuer'],
  kinds: ['token-to-api'],
  *check(edge, { graph }) {
    const pool = poolOf(graph, edge.from);
    const authorizer = authorizers.get(graph.nodes.get(edge.to)?.fields['apiType']);
    if (!edge.isLegal || !pool || !isConfiguredHere(pool) || authorizer === undefined) return;
    if (pool.fields['issuerType'] !== 'UPDATED') return;
    const message = `${named(graph, edge.to)} is ${authorizer}, which does not take tokens of the updated issuer of user pool ${named(graph, pool.id)}.`;
    yield { target: { edge: edge.id }, message, cause: { node: pool.id } };
  },
});
