import { loginsWithoutRole } from '../identity-pool.ts';
import { named } from '../names.ts';
import { defineNodeRule } from '../rule.ts';

export default defineNodeRule({
  code: 'IDF-103',
  name: 'identity-pool-has-roles',
  severity: 'error',
  outcome: 'RUNTIME',
  summary: 'An identity pool has an authenticated role, or role mappings that cover every provider.',
  why: 'GetCredentialsForIdentity hands out the credentials of a role that is attached to the pool. Without one it fails with InvalidIdentityPoolConfigurationException. SAML-only pools and the classic flow name the role elsewhere.',
  fix: 'Draw an edge from the identity pool to a role, with the slot "authenticated" (and "unauthenticated" for guests).',
  sources: ['cdg-flow', 'api-ciroles', 'cdg-samlip'],
  kinds: ['cognito.identityPool'],
  *check(node, { graph }) {
    const lacking = loginsWithoutRole(graph, node);
    const name = named(graph, node.id);
    if (lacking === 'all')
      yield { target: { node: node.id }, message: `Identity pool ${name} has no role: it can give nobody credentials.` };
    else if (lacking.length > 0) {
      const from = named(graph, lacking[0]!.from);
      yield {
        target: { node: node.id },
        message: `Identity pool ${name} has no authenticated role, which logins from ${from} would get.`,
      };
    }
  },
});
