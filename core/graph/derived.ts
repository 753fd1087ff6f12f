import { kinds } from '../catalog/catalog.ts';
import type { ClassCode } from '../catalog/class.ts';
import type { EdgeKindId } from '../catalog/generated/edge-ids.ts';
import type { Document, Edge, Node } from '../model/document.ts';

export interface Derived {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
}

/** What lying in a container says about an edge from the container, by class: the pool has its app client. */
const impliedByContainment: Readonly<Partial<Record<ClassCode, Readonly<Partial<Record<ClassCode, EdgeKindId>>>>>> = {
  UP: { AC: 'has', UI: 'has', UG: 'has' },
  IC: { ICU: 'holds', AP: 'holds', PS: 'defines' },
};

/** The id of the role that Identity Center makes for an assignment. Drawn ids cannot hold `#`, so it never clashes. */
export const reservedRoleId = (assignment: string): string => `${assignment}#AWSReservedSSO`;

/**
 * What follows from a drawing without being drawn: `has`, `holds` and `defines` from containment, and the AWSReservedSSO role that
 * a complete assignment (principal x permission set x account) makes in its account.
 * Source: https://docs.aws.amazon.com/singlesignon/latest/userguide/using-predefined-permission-sets.html and reference E51.
 */
export function deriveEdges(document: Document): Derived {
  const drawn = new Set<string>();
  const ends = new Map<string, Map<string, string>>();
  for (const edge of document.edges.values()) {
    drawn.add(`${edge.from} ${edge.to} ${edge.kind}`);
    if (edge.kind === 'in-account') endsOf(ends, edge.from).set('account', edge.to);
    if (edge.kind === 'with-permission-set') endsOf(ends, edge.to).set('permissionSet', edge.from);
    if (edge.kind === 'enters-reserved-role') endsOf(ends, edge.from).set('role', edge.to);
  }
  const nodes: Node[] = [];
  const edges: Edge[] = [];
  for (const node of document.nodes.values()) {
    const containment = containmentEdge(document, node);
    if (containment && !drawn.has(`${containment.from} ${containment.to} ${containment.kind}`)) edges.push(containment);
    const triple = node.kind === 'sso.accountAssignment' ? ends.get(node.id) : undefined;
    const permissionSet = triple?.get('permissionSet');
    const account = triple?.get('account');
    if (permissionSet === undefined || account === undefined || triple?.has('role')) continue;
    const role = reservedRole(document, node.id, permissionSet, account);
    nodes.push(role);
    edges.push({ id: `${node.id}#enters`, from: node.id, to: role.id, kind: 'enters-reserved-role', fields: {} });
  }
  return { nodes, edges };
}

function endsOf(ends: Map<string, Map<string, string>>, assignment: string): Map<string, string> {
  const found = ends.get(assignment) ?? new Map<string, string>();
  ends.set(assignment, found);
  return found;
}

function containmentEdge(document: Document, node: Node): Edge | undefined {
  const container = node.in === undefined ? undefined : document.nodes.get(node.in);
  const from = container && kinds.get(container.kind)?.class;
  const to = kinds.get(node.kind);
  if (!container || !from || !to?.class || to.placement !== 'node') return undefined;
  const kind = kinds.get(container.kind)?.placement === 'node' ? impliedByContainment[from]?.[to.class] : undefined;
  return kind && { id: `${container.id}#${kind}#${node.id}`, from: container.id, to: node.id, kind, fields: {} };
}

function reservedRole(document: Document, assignment: string, permissionSet: string, account: string): Node {
  const set = document.nodes.get(permissionSet);
  const name = typeof set?.fields['name'] === 'string' ? set.fields['name'] : (set?.label ?? permissionSet);
  return { id: reservedRoleId(assignment), kind: 'sso.reservedRole', label: `AWSReservedSSO_${name}`, in: account, fields: {} };
}
