import type { KindId } from '../../catalog/generated/kind-ids.ts';
import type { DocumentGraph } from '../../graph/graph.ts';
import { labelOf, type Node } from '../../model/document.ts';
import { defineNodeRule, type Violation } from '../rule.ts';
import { isConfiguredHere, partsOf } from './user-pool.ts';

/** Source: https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html */
const quotas: readonly { readonly kind: KindId; readonly name: string; readonly most: number; readonly raised?: number }[] = [
  { kind: 'cognito.group', name: 'groups', most: 10_000 },
  { kind: 'cognito.userPoolIdp', name: 'identity providers', most: 300, raised: 1000 },
  { kind: 'cognito.appClient', name: 'app clients', most: 1000, raised: 10_000 },
  { kind: 'cognito.resourceServer', name: 'resource servers', most: 25, raised: 300 },
];

/** The quotas of what has a field of its own are the catalog's: attributes, and groups of a user. Groups in groups cannot be drawn. */
export default defineNodeRule({
  code: 'IDF-436',
  name: 'user-pool-within-quotas',
  severity: 'error',
  outcome: 'REJECT',
  summary:
    'A user pool stays within its quotas: 10,000 groups, 300 identity providers, 1,000 app clients, 25 resource servers, 100 groups a user, attribute names of 20 characters.',
  why: 'What is beyond the quota cannot be created. Some quotas can be raised, to 1,000 providers, 10,000 app clients and 300 resource servers.',
  fix: 'Design otherwise, with an attribute or a pool per tenant for one, or request a raise where the quota is adjustable.',
  sources: ['cdg-quotas', 'cdg-groups'],
  kinds: ['cognito.userPool'],
  *check(pool, { graph }) {
    if (!isConfiguredHere(pool)) return;
    for (const quota of quotas) yield* beyond(graph, pool, quota);
  },
});

function* beyond(graph: DocumentGraph, pool: Node, { kind, name, most, raised }: (typeof quotas)[number]): Iterable<Violation> {
  const count = partsOf(graph, pool, kind).length;
  if (count <= most) return;
  const isAdjustable = raised !== undefined && count <= raised;
  const limit = isAdjustable ? `${shown(most)}, unless the quota is raised` : shown(raised ?? most);
  const message = `User pool "${labelOf(pool)}" has ${shown(count)} ${name}; it may have ${limit}.`;
  yield { target: { node: pool.id }, message, ...(isAdjustable && { severity: 'warning' }) };
}

const shown = (count: number): string => String(count).replace(/(?<=\d)(?=(\d{3})+$)/g, ',');
