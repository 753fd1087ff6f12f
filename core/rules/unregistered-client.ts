import type { DocumentGraph, GraphEdge } from '../graph/graph.ts';
import type { Node } from '../model/document.ts';
import { isLegal } from './legal.ts';

/** An app client whose users sign in through it, while the identity pool of their user pool knows another app client only. */
export interface UnregisteredClient {
  readonly client: Node;
  /** The registered edge of another app client of the same user pool. */
  readonly registered: GraphEdge;
}

/** The identity pool's login is for one app client each: the `aud` of an ID token is the client that it was issued to. */
export function unregisteredClients(graph: DocumentGraph): readonly UnregisteredClient[] {
  const registrations = new Map<string, GraphEdge>();
  for (const edge of graph.edges) {
    if (edge.kind !== 'id-token-to-identity-pool' || !isLegal(graph, edge)) continue;
    const pool = graph.enclosing(edge.from, 'cognito.userPool');
    if (pool && !registrations.has(pool.id)) registrations.set(pool.id, edge);
  }
  if (registrations.size === 0) return [];
  return [...graph.nodes.values()].flatMap((client) => {
    if (client.kind !== 'cognito.appClient' || graph.outOf(client.id).some(({ definition }) => definition?.hop)) return [];
    const registered = registrations.get(graph.enclosing(client.id, 'cognito.userPool')?.id ?? '');
    const isUsed = graph.into(client.id).some(({ kind }) => kind === 'signs-in-through');
    return registered && isUsed ? [{ client, registered }] : [];
  });
}
