import { socialKeys } from '../../catalog/kinds/cognito.identityPool/providers.ts';
import { textOf } from '../../catalog/lowering/fields.ts';
import type { DocumentGraph } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import { listOf, mappingOf } from '../../policy/field-shape.ts';
import { loginsInto, takesNoLogins } from '../identity-pool.ts';
import { named } from '../names.ts';
import { defineNodeRule } from '../rule.ts';
import { poolOf } from '../user-pools/user-pool.ts';
import { mappingsOf } from './pool-mapping.ts';
import { isOtherProviderKey, readUserPoolKey } from './provider-key.ts';

export default defineNodeRule({
  code: 'IDF-516',
  name: 'role-mapping-key-names-provider',
  severity: 'error',
  outcome: 'RUNTIME',
  summary: 'The key of a role mapping is the name of a provider of the pool, for a user pool with its app client.',
  why: 'A mapping under another key never applies, or is refused.',
  fix: 'Draw the mapping on the login edge, from which the key follows, or write it so: cognito-idp.<region>.amazonaws.com/<poolId>:<clientId> for a user pool, the ARN of an IAM provider, or the host name of a social provider.',
  sources: ['api-ciroles', 'cdg-rbac', 'tf-roles'],
  kinds: ['cognito.identityPool'],
  *check(pool, { graph }) {
    if (pool.reference !== undefined) return;
    const written = mappingsOf(graph, pool).filter(({ key }) => key !== undefined);
    const clients = written.length > 0 ? knownClients(graph, pool) : undefined;
    for (const { key = '', target, paths } of written) {
      const fault = whyNoKey(key, clients) ?? (isForeign(graph, pool, key) ? 'names no provider of the pool' : undefined);
      if (fault === undefined) continue;
      const message = `The role mapping key "${key}" of identity pool ${named(graph, pool.id)} ${fault}.`;
      yield { target: { ...target, field: paths.mapping }, message };
    }
  },
});

/** What is wrong with a key: a clause to follow it. A text with a variable is not known until it is deployed. */
function whyNoKey(key: string, clients: ReadonlySet<string> | undefined): string | undefined {
  if (key.includes('${') || isOtherProviderKey(key)) return undefined;
  if (/^https?:\/\//.test(key)) return 'begins with a scheme: a provider is named by its host';
  const parts = readUserPoolKey(key);
  if (!parts) return 'names no provider';
  if (parts.clientId === undefined) return 'lacks ":" and the id of the app client';
  if (parts.region !== parts.poolRegion) return `says Region "${parts.region}", and the user pool lies in "${parts.poolRegion}"`;
  const isKnown = !clients || clients.has(`${parts.poolId}:${parts.clientId}`);
  return isKnown ? undefined : 'names none of the user pools and app clients that log in there';
}

/** True for the key of a social or IAM provider that a pool with logins does not have. */
function isForeign(graph: DocumentGraph, pool: Node, key: string): boolean {
  if (!isOtherProviderKey(key) || takesNoLogins(graph, pool)) return false;
  const written = [...listOf(pool.fields['openIdConnectProviderARNs']), ...listOf(pool.fields['samlProviderARNs'])];
  if (written.includes(key) || mappingOf(pool.fields['supportedLoginProviders'])?.[key] !== undefined) return false;
  return !loginsInto(graph, pool.id).some(({ from }) => mayBe(graph.nodes.get(from), key));
}

/** The ARN of an IAM provider ends in its name or its issuer, which a drawing need not tell. */
function mayBe(provider: Node | undefined, key: string): boolean {
  const { kind, reference, fields = {} } = provider ?? {};
  if (kind === 'idp.social') return socialKeys[textOf(fields, 'provider') ?? ''] === key || textOf(fields, 'provider') === undefined;
  if (kind === 'iam.samlProvider') return endsIn(key, 'saml-provider', reference ?? textOf(fields, 'name'));
  if (kind === 'iam.oidcProvider') return endsIn(key, 'oidc-provider', (reference ?? textOf(fields, 'url'))?.replace(/^https:\/\//, ''));
  return false;
}

const endsIn = (arn: string, type: string, name: string | undefined): boolean =>
  arn.includes(`:${type}/`) && (name === undefined || arn.endsWith(name) || name.includes('${'));

/** The app clients that log in, as `<poolId>:<clientId>`; undefined where the drawing does not tell all of them by their ids. */
function knownClients(graph: DocumentGraph, pool: Node): ReadonlySet<string> | undefined {
  const logins = loginsInto(graph, pool.id).filter(({ kind }) => kind === 'id-token-to-identity-pool');
  const clients = logins.flatMap(({ from }) => {
    const client = textOf(graph.nodes.get(from)?.fields ?? {}, 'clientId');
    const userPool = textOf(poolOf(graph, from)?.fields ?? {}, 'userPoolId');
    return client !== undefined && userPool !== undefined ? [`${userPool}:${client}`] : [];
  });
  const isAll = clients.length > 0 && clients.length === logins.length && listOf(pool.fields['cognitoIdentityProviders']).length === 0;
  return isAll ? new Set(clients) : undefined;
}
