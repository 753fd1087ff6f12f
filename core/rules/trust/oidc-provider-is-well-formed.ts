import { issuerOf } from '../../catalog/edges/assume-role-with-web-identity/issuer.ts';
import { textOf } from '../../catalog/lowering/fields.ts';
import type { DocumentGraph } from '../../graph/graph.ts';
import { labelOf, type Node } from '../../model/document.ts';
import { named } from '../names.ts';
import { defineRule, type Violation } from '../rule.ts';

export default defineRule({
  code: 'IDF-225',
  name: 'oidc-provider-is-well-formed',
  severity: 'error',
  outcome: 'REJECT',
  summary:
    'An IAM OIDC provider has an https URL without port and query of at most 255 characters, once in an account, at most 100 client ids and at most 5 thumbprints of 40 hexadecimal digits. Its URL is the issuer of the tokens.',
  why: 'CreateOpenIDConnectProvider fails, also for a URL that the account has already. Under another URL than the issuer of the token STS finds no provider.',
  fix: 'Correct the value. For a second audience of the same issuer add a client id to the provider that is there.',
  sources: ['api-oidc'],
  *check({ graph }) {
    for (const provider of graph.nodes.values()) if (provider.kind === 'iam.oidcProvider') yield* otherIssuers(graph, provider);
    yield* twins(graph);
  },
});

/** STS looks a provider up by the issuer of the token: one under another name is not found. */
function* otherIssuers(graph: DocumentGraph, provider: Node): Iterable<Violation> {
  const url = textOf(provider.fields, 'url');
  if (url === undefined || provider.reference !== undefined) return;
  for (const { kind, from } of graph.into(provider.id)) {
    const issuer = kind === 'issuer-registered' ? textOf(graph.nodes.get(from)?.fields ?? {}, 'issuer') : undefined;
    if (issuer === undefined || trimmed(issuer) === trimmed(url)) continue;
    const message = `${named(graph, provider.id)} has the URL "${url}", but the tokens of ${named(graph, from)} come from "${issuer}": STS finds no provider for them.`;
    yield { target: { node: provider.id, field: 'url' }, message };
  }
}

const trimmed = (url: string): string => url.replace(/\/$/, '');

function* twins(graph: DocumentGraph): Iterable<Violation> {
  const seen = new Map<string, Node>();
  const providers = [...graph.nodes.values()].filter(({ kind }) => kind === 'iam.oidcProvider');
  // Those that exist already come first: it is the other that cannot be made.
  for (const provider of [...providers.filter(exists), ...providers.filter((one) => !exists(one))]) {
    const account = graph.accountOf(provider.id);
    const issuer = issuerOf(provider, { graph });
    if (!account || issuer === undefined) continue;
    const key = JSON.stringify([account.id, issuer]);
    const first = seen.get(key);
    if (!first) seen.set(key, provider);
    else if (!exists(provider)) {
      const message = `${named(graph, provider.id)} registers "${issuer}" in account "${labelOf(account)}", where ${named(graph, first.id)} does already.`;
      yield { target: { node: provider.id, field: 'url' }, message };
    }
  }
}

const exists = ({ reference }: Node): boolean => reference !== undefined;
