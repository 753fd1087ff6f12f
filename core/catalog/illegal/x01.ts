import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X01',
  from: ['AC', 'UP', 'UI', 'UG'],
  to: ['S'],
  why: 'AWS services check SigV4 signatures made with AWS credentials. A JWT is no credential for S3, DynamoDB and the like.',
  instead: 'Exchange the ID token at an identity pool for credentials of a role, or put an API in front whose compute has a role.',
  routes: [
    { label: 'Identity pool and role', onlyFrom: ['AC'], through: ['cognito.identityPool', 'iam.role'] },
    { label: 'API, compute and its role', onlyFrom: ['AC'], through: ['api.tokenProtected', 'compute.workload', 'iam.role'] },
    {
      label: 'App client, identity pool and role',
      onlyFrom: ['UP', 'UI'],
      through: ['cognito.appClient', 'cognito.identityPool', 'iam.role'],
    },
    {
      label: 'App client, API, compute and its role',
      onlyFrom: ['UP', 'UI'],
      through: ['cognito.appClient', 'api.tokenProtected', 'compute.workload', 'iam.role'],
    },
    { label: 'Role of the group, chosen from the token', onlyFrom: ['UG'], through: ['iam.role'] },
  ],
});
