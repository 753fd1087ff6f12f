import type { Statement } from '../../policy/policy.ts';
import { pins } from '../conditions.ts';

/** An OIDC issuer whose tokens come from many customers: what tells them apart, and IAM wants tested. */
export interface SharedIssuer {
  readonly name: string;
  readonly claim: 'sub' | 'aud';
}

/**
 * By issuer without its scheme, as the table of AWS lists them with the claim that IAM wants tested. Only services that reference IDF-210
 * names: the table has more. Cognito is told by `cognito-trust-pins-aud`; Azure Sentinel, for which IAM wants sts:RoleSessionName, is missing.
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

/**
 * True where a statement asks for a claim of the issuer beside `aud` and `sub`, such as GitHub's `job_workflow_ref`: how narrow it is,
 * the subject alone does not tell then.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html
 */
export const asksForOtherClaim = ({ conditions }: Statement, issuer: string): boolean =>
  conditions.some((condition) => {
    const key = condition.key.toLowerCase();
    return key.startsWith(`${issuer.toLowerCase()}:`) && !/:(?:aud|sub)$/.test(key) && pins(condition);
  });
