import { textsOf } from '../../catalog/lowering/fields.ts';
import type { DocumentGraph } from '../../graph/graph.ts';
import { hasWildcard } from '../../policy/wildcard.ts';
import { conditionsOn, isPositive } from '../conditions.ts';
import { defineNodeRule, type Violation } from '../rule.ts';
import { strayConditions } from './identity-pools.ts';
import { addCondition } from './mends.ts';
import { lacksAudience, oidcEdgesInto, type OidcEdge } from './oidc-edges.ts';
import { asksForOtherClaim, sharedIssuers } from './shared-issuers.ts';
import { followsFromEdges, nameOf, placed, trusting } from './statements.ts';

export default defineNodeRule({
  code: 'IDF-210',
  name: 'shared-issuer-pins-tenant',
  severity: 'error',
  outcome: 'REJECT',
  summary:
    'A trust in an OIDC issuer that many customers share tests the claim that tells them apart: sub for GitHub Actions, GitLab.com, Terraform Cloud, Buildkite, Codefresh, Scalr and Upbound, aud for Pulumi Cloud, Vercel and sandboxes.cloud.',
  why: 'CreateRole and UpdateAssumeRolePolicy answer MalformedPolicyDocument; a role that was saved before keeps working until somebody edits it. Without the claim, tokens of other customers of the issuer fit as well.',
  fix: 'Add a condition on the claim with your organization, project or team.',
  sources: ['iam-shared'],
  kinds: ['iam.role'],
  *check(role, { graph }) {
    const edges = oidcEdgesInto(graph, role);
    for (const { statement, principal } of trusting(role, 'oidc')) {
      const issuer = sharedIssuers.get(principal.keyPrefix ?? '');
      if (!issuer) continue;
      const key = `${principal.keyPrefix}:${issuer.claim}`;
      // `oidc-trust-pins-aud` tells of a key with the name of another issuer.
      const tests = conditionsOn(statement, key);
      if (tests.some(isPositive) || strayConditions(statement, [issuer.claim]).length > 0) continue;
      if (tests.length > 0) {
        const message = `${nameOf(role, statement)} tests "${key}" but asks for no value of it: other customers of ${issuer.name} could use it.`;
        yield { target: placed(role, statement), severity: 'warning', message };
        continue;
      }
      const drawn = edges.filter((one) => one.issuer === principal.keyPrefix);
      const values = drawn.flatMap(({ edge }) => textsOf(edge.fields, issuer.claim === 'sub' ? 'subject' : 'audience'));
      const operator = values.some(hasWildcard) ? 'StringLike' : 'StringEquals';
      yield {
        target: placed(role, statement),
        // The role is narrow then; whether IAM takes the other claim instead is not said.
        ...(asksForOtherClaim(statement, principal.keyPrefix ?? '') ? { severity: 'warning' } : {}),
        message: `${nameOf(role, statement)} trusts ${issuer.name} without a condition on "${key}", by which IAM tells its customers apart.`,
        ...(values.length > 0 ? { fix: addCondition('Ask for what the edge says', role, statement, [operator, key, values]) } : {}),
      };
    }
    if (followsFromEdges(role)) for (const one of edges) yield* edgeWithoutTenant(graph, one);
  },
});

function* edgeWithoutTenant(graph: DocumentGraph, one: OidcEdge): Iterable<Violation> {
  const issuer = sharedIssuers.get(one.issuer ?? '');
  const lacks = issuer?.claim === 'aud' ? lacksAudience(graph, one) : textsOf(one.edge.fields, 'subject').length === 0;
  if (!issuer || !lacks) return;
  const field = issuer.claim === 'aud' ? 'audience' : 'subject';
  const message = `Edge "${one.edge.id}" names no ${field}, but ${issuer.name} is shared by many customers: IAM saves no role without a condition on "${one.issuer}:${issuer.claim}".`;
  yield { target: { edge: one.edge.id, field }, message };
}
