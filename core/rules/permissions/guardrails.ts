import { isSet } from '../../catalog/lowering/fields.ts';
import type { DocumentGraph } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import { documentGrants, type Grant } from '../grants.ts';

/** By the account, OU or organization that it is attached to: what service control policies deny. */
type Guardrails = ReadonlyMap<string, readonly Grant[]>;

/** By graph, which never changes. */
const read = new WeakMap<DocumentGraph, Guardrails>();

/**
 * What the service control policies of a principal's account, and of the OUs above it, deny. They never grant, and do not hold for the
 * management account.
 * Source: https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html
 */
export function deniedToAccountOf(graph: DocumentGraph, principal: string): readonly Grant[] {
  const account = graph.accountOf(principal);
  if (!account || isSet(account.fields, 'isManagement')) return [];
  const guardrails = read.get(graph) ?? guardrailsOf(graph);
  read.set(graph, guardrails);
  if (guardrails.size === 0) return [];
  const denied: Grant[] = [];
  const seen = new Set<string>();
  for (let place: Node | undefined = account; place && !seen.has(place.id); place = graph.containerOf(place.id)) {
    seen.add(place.id);
    denied.push(...(guardrails.get(place.id) ?? []));
  }
  return denied;
}

function guardrailsOf(graph: DocumentGraph): Guardrails {
  const all = new Map<string, readonly Grant[]>();
  for (const node of graph.nodes.values()) {
    if (node.kind !== 'org.policy' || node.fields['type'] === 'RESOURCE_CONTROL_POLICY') continue;
    const denies = documentGrants(node, 'content', 'limit').filter(({ statement }) => statement.effect === 'Deny');
    const drawn = [...graph.outOf(node.id).map(({ to }) => to), ...graph.into(node.id).map(({ from }) => from)];
    for (const place of new Set([...drawn, ...(node.in === undefined ? [] : [node.in])]))
      all.set(place, [...(all.get(place) ?? []), ...denies]);
  }
  return all;
}
