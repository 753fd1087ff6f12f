import type { DocumentGraph, GraphEdge } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import { poolIdOf } from '../../paths/hop-request.ts';
import type { Condition, Statement } from '../../policy/policy.ts';
import { cognitoPrincipal } from '../../policy/principal.ts';
import { accepts, conditionsOn, isPositive } from '../conditions.ts';
import { trustedBy, type Trusted } from './principals.ts';
import { trusting, type Trusting } from './statements.ts';

/** An identity pool that a role is attached to. */
export interface DrawnPool {
  readonly edge: GraphEdge;
  readonly pool: Node;
  /** `<region>:<uuid>`; undefined until the pool exists. */
  readonly id?: string;
}

export const poolsInto = (graph: DocumentGraph, role: Node): readonly DrawnPool[] =>
  graph.into(role.id).flatMap((edge) => {
    const pool = graph.nodes.get(edge.from);
    if (edge.kind !== 'identity-pool-role' || !edge.isLegal || !pool) return [];
    const id = poolIdOf(pool);
    return [{ edge, pool, ...(typeof id === 'string' ? { id } : {}) }];
  });

/** The word that `amr` of the pool's token holds for whoever comes over an edge; undefined in the classic flow, which both may use. */
export function wordOf({ edge }: DrawnPool): 'authenticated' | 'unauthenticated' | undefined {
  const { slot } = edge.fields;
  if (slot === 'unauthenticated') return slot;
  return slot === 'authenticated' || slot === 'rule' || slot === 'token' ? 'authenticated' : undefined;
}

/** The word that all of the pools agree on. */
export function onlyWord(pools: readonly DrawnPool[]): 'authenticated' | 'unauthenticated' | undefined {
  const words = new Set(pools.map(wordOf));
  return words.size === 1 ? [...words][0] : undefined;
}

/** The conditions of a statement on a claim of the pool's token. */
export const conditionsOnClaim = ({ statement, principal }: Trusting, claim: string): readonly Condition[] => [
  ...new Set([principal.keyPrefix, cognitoPrincipal].flatMap((prefix) => conditionsOn(statement, `${prefix}:${claim}`))),
];

/** The statements of a role that identities of a pool can use: those that name identity pools and do not leave this one out. */
export const serving = (role: Node, { id }: DrawnPool): readonly Trusting[] =>
  trusting(role, 'cognito').filter(
    (one) => id === undefined || !conditionsOnClaim(one, 'aud').some((condition) => isPositive(condition) && !accepts(condition, id)),
  );

/**
 * The conditions on a claim under the name of an issuer that the statement does not trust: a slip of the pen (`cognito-identity.amazon.com`),
 * a path that was left out, an issuer that has moved. No request of the trusted ones carries such a key.
 */
export function strayConditions(statement: Statement, claims: readonly string[]): readonly Condition[] {
  const known = new Set([cognitoPrincipal, ...prefixesOf(trustedBy(statement))]);
  return statement.conditions.filter(({ key }) => {
    const [, prefix = '', claim = ''] = /^(.+\..+):([^:]+)$/.exec(key.toLowerCase()) ?? [];
    return claims.includes(claim) && !known.has(prefix);
  });
}

const prefixesOf = (principals: readonly Trusted[]): readonly string[] =>
  principals.flatMap(({ keyPrefix }) => (keyPrefix === undefined ? [] : [keyPrefix.toLowerCase()]));
