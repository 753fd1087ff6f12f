import { textOf, textsOf } from '../../catalog/lowering/fields.ts';
import type { DocumentGraph } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import { allNamed, named } from '../names.ts';
import { defineNodeRule, type Violation } from '../rule.ts';
import { callersOf, standardScopes } from './app-client.ts';
import { clientsOf, isConfiguredHere, spendingsOf, triggersOf } from './user-pool.ts';

/** Speaks where every drawn caller of the client is said to sign in with the SDK. */
export default defineNodeRule({
  code: 'IDF-429',
  name: 'custom-scope-needs-oauth',
  severity: 'error',
  outcome: 'RUNTIME',
  summary: 'Programs that call an API with custom scopes sign in at the OAuth endpoints, not with the SDK.',
  why: 'Only the OAuth endpoints issue custom scopes. The access token of an SDK sign-in (InitiateAuth, SRP) has none of them, and the scope check of the route answers 401 or 403.',
  fix: 'Sign in with the authorization code grant, or add the scopes in a pre token generation trigger of version V2_0 or later.',
  unverified:
    'That a pre token generation trigger of version V2_0 or later can add the scopes is derived from what access token customisation says.',
  sources: ['cdg-rs'],
  kinds: ['cognito.userPool'],
  *check(pool, { graph }) {
    if (!isConfiguredHere(pool) || mayAddScopes(graph, pool)) return;
    for (const client of clientsOf(graph, pool)) {
      const callers = callersOf(graph, client);
      if (callers.length > 0 && callers.every(usesSdk)) yield* unscopedCalls(graph, client, callers);
    }
  },
});

function* unscopedCalls(graph: DocumentGraph, client: Node, callers: readonly Node[]): Iterable<Violation> {
  const ids = callers.map(({ id }) => id);
  for (const edge of spendingsOf(graph, client)) {
    const api = edge.kind === 'token-to-api' ? graph.nodes.get(edge.to) : undefined;
    const scope = api && textsOf(api.fields, 'requiredScopes').find((one) => !standardScopes.has(one));
    if (!api || scope === undefined) continue;
    const verb = ids.length === 1 ? 'signs' : 'sign';
    const message = `${named(graph, api.id)} requires "${scope}", but ${allNamed(graph, ids)} ${verb} in with the SDK: the token has no custom scope.`;
    yield { target: { edge: edge.id }, message };
  }
}

const usesSdk = ({ kind, fields }: Node): boolean =>
  kind === 'client.app' && (fields['signInMethod'] === 'sdk' || fields['signInMethod'] === 'adminApi');

/** V1_0 of the trigger changes ID tokens only; a version that is not drawn may be a later one. */
const mayAddScopes = (graph: DocumentGraph, pool: Node): boolean =>
  triggersOf(graph, pool).has('PreTokenGeneration') && textOf(pool.fields, 'preTokenGenerationVersion') !== 'V1_0';
