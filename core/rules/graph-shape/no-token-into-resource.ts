import { mendByRoute } from '../mend-by-route.ts';
import { named } from '../names.ts';
import { defineEdgeRule } from '../rule.ts';
import { tellerOf } from '../told-elsewhere.ts';

export default defineEdgeRule({
  code: 'IDF-102',
  name: 'no-token-into-resource',
  severity: 'error',
  outcome: 'RUNTIME',
  summary: 'A token or an assertion is never sent straight to an AWS resource.',
  why: 'S3, DynamoDB, SQS and most other AWS APIs check a SigV4 signature made with AWS credentials. Only APIs with an authorizer read a JWT.',
  fix: 'Exchange the ID token for credentials of a role at an identity pool, or put an API with an authorizer in front and give its compute a role.',
  sources: ['cdg-integ', 'apigw-jwt'],
  kinds: 'all',
  *check(edge, { graph }) {
    if (tellerOf(graph, edge) !== 'no-token-into-resource') return;
    const message = `${named(graph, edge.from)} sends a token to ${named(graph, edge.to)}, which accepts requests signed with AWS credentials only.`;
    const fix = mendByRoute(graph, edge, 3);
    yield { target: { edge: edge.id }, message, ...(fix && { fix }) };
  },
});
