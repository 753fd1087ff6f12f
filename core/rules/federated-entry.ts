import type { EdgeKindId } from '../catalog/generated/edge-ids.ts';
import type { DocumentGraph } from '../graph/graph.ts';
import type { Edge } from '../model/document.ts';
import { isLegal } from './legal.ts';

/** The kinds of edges that bring an assertion or a token to a role. */
export const federatedEntries = [
  'assume-role-with-saml',
  'assume-role-with-web-identity',
  'built-in-web-identity',
  'identity-pool-role',
] as const satisfies readonly EdgeKindId[];

/** An edge that would enter a role of Identity Center with an assertion or a token. */
export const isFederatedEntry = (graph: DocumentGraph, edge: Edge): boolean =>
  federatedEntries.some((kind) => kind === edge.kind) && graph.nodes.get(edge.to)?.kind === 'sso.reservedRole' && isLegal(graph, edge);
