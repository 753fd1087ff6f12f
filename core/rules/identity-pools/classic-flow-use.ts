import { isSet } from '../../catalog/lowering/fields.ts';
import type { DocumentGraph } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import { loginsInto } from '../identity-pool.ts';
import { guestEdgesInto } from './guest-access.ts';
import { mappingsOf } from './pool-mapping.ts';

/** True when every login of an identity pool is an assertion and no guest comes: then nobody can use the classic flow. */
export function isOnlyOfSaml(graph: DocumentGraph, pool: Node): boolean {
  const logins = loginsInto(graph, pool.id);
  const isSaml = logins.length > 0 && logins.every(({ kind }) => kind === 'assertion-to-identity-pool');
  return isSaml && guestEdgesInto(graph, pool.id).length === 0 && !isSet(pool.fields, 'allowUnauthenticatedIdentities');
}

/** Cognito refuses the classic flow to a pool that has a role mapping for any of its providers. */
export const hasRoleMappings = (graph: DocumentGraph, pool: Node): boolean => mappingsOf(graph, pool).length > 0;
