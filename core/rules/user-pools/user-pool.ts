import { textOf } from '../../catalog/lowering/fields.ts';
import type { KindId } from '../../catalog/generated/kind-ids.ts';
import type { DocumentGraph, GraphEdge } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import { mappingOf } from '../../policy/field-shape.ts';

/** The user pool that an app client, a registration of an IdP or another part lies in. */
export const poolOf = (graph: DocumentGraph, part: string): Node | undefined => graph.enclosing(part, 'cognito.userPool');

/** What of one kind a pool holds; what only refers to something that exists elsewhere is among it. */
export const partsOf = (graph: DocumentGraph, pool: Node, kind: KindId): readonly Node[] =>
  graph.childrenOf(pool.id).filter((part) => part.kind === kind);

/** Whether the drawing configures a node; one with a reference exists elsewhere, and what is not drawn of it may be there all the same. */
export const isConfiguredHere = (node: Node): boolean => node.reference === undefined;

/** The app clients that a pool configures. */
export const clientsOf = (graph: DocumentGraph, pool: Node): readonly Node[] =>
  partsOf(graph, pool, 'cognito.appClient').filter(isConfiguredHere);

/** The triggers of a pool, drawn or named by ARN. */
export function triggersOf(graph: DocumentGraph, pool: Node): ReadonlySet<string> {
  const drawn = graph.outOf(pool.id).flatMap(({ kind, isLegal, fields }) => {
    const trigger = kind === 'lambda-trigger' && isLegal ? textOf(fields, 'trigger') : undefined;
    return trigger === undefined ? [] : [trigger];
  });
  return new Set([...Object.keys(mappingOf(pool.fields['lambdaConfig']) ?? {}), ...drawn]);
}

/** Whether a WAF web ACL stands in front of a pool. */
export const hasWebAcl = (graph: DocumentGraph, pool: Node): boolean =>
  partsOf(graph, pool, 'cognito.poolSettings').some(({ fields }) => textOf(fields, 'webACLArn') !== undefined);

/** MFA of a pool; undefined where nothing readable is written. */
export function mfaOf({ fields }: Node): 'OFF' | 'ON' | 'OPTIONAL' | undefined {
  const mfa = fields['mfaConfiguration'];
  return mfa === 'OFF' || mfa === 'ON' || mfa === 'OPTIONAL' ? mfa : undefined;
}

const spendings: ReadonlySet<string> = new Set(['id-token-to-identity-pool', 'token-to-api', 'user-pool-as-oidc-issuer']);

/** The edges over which tokens of an app client are worth something: at an identity pool, an API, or STS itself. */
export const spendingsOf = (graph: DocumentGraph, client: Node): readonly GraphEdge[] =>
  graph.outOf(client.id).filter(({ kind, isLegal }) => isLegal && spendings.has(kind));
