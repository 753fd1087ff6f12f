import { loginsInto } from '../identity-pool.ts';
import { named } from '../names.ts';
import { defineNodeRule } from '../rule.ts';
import { mappingsOf } from './pool-mapping.ts';

/** Source: https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_SetIdentityPoolRoles.html */
const mostProviders = 10;

export default defineNodeRule({
  code: 'IDF-508',
  name: 'role-mapping-limits',
  severity: 'error',
  outcome: 'REJECT',
  summary:
    'An identity pool maps the roles of 10 providers at most, each with 25 rules at most, beside one authenticated and one unauthenticated role.',
  why: 'SetIdentityPoolRoles refuses a role attachment beyond its limits.',
  fix: 'Merge rules, or choose the role from the token.',
  sources: ['api-rules', 'cdg-quotas', 'api-ciroles'],
  unverified: 'The model of the API allows a list of 400 rules; the text of its page and the quotas say 25.',
  kinds: ['cognito.identityPool'],
  *check(pool, { graph }) {
    if (pool.reference !== undefined) return;
    const mapped = new Set(mappingsOf(graph, pool).flatMap(({ login }) => login?.from ?? []));
    if (mapped.size <= mostProviders) return;
    const count = loginsInto(graph, pool.id).length;
    const message = `Identity pool ${named(graph, pool.id)} maps the roles of ${mapped.size} of its ${count} providers; AWS takes mappings for ${mostProviders}.`;
    yield { target: { node: pool.id }, message };
  },
});
