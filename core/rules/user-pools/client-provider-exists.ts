import { textsOf } from '../../catalog/lowering/fields.ts';
import { providerNameOf } from '../../catalog/kinds/cognito.userPoolIdp/provider-name.ts';
import { labelOf, type Node } from '../../model/document.ts';
import { defineNodeRule, type Violation } from '../rule.ts';
import { clientsOf, isConfiguredHere, partsOf } from './user-pool.ts';

/** Names that are not chosen by who registers the provider. */
const fixedNames: ReadonlySet<string> = new Set(['Facebook', 'Google', 'SignInWithApple', 'LoginWithAmazon']);

export default defineNodeRule({
  code: 'IDF-419',
  name: 'client-provider-exists',
  severity: 'error',
  outcome: 'REJECT',
  summary: 'Every identity provider that an app client supports is COGNITO, a social provider, or registered in its pool under that name.',
  why: 'The client cannot be created with a name that its user pool does not know. A template must create the provider before the client.',
  fix: 'Register the identity provider in the pool, or correct the name in the list of the client.',
  sources: ['api-client', 'api-idp'],
  kinds: ['cognito.userPool'],
  *check(pool, { graph }) {
    if (!isConfiguredHere(pool)) return;
    const known = new Set(['COGNITO', ...partsOf(graph, pool, 'cognito.userPoolIdp').map(nameOrReference)]);
    for (const client of clientsOf(graph, pool)) yield* unknownProviders(client, known, pool);
  },
});

/** The name of a registration that exists elsewhere is its reference. */
const nameOrReference = (provider: Node): string => provider.reference ?? providerNameOf(provider);

function* unknownProviders(client: Node, known: ReadonlySet<string>, pool: Node): Iterable<Violation> {
  for (const [index, name] of textsOf(client.fields, 'supportedIdentityProviders').entries()) {
    // A name that is too long, the field's own limit tells.
    if (known.has(name) || name.length > 32) continue;
    const message = `App client "${labelOf(client)}" supports the identity provider "${name}", which user pool "${labelOf(pool)}" does not register.`;
    const target = { node: client.id, field: `supportedIdentityProviders.${index}` };
    yield { target, message, ...(fixedNames.has(name) && { severity: 'warning' }) };
  }
}
