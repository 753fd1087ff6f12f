import { textsOf } from '../../catalog/lowering/fields.ts';
import { providerNameOf } from '../../catalog/kinds/cognito.userPoolIdp/provider-name.ts';
import { setField } from '../../commands/set-field.ts';
import type { DocumentGraph } from '../../graph/graph.ts';
import { fieldPath } from '../../model/field-path.ts';
import type { Target } from '../../model/diagnostic.ts';
import { labelOf, type Node } from '../../model/document.ts';
import { mappingOf } from '../../policy/field-shape.ts';
import { called, together } from '../edits.ts';
import { allNamed, named } from '../names.ts';
import { defineNodeRule, type Violation } from '../rule.ts';
import { decidingAttributesOf, mayWrite, schemaOf } from './attribute.ts';
import { listed } from '../enumeration.ts';
import { clientsOf, isConfiguredHere, partsOf } from './user-pool.ts';

export default defineNodeRule({
  code: 'IDF-421',
  name: 'mapped-attribute-is-writable',
  severity: 'error',
  outcome: 'RUNTIME',
  summary:
    'Attributes that an identity provider maps are mutable and writable by every app client that uses the provider, and every required attribute is mapped.',
  why: 'Cognito writes the mapped values into the profile when a federated user signs in. Where it cannot write one, the sign-in fails.',
  fix: 'Make the attribute mutable, add it to the write attributes of each app client, and map every required attribute.',
  sources: ['cdg-map', 'api-client', 'api-schema'],
  kinds: ['cognito.userPool'],
  *check(pool, { graph }) {
    const providers = partsOf(graph, pool, 'cognito.userPoolIdp').filter(isConfiguredHere);
    if (!isConfiguredHere(pool) || providers.length === 0) return;
    const schema = schemaOf(pool);
    const byName = clientsByProviderName(graph, pool);
    const deciding = new Set(decidingAttributesOf(graph, pool).map(({ attribute }) => attribute));
    for (const provider of providers) {
      const clients = clientsUsing(graph, provider, byName);
      for (const attribute of mappedBy(provider)) {
        if (schema.get(attribute)?.['mutable'] === false) yield immutable(provider, pool, attribute);
        yield* unwritable(graph, { provider, clients, attribute, decides: deciding.has(attribute) });
      }
      if (clients.length > 0) yield* unmapped(provider, pool, schema);
    }
  },
});

const mappedBy = ({ fields }: Node): readonly string[] => Object.keys(mappingOf(fields['attributeMapping']) ?? {});

const placeOf = (provider: Node, attribute: string): Target => ({
  node: provider.id,
  field: fieldPath('attributeMapping', attribute),
});

const immutable = (provider: Node, pool: Node, attribute: string): Violation => ({
  target: placeOf(provider, attribute),
  message: `"${labelOf(provider)}" maps "${attribute}", which is immutable in user pool "${labelOf(pool)}".`,
});

function* unmapped(provider: Node, pool: Node, schema: ReturnType<typeof schemaOf>): Iterable<Violation> {
  const mapped = new Set(mappedBy(provider));
  const missing = [...schema].filter(([name, { required }]) => required === true && !mapped.has(name)).map(([name]) => `"${name}"`);
  if (missing.length === 0) return;
  const message = `"${labelOf(provider)}" does not map ${listed(missing)}, which user pool "${labelOf(pool)}" requires.`;
  // A mapping of which nothing is drawn may be there all the same.
  yield { target: { node: provider.id, field: 'attributeMapping' }, message, ...(mapped.size === 0 && { severity: 'warning' }) };
}

interface Mapping {
  readonly provider: Node;
  readonly clients: readonly Node[];
  readonly attribute: string;
  /** What decides about access must not become writable: that would be deciding-attribute-is-not-writable. */
  readonly decides: boolean;
}

function* unwritable(graph: DocumentGraph, { provider, clients, attribute, decides }: Mapping): Iterable<Violation> {
  const barred = clients.filter((client) => mayWrite(client, attribute) === false).map(({ id }) => id);
  if (barred.length === 0) return;
  const message = `${named(graph, provider.id)} maps "${attribute}", which ${allNamed(graph, barred)} may not write.`;
  const label = `Let the app ${barred.length === 1 ? 'client' : 'clients'} write it`;
  const edits = barred.map((id) => {
    const written = textsOf(graph.nodes.get(id)?.fields ?? {}, 'writeAttributes');
    return setField({ node: id }, 'writeAttributes', [...written, attribute]);
  });
  yield { target: placeOf(provider, attribute), message, ...(!decides && { fix: called(label, together(label, edits)) }) };
}

function clientsByProviderName(graph: DocumentGraph, pool: Node): ReadonlyMap<string, readonly Node[]> {
  const clients = new Map<string, Node[]>();
  for (const client of clientsOf(graph, pool)) {
    for (const name of textsOf(client.fields, 'supportedIdentityProviders')) {
      const known = clients.get(name);
      if (known) known.push(client);
      else clients.set(name, [client]);
    }
  }
  return clients;
}

/** The configured app clients that use a provider: by an edge, or by its name. */
function clientsUsing(graph: DocumentGraph, provider: Node, byName: ReadonlyMap<string, readonly Node[]>): readonly Node[] {
  const drawn = graph.outOf(provider.id).flatMap(({ kind, isLegal, to }) => {
    const client = kind === 'enabled-for' && isLegal ? graph.nodes.get(to) : undefined;
    return client && isConfiguredHere(client) ? [client] : [];
  });
  return [...new Set([...drawn, ...(byName.get(providerNameOf(provider)) ?? [])])];
}
