import { textOf } from '../../catalog/lowering/fields.ts';
import type { DocumentGraph, GraphEdge } from '../../graph/graph.ts';
import { named } from '../names.ts';
import { defineNodeRule, type Violation } from '../rule.ts';
import { isOtherProviderKey } from './provider-key.ts';
import { mappingsOf, type PoolMapping } from './pool-mapping.ts';

export default defineNodeRule({
  code: 'IDF-509',
  name: 'token-mapping-for-user-pools-only',
  severity: 'error',
  outcome: 'RUNTIME',
  summary: 'Only logins from a user pool choose the role from the token.',
  why: 'The claims cognito:roles and cognito:preferred_role exist in the ID tokens of user pools only: no other token gives the mapping anything to go by. A SAML assertion names its roles in an attribute of its own, without a mapping.',
  fix: 'Choose the role by rules for social and OIDC providers; leave the role selection of a SAML provider at its default.',
  sources: ['cdg-rbac', 'cdg-integ'],
  unverified: 'That AWS refuses a token mapping for another provider is not confirmed.',
  kinds: ['cognito.identityPool'],
  *check(pool, { graph }) {
    if (pool.reference !== undefined) return;
    for (const mapping of mappingsOf(graph, pool)) if (mapping.type === 'token') yield* withoutClaims(graph, mapping);
  },
});

function* withoutClaims(graph: DocumentGraph, { login, key, target, paths }: PoolMapping): Iterable<Violation> {
  if (login && !comesFromUserPool(graph, login)) {
    const message = `The login from ${named(graph, login.from)} chooses the role from the token, and only tokens of a user pool name roles.`;
    yield { target: { ...target, field: paths.mapping }, message };
  }
  if (key !== undefined && isOtherProviderKey(key) && !key.includes('cognito-idp.')) {
    const message = `The mapping of "${key}" is of type Token, and only tokens of a user pool name roles.`;
    yield { target: { ...target, field: paths.mapping }, message };
  }
}

/** A user pool that is registered as a plain OIDC provider issues the same tokens. */
function comesFromUserPool(graph: DocumentGraph, { kind, from }: GraphEdge): boolean {
  if (kind === 'id-token-to-identity-pool') return true;
  if (kind !== 'oidc-token-to-identity-pool') return false;
  const url = textOf(graph.nodes.get(from)?.fields ?? {}, 'url') ?? graph.nodes.get(from)?.reference ?? '';
  return url.includes('cognito-idp.') || graph.into(from).some((edge) => edge.kind === 'user-pool-as-oidc-issuer');
}
