import { textOf } from '../../catalog/lowering/fields.ts';
import type { DocumentGraph } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import { poolOf } from './user-pool.ts';

/** Whether a domain is a name of your own; a prefix of the Amazon domain has no dot. */
export const isCustom = ({ fields }: Node): boolean =>
  textOf(fields, 'domain')?.includes('.') === true || fields['certificateArn'] !== undefined;

/** The account and the Region of a pool's domain, as far as they are drawn. */
export function placeOf(graph: DocumentGraph, domain: Node): { readonly account?: Node; readonly region?: string } {
  const pool = poolOf(graph, domain.id);
  const account = pool && graph.accountOf(pool.id);
  const region = regionOf(pool, account);
  return { ...(account && { account }), ...(region !== undefined && { region }) };
}

/** The Region of a pool: its own, that in its id, or that of its account. */
export const regionOf = (pool: Node | undefined, account: Node | undefined): string | undefined =>
  pool &&
  (textOf(pool.fields, 'region') ?? textOf(pool.fields, 'userPoolId')?.split('_')[0] ?? (account && textOf(account.fields, 'region')));
