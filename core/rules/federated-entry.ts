import type { DocumentGraph } from '../graph/graph.ts';
import type { Edge } from '../model/document.ts';
import { isLegal } from './legal.ts';

const federating: ReadonlySet<string> = new Set([
  'assume-role-with-saml',
  'assume-role-with-web-identity',
  'built-in-web-identity',
  'identity-pool-role',
]);

/** An edge that would enter a role of Identity Center with an assertion or a token. */
export const isFederatedEntry = (graph: DocumentGraph, edge: Edge): boolean =>
  federating.has(edge.kind) && graph.nodes.get(edge.to)?.kind === 'sso.reservedRole' && isLegal(graph, edge);
