import { describe, expect, test } from 'vitest';
import { openSubject } from '#core/rules/trust/ci-subject.ts';
import { trusted } from '#core/rules/trust/principals.ts';

const gitHub = 'token.actions.githubusercontent.com';

describe('the subject of a CI system', () => {
  test.each([
    [gitHub, '*', 'lets every organization in'],
    [gitHub, 'repo:*/shop:environment:prod', 'lets every organization in'],
    [gitHub, 'repo:acme*', 'lets every organization in that fits "acme*"'],
    [gitHub, 'repo:acme/*:ref:refs/heads/main', 'lets every repository of "acme" in'],
    [gitHub, 'repo:acme/shop-*:environment:prod', 'lets every repository of "acme" in that fits "shop-*"'],
    [gitHub, 'repo:acme/shop:environment:*', 'lets every environment of "acme/shop" in'],
    [`${gitHub}/acme`, 'repo:acme/shop:*', 'lets every branch, environment and pull request of "acme/shop" in'],
    ['gitlab.com', 'project_path:*', 'lets every organization in'],
  ])('of %s, %s, is open', (issuer, value, clause) => {
    expect(openSubject(issuer, value)).toBe(clause);
  });

  test.each([
    ['repo:acme/shop', 'has no part for what runs, and so fits no token'],
    ['repo:acme/shop:main', 'says "main" for what runs, and so fits no token'],
    ['repo:acme/shop:ref:heads/main', 'says "ref:heads/main" for what runs, and so fits no token'],
    ['repo:acme/shop:environment:', 'says "environment:" for what runs, and so fits no token'],
    ['repo:acme:ref:refs/heads/main', 'does not name the repository as organization/name, and so fits no token'],
    ['repo:github.com/acme/shop:pull_request', 'does not name the repository as organization/name, and so fits no token'],
    ['acme/shop:ref:refs/heads/main', 'does not begin with "repo:", and so fits no token'],
  ])('of GitHub, %s, lets nobody in', (value, clause) => {
    expect(openSubject(gitHub, value)).toBe(clause);
  });

  test.each([
    [gitHub, 'repo:acme/shop:ref:refs/heads/release/*'],
    [gitHub, 'repo:acme/shop:environment:prod'],
    [gitHub, 'repo:acme/shop:job_workflow_ref:acme/flows/.github/workflows/deploy.yml@refs/heads/main'],
    [gitHub, 'repository_id:74:*'],
    [gitHub, 'repo:${aws:PrincipalTag/org}/*'],
    ['gitlab.com', 'project_path:acme/shop:ref_type:branch:ref:*'],
    ['app.terraform.io', 'organization:acme:project:*'],
  ])('of %s, %s, is not told to be open', (issuer, value) => {
    expect(openSubject(issuer, value)).toBeUndefined();
  });
});

describe('the sort of a principal', () => {
  test.each([
    ['AWS', '111122223333', 'account'],
    ['AWS', 'arn:aws-cn:iam::111122223333:root', 'account'],
    ['AWS', 'arn:aws:iam::111122223333:role/team/deploy', 'role'],
    ['AWS', 'arn:aws:iam::111122223333:user/ann', 'user'],
    ['AWS', 'arn:aws:iam::111122223333:group/admins', 'group'],
    ['AWS', 'arn:aws:sts::111122223333:assumed-role/deploy/run', 'session'],
    ['AWS', 'AROAEXAMPLEID4567890', 'unique-id'],
    ['AWS', '*', 'any-aws'],
    ['AWS', 'arn:aws::iam::111122223333:root', 'unknown'],
    ['AWS', 'arn:aws:iam::111122223333:role/dev-*', 'unknown'],
    ['Federated', 'cognito-identity.us-gov-east-1.amazonaws.com', 'cognito'],
    ['Federated', 'cognito-identity.amazon.com', 'unknown'],
    ['Federated', 'graph.facebook.com', 'built-in'],
    ['Federated', 'arn:aws:iam::111122223333:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/ABC', 'oidc'],
    ['Federated', 'arn:aws:iam::111122223333:saml-provider/Okta', 'saml'],
    ['Service', 'lambda.amazonaws.com', 'service'],
    ['Service', 'lambda', 'unknown'],
    ['CanonicalUser', '79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be', 'unknown'],
    ['anyone', '*', 'anyone'],
  ] as const)('%s %s is %s', (type, value, sort) => {
    expect(trusted({ path: '', type, value }).sort).toBe(sort);
  });
});
