import { mapsOf, textOf, textsOf } from '../../catalog/lowering/fields.ts';
import { setField } from '../../commands/set-field.ts';
import type { DocumentGraph } from '../../graph/graph.ts';
import { labelOf, type Node } from '../../model/document.ts';
import { called } from '../edits.ts';
import { defineNodeRule, type Violation } from '../rule.ts';
import { standardScopes } from './app-client.ts';
import { clientsOf, isConfiguredHere, partsOf } from './user-pool.ts';

export default defineNodeRule({
  code: 'IDF-428',
  name: 'custom-scope-exists',
  severity: 'error',
  outcome: 'REJECT',
  summary: 'Every custom scope of an app client is <identifier>/<scope> of a resource server in its pool, within the quotas of scopes.',
  why: 'The client cannot be created: a scope must exist before a client asks for it. A client takes 50 scopes, a resource server 100, an identifier 256 characters.',
  fix: 'Create the resource server with the scope first, or correct the scope of the client.',
  sources: ['api-rs', 'cdg-quotas'],
  kinds: ['cognito.userPool'],
  *check(pool, { graph }) {
    if (!isConfiguredHere(pool)) return;
    const servers = serversOf(graph, pool);
    for (const client of clientsOf(graph, pool)) {
      for (const [index, scope] of textsOf(client.fields, 'allowedOAuthScopes').entries()) {
        const target = { node: client.id, field: `allowedOAuthScopes.${index}` };
        if (!standardScopes.has(scope)) yield* unknownScope(client, { scope, target, servers });
      }
    }
  },
});

/** By identifier; as the exporters name them. */
const serversOf = (graph: DocumentGraph, pool: Node): ReadonlyMap<string, Node> =>
  new Map(
    partsOf(graph, pool, 'cognito.resourceServer').map((server) => [
      textOf(server.fields, 'identifier') ?? server.reference ?? server.id,
      server,
    ]),
  );

interface Asked {
  readonly scope: string;
  readonly target: Violation['target'];
  readonly servers: ReadonlyMap<string, Node>;
}

/** Identifiers hold slashes, scope names do not: the last one parts them. What a server that exists elsewhere declares is not drawn. */
function* unknownScope(client: Node, { scope, target, servers }: Asked): Iterable<Violation> {
  const slash = scope.lastIndexOf('/');
  const server = slash < 0 ? undefined : servers.get(scope.slice(0, slash));
  const name = scope.slice(slash + 1);
  if (!server) {
    const lack =
      slash < 0 ? 'is neither a scope of Cognito nor <resource server>/<scope>' : 'belongs to no resource server of its user pool';
    return yield { target, message: `The scope "${scope}" of app client "${labelOf(client)}" ${lack}.` };
  }
  const scopes = mapsOf(server.fields, 'scopes');
  if (!isConfiguredHere(server) || scopes.some((declared) => textOf(declared, 'scopeName') === name)) return;
  const message = `The scope "${scope}" of app client "${labelOf(client)}" is not declared by resource server "${labelOf(server)}".`;
  const edit = setField({ node: server.id }, 'scopes', [...scopes, { scopeName: name, scopeDescription: name }]);
  yield { target, message, ...(name !== '' && scopes.length < 100 && { fix: called('Declare the scope', edit) }) };
}
