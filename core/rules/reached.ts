import type { DocumentGraph, GraphEdge } from '../graph/graph.ts';
import type { Node } from '../model/document.ts';
import { isSourceClass } from '../paths/hop-graph.ts';

/** Edges that are no hops, but give or hold what whoever is at their start has. */
const attachments: ReadonlySet<string> = new Set(['has-policy', 'member-of', 'member-of-group', 'has', 'defines', 'group-role']);

/** Callers that a drawing shows as the start of an edge into a role without their being an entry. */
const trustedCallers: ReadonlySet<string> = new Set(['account-trusted', 'sms-caller-role', 'service-role']);

/**
 * The nodes that some person, client, workload or self-managed directory comes to, what is attached to them included: policies,
 * groups, and the permission sets of assignments. Who comes to a principal that exists elsewhere is not in the picture, so somebody may.
 * Neither the conditions of a walk nor legality are asked here: it is about what is drawn, not about what works.
 */
export function reachedByAnyone(graph: DocumentGraph): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting: string[] = [];
  const reach = (node: string): void => {
    if (reached.has(node)) return;
    reached.add(node);
    waiting.push(node);
  };
  for (const node of graph.nodes.values()) if (isSourceClass(graph.kindOf(node.id)?.class) || isPrincipalElsewhere(node)) reach(node.id);
  for (const edge of graph.edges) if (trustedCallers.has(edge.kind)) reach(edge.to);
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    for (const edge of graph.outOf(node)) if (leadsOn(edge)) reach(edge.to);
    for (const edge of graph.into(node)) if (leadsBack(edge)) reach(edge.from);
  }
  return reached;
}

const principals: ReadonlySet<string> = new Set(['iam.role', 'iam.user', 'sso.reservedRole']);

const isPrincipalElsewhere = ({ kind, reference }: Node): boolean => reference !== undefined && principals.has(kind);

const leadsOn = (edge: GraphEdge): boolean => edge.definition?.hop === true || attachments.has(edge.kind);

/** An assignment brings its permission set, an app client or IdP its user pool (and so the groups of its users). */
const leadsBack = ({ kind }: GraphEdge): boolean => kind === 'with-permission-set' || kind === 'has';
