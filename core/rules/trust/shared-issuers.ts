/** An OIDC issuer whose tokens come from many customers: what tells them apart, and IAM wants tested. */
interface SharedIssuer {
  readonly name: string;
  readonly claim: 'sub' | 'aud';
}

/**
 * By issuer without its scheme. The names and claims are those of reference IDF-210; the URLs are AWS's own list of these services
 * (https://github.com/aws-samples/data-perimeter-policy-examples, shared OIDC issuers). Cognito is told by `cognito-trust-pins-aud`.
 * Azure Sentinel, for which IAM wants sts:RoleSessionName, is missing: the reference does not give its issuer.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html
 */
export const sharedIssuers: ReadonlyMap<string, SharedIssuer> = new Map([
  ['token.actions.githubusercontent.com', { name: 'GitHub Actions', claim: 'sub' }],
  ['gitlab.com', { name: 'GitLab.com', claim: 'sub' }],
  ['app.terraform.io', { name: 'Terraform Cloud', claim: 'sub' }],
  ['agent.buildkite.com', { name: 'Buildkite', claim: 'sub' }],
  ['oidc.codefresh.io', { name: 'Codefresh', claim: 'sub' }],
  ['scalr.io', { name: 'Scalr', claim: 'sub' }],
  ['proidc.upbound.io', { name: 'Upbound', claim: 'sub' }],
  ['api.pulumi.com/oidc', { name: 'Pulumi Cloud', claim: 'aud' }],
  ['oidc.vercel.com', { name: 'Vercel', claim: 'aud' }],
  ['sandboxes.cloud', { name: 'sandboxes.cloud', claim: 'aud' }],
]);

/** GitHub Actions, also the issuer that an enterprise has for itself under the same host. */
export const isGitHub = (issuer: string): boolean => /^token\.actions\.githubusercontent\.com(?:\/|$)/.test(issuer);
