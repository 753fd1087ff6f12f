import type { DocumentGraph } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';

/** The load balancers that sign users in with an app client. */
export const authenticatesAt = (graph: DocumentGraph, client: Node): readonly Node[] =>
  graph.outOf(client.id).flatMap(({ kind, isLegal, to }) => {
    const api = kind === 'token-to-api' && isLegal ? graph.nodes.get(to) : undefined;
    return api?.fields['apiType'] === 'albCognito' ? [api] : [];
  });
