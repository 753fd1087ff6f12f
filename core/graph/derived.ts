import { kinds } from '../catalog/catalog.ts';
import type { ClassCode } from '../catalog/class.ts';
import type { EdgeKindId } from '../catalog/generated/edge-ids.ts';
import { isAccount, type Document, type Edge, type Node } from '../model/document.ts';

export interface Derived {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
}

/** What lying in a container says about an edge from the container, by class: the pool has its app client. */
const impliedByContainment: Readonly<Partial<Record<ClassCode, Readonly<Partial<Record<ClassCode, EdgeKindId>>>>>> = {
  UP: { AC: 'has', UI: 'has', UG: 'has' },
  IC: { ICU: 'holds', AP: 'holds', PS: 'defines' },
};

/** What meets in one assignment. Sound drawings have one of each; the rest is told by a rule and still followed. */
interface Triple {
  readonly permissionSets: string[];
  readonly accounts: string[];
  hasDrawnRole: boolean;
}

/**
 * What follows from a drawing without being drawn: `has`, `holds` and `defines` from containment, and the AWSReservedSSO role that
 * a complete assignment (principal x permission set x account) makes in its account. Ids of derived elements hold `#`, which no
 * drawn id can.
 * Source: https://docs.aws.amazon.com/singlesignon/latest/userguide/using-predefined-permission-sets.html and reference E51.
 */
export function deriveEdges(document: Document): Derived {
  const drawn = new Set<string>();
  for (const edge of document.edges.values()) drawn.add(`${edge.from} ${edge.to} ${edge.kind}`);
  const triples = triplesOf(document);
  const nodes: Node[] = [];
  const edges: Edge[] = [];
  for (const node of document.nodes.values()) {
    const containment = containmentEdge(document, node);
    if (containment && !drawn.has(`${containment.from} ${containment.to} ${containment.kind}`)) edges.push(containment);
    const triple = triples.get(node.id);
    if (!triple || triple.hasDrawnRole) continue;
    for (const role of reservedRoles(document, node.id, triple)) {
      nodes.push(role);
      edges.push({ id: `${role.id}#enters`, from: node.id, to: role.id, kind: 'enters-reserved-role', fields: {} });
    }
  }
  return { nodes, edges };
}

function triplesOf(document: Document): ReadonlyMap<string, Triple> {
  const triples = new Map<string, Triple>();
  const tripleOf = (id: string): Triple | undefined => {
    if (document.nodes.get(id)?.kind !== 'sso.accountAssignment') return undefined;
    const found = triples.get(id) ?? { permissionSets: [], accounts: [], hasDrawnRole: false };
    triples.set(id, found);
    return found;
  };
  for (const edge of document.edges.values()) {
    if (edge.kind === 'in-account' && isAccount(document.nodes.get(edge.to))) tripleOf(edge.from)?.accounts.push(edge.to);
    else if (edge.kind === 'with-permission-set') tripleOf(edge.to)?.permissionSets.push(edge.from);
    else if (edge.kind === 'enters-reserved-role') {
      const triple = tripleOf(edge.from);
      if (triple) triple.hasDrawnRole = true;
    }
  }
  return triples;
}

function containmentEdge(document: Document, node: Node): Edge | undefined {
  const container = node.in === undefined ? undefined : document.nodes.get(node.in);
  const from = container && kinds.get(container.kind)?.class;
  const to = kinds.get(node.kind);
  if (!container || !from || !to?.class || to.placement !== 'node') return undefined;
  const kind = kinds.get(container.kind)?.placement === 'node' ? impliedByContainment[from]?.[to.class] : undefined;
  return kind && { id: `${container.id}#${kind}#${node.id}`, from: container.id, to: node.id, kind, fields: {} };
}

/** One role for each permission set and account that meet. The first keeps the plain id, so that the common case reads well. */
function reservedRoles(document: Document, assignment: string, { permissionSets, accounts }: Triple): Node[] {
  const pairs = permissionSets.flatMap((set) => accounts.map((account) => ({ set, account })));
  return pairs.map(({ set, account }, index) => ({
    id: `${assignment}#AWSReservedSSO${index === 0 ? '' : `#${index + 1}`}`,
    kind: 'sso.reservedRole',
    label: `AWSReservedSSO_${nameOfSet(document.nodes.get(set), set)}`,
    in: account,
    fields: {},
  }));
}

const nameOfSet = (set: Node | undefined, id: string): string =>
  typeof set?.fields['name'] === 'string' ? set.fields['name'] : (set?.label ?? id);
