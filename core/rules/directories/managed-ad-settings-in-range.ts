import type { DocumentGraph } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import { listOf } from '../../policy/field-shape.ts';
import { named } from '../names.ts';
import { defineNodeRule, type Violation } from '../rule.ts';
import { repeatedSubnet } from './repeated-subnet.ts';

/** What Enterprise allows, the field says. Source: https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ms_ad_limits.html */
const mostForStandard = 5;
const directoriesByDefault = 10;

export default defineNodeRule({
  code: 'IDF-704',
  name: 'managed-ad-settings-in-range',
  severity: 'error',
  outcome: 'REJECT',
  summary:
    'AWS Managed Microsoft AD has the edition Standard or Enterprise (Hybrid after an assessment), a fully qualified domain name and two subnets, and is shared with 5 accounts (Standard) or 125 (Enterprise) at most. An account has 10 of them unless the quota is raised.',
  why: 'Directory Service refuses to create the directory, or to share it with one more account.',
  fix: 'Mend the setting. A directory for more than five accounts is of the Enterprise edition: without an edition it is.',
  sources: ['api-dsms', 'ds-quota'],
  kinds: ['ds.managedMicrosoftAd', 'org.account'],
  *check(node, { graph }) {
    if (node.kind === 'org.account') yield* beyondQuota(graph, node);
    else if (node.reference === undefined) {
      yield* repeatedSubnet(node);
      yield* sharedTooWidely(graph, node);
    }
  },
});

function* sharedTooWidely(graph: DocumentGraph, directory: Node): Iterable<Violation> {
  const accounts = new Set(listOf(directory.fields['sharedAccounts'])).size;
  if (directory.fields['edition'] !== 'Standard' || accounts <= mostForStandard) return;
  const message = `Directory ${named(graph, directory.id)} of the Standard edition is shared with ${accounts} accounts; ${mostForStandard} are allowed.`;
  yield { target: { node: directory.id, field: 'sharedAccounts' }, message };
}

/** Directories of one Region, since the quota may be one for each: that is not said. It can be raised, so this is no error. */
function* beyondQuota(graph: DocumentGraph, account: Node): Iterable<Violation> {
  const counts = new Map<unknown, number>();
  for (const { id, kind, fields, reference } of graph.childrenOf(account.id)) {
    if (kind !== 'ds.managedMicrosoftAd' || reference !== undefined) continue;
    const region = fields['region'] ?? account.fields['region'];
    const count = (counts.get(region) ?? 0) + 1;
    counts.set(region, count);
    if (count !== directoriesByDefault + 1) continue;
    const message = `Directory ${named(graph, id)} is number ${count} in account ${named(graph, account.id)}, which has ${directoriesByDefault} by default.`;
    yield { target: { node: id }, message, severity: 'warning' };
  }
}
