import { textOf } from '../../catalog/lowering/fields.ts';
import type { DocumentGraph } from '../../graph/graph.ts';
import { accountKind, isAccount, type Node } from '../../model/document.ts';

export const isManagement = (account: Node | undefined): boolean => account?.fields['isManagement'] === true;

const isContaining = (kind: string): boolean => kind === 'contains';

/** What an account or an OU lies in: its container, else the start of an edge that contains it. */
function parentOf(graph: DocumentGraph, id: string): Node | undefined {
  const container = graph.containerOf(id);
  if (container || graph.nodes.get(id)?.kind !== accountKind) return container;
  const edge = graph.into(id).find(({ kind, from }) => isContaining(kind) && graph.nodes.get(from)?.kind === accountKind);
  return edge && graph.nodes.get(edge.from);
}

/** The organization that something is drawn in. */
export function organizationOf(graph: DocumentGraph, id: string): Node | undefined {
  const seen = new Set<string>();
  for (let node = graph.nodes.get(id); node && !seen.has(node.id); node = parentOf(graph, node.id)) {
    if (node.kind === accountKind && node.fields['type'] === 'organization') return node;
    seen.add(node.id);
  }
  return undefined;
}

/** True only where both are told: the role lies in a drawn organization, and the account does not lie in it. */
export function isOutside(graph: DocumentGraph, account: Node, role: string): boolean {
  const home = organizationOf(graph, role);
  return home !== undefined && organizationOf(graph, account.id)?.id !== home.id;
}

/** The accounts that lie in an account, an OU or an organization, itself included. */
export function accountsIn(graph: DocumentGraph, top: Node): readonly Node[] {
  const found = new Set([top]);
  // A set goes on with what is added while it is walked.
  for (const node of found) {
    const contained = graph.outOf(node.id).flatMap(({ kind, to }) => (isContaining(kind) ? [graph.nodes.get(to)!] : []));
    for (const child of [...graph.childrenOf(node.id), ...contained]) if (child.kind === accountKind) found.add(child);
  }
  return [...found].filter(isAccount);
}

/** Accounts by their twelve digits, the first of each. */
export function accountsById(graph: DocumentGraph): ReadonlyMap<string, Node> {
  const byId = new Map<string, Node>();
  for (const node of graph.nodes.values()) {
    const id = isAccount(node) ? textOf(node.fields, 'accountId') : undefined;
    if (id !== undefined && !byId.has(id)) byId.set(id, node);
  }
  return byId;
}

/** The accounts, OUs and organizations that a guardrail is attached to: what it lies in, and what it is drawn to. */
export function targetsOf(graph: DocumentGraph, guardrail: string): readonly Node[] {
  const container = graph.containerOf(guardrail);
  const drawn = graph.outOf(guardrail).flatMap(({ kind, to }) => (isContaining(kind) ? [graph.nodes.get(to)!] : []));
  return [...new Set([...(container ? [container] : []), ...drawn])].filter(({ kind }) => kind === accountKind);
}
