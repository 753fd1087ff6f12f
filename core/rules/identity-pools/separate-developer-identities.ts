import { mapOf, textOf } from '../../catalog/lowering/fields.ts';
import type { DocumentGraph } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import { loginsInto } from '../identity-pool.ts';
import { named } from '../names.ts';
import { defineNodeRule } from '../rule.ts';

export default defineNodeRule({
  code: 'IDF-521',
  name: 'separate-developer-identities',
  severity: 'warning',
  outcome: 'RISK',
  summary: 'An identity pool that takes developer-authenticated identities takes no public providers.',
  why: 'Whoever holds the AWS credentials of the developer provider can make a token for any identity of the pool, those that signed in at a public provider included.',
  fix: 'Make a second identity pool for one of the two. Let the backend call GetOpenIdTokenForDeveloperIdentity with a role, not with the keys of an IAM user.',
  sources: ['cdg-ipsec', 'api-creds', 'api-devtok'],
  kinds: ['cognito.identityPool'],
  *check(pool, { graph }) {
    if (pool.reference !== undefined) return;
    const developer = developerProviderOf(graph, pool);
    const [open] = publicProvidersOf(graph, pool);
    if (developer === undefined || open === undefined) return;
    const message = `Identity pool ${named(graph, pool.id)} takes developer-authenticated identities from ${developer} and public sign-ins from ${open}.`;
    yield { target: { node: pool.id }, message };
  },
});

function developerProviderOf(graph: DocumentGraph, pool: Node): string | undefined {
  const login = loginsInto(graph, pool.id).find(({ kind }) => kind === 'developer-authenticated-identity');
  const written = textOf(pool.fields, 'developerProviderName');
  return login ? named(graph, login.from) : written && `"${written}"`;
}

function publicProvidersOf(graph: DocumentGraph, pool: Node): readonly string[] {
  const drawn = loginsInto(graph, pool.id).filter(({ kind }) => kind === 'social-token-to-identity-pool');
  const written = Object.keys(mapOf(pool.fields, 'supportedLoginProviders'));
  return [...drawn.map(({ from }) => named(graph, from)), ...written.map((key) => `"${key}"`)];
}
