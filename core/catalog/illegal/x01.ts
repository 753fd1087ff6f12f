import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X01',
  from: ['AC', 'UP', 'UI', 'UG'],
  to: ['S'],
  why: 'AWS services verify SigV4 signatures made with AWS credentials; a JWT is not a credential for S3, DynamoDB, etc.',
  instead: 'AC -> identity pool -> role -> resource, or AC -> API -> compute role -> resource',
  routes: [],
});
