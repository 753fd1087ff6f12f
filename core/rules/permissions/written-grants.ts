import type { DocumentGraph } from '../../graph/graph.ts';
import type { Target } from '../../model/diagnostic.ts';
import type { Node } from '../../model/document.ts';
import type { Patterns } from '../../policy/policy.ts';
import { fits, hasVariable } from '../../policy/wildcard.ts';
import { documentGrants, drawnUse, type Grant } from '../grants.ts';

/** Where policies that grant are written: in policies, in permission sets, and on the edges of roles that draw what they use. */
export const grantWriters: ReadonlySet<string> = new Set(['iam.policy', 'sso.permissionSet', 'iam.role']);

/** The Allow statements that are written at such a node and grant. What only limits is left out, and what exists elsewhere is not judged. */
export function grantsWrittenAt(graph: DocumentGraph, node: Node): readonly Grant[] {
  if (node.reference !== undefined) return none;
  if (node.kind === 'sso.permissionSet') return allowedBy(node, 'inlinePolicy');
  if (node.kind === 'iam.policy') return grants(graph, node) ? allowedBy(node, 'document') : none;
  return graph.outOf(node.id).flatMap((edge) => (edge.kind === 'uses-resource' && edge.isLegal ? drawnUse(graph, edge) : []));
}

const none: readonly Grant[] = [];

/** By node, which never changes: the Allow statements of its one policy. */
const read = new WeakMap<Node, readonly Grant[]>();

function allowedBy(node: Node, field: string): readonly Grant[] {
  const known = read.get(node) ?? documentGrants(node, field, 'grant').filter(({ statement }) => statement.effect === 'Allow');
  read.set(node, known);
  return known;
}

const limiting: ReadonlySet<unknown> = new Set(['boundary', 'session', 'resource']);

/** False for a policy that only limits: by its type, or because it is attached as a boundary wherever it is attached. */
function grants(graph: DocumentGraph, policy: Node): boolean {
  if (limiting.has(policy.fields['policyType'])) return false;
  const uses = graph.into(policy.id).filter(({ kind, isLegal }) => kind === 'has-policy' && isLegal);
  return uses.length === 0 || uses.some(({ fields }) => fields['as'] !== 'boundary');
}

/** The roles, users, groups and permission sets that a policy grants to; the node itself where it writes for itself. */
export const holdersOf = (graph: DocumentGraph, node: Node): readonly Node[] =>
  node.kind !== 'iam.policy'
    ? [node]
    : graph
        .into(node.id)
        .filter((edge) => edge.kind === 'has-policy' && edge.isLegal && edge.fields['as'] !== 'boundary')
        .map(({ from }) => graph.nodes.get(from)!);

/** The place of one part of a statement, and of one of its patterns. */
export function placeOf({ statement, target }: Grant, { path }: Patterns, index?: number): Target {
  const root = (target.field ?? '').slice(0, (target.field ?? '').length - statement.path.length);
  const start = statement.path === '' ? '' : root;
  return { ...target, field: index === undefined ? `${start}${path}` : `${start}${path}.${index}` };
}

/** Every action there is. */
export const isEverything = (pattern: string): boolean => pattern === '*' || pattern === '*:*';

/** True where the resources of a statement cover every resource: `*`, or every one of a service. */
export const coversAll = ({ resources }: Grant['statement'], all: string): boolean =>
  resources !== undefined && !resources.isNegated && resources.patterns.some((pattern) => !hasVariable(pattern) && fits(all, pattern));
