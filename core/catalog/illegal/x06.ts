import { defineIllegalEdge } from '../edge.ts';

export default defineIllegalEdge({
  code: 'X06',
  from: ['SA', 'OI'],
  to: ['IP'],
  why: 'Identity pools name SAML and OIDC providers by the ARN of an IAM provider.',
  instead: 'Put the IAM provider in between, or bring the users in through a user pool.',
  routes: [
    { label: 'IAM SAML provider', onlyFrom: ['SA'], through: ['iam.samlProvider'] },
    { label: 'IAM OIDC provider', onlyFrom: ['OI'], through: ['iam.oidcProvider'] },
    { label: 'User pool: provider configuration and app client', through: ['cognito.userPoolIdp', 'cognito.appClient'] },
  ],
});
