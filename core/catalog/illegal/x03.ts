import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X03',
  from: ['AC'],
  to: ['R'],
  why: 'STS trusts issuers registered in IAM; a user pool is not one by default.',
  instead: 'AC -> identity pool -> role (or, unusually, AC -> IAM OIDC provider -> role, E23)',
  routes: [],
});
