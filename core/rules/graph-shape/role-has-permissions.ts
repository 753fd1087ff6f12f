import type { DocumentGraph, GraphEdge } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import { listOf } from '../../policy/field-shape.ts';
import { isLimit } from '../grants.ts';
import { isLegal } from '../legal.ts';
import { named } from '../names.ts';
import { reachedByAnyone } from '../reached.ts';
import { defineRule } from '../rule.ts';
import { grantedByResources } from './granted-by-resource.ts';

export default defineRule({
  code: 'IDF-107',
  name: 'role-has-permissions',
  severity: 'warning',
  outcome: 'RUNTIME',
  summary: 'A role that somebody reaches has a permissions policy.',
  why: 'By default a role has no permissions, and a permissions boundary or a session policy grants none. Its sessions can do nothing but what a resource policy allows them.',
  fix: 'Attach a managed or inline policy, draw what the role uses, or draw the resource policy that names the role.',
  sources: ['iam-oidcrole', 'iam-bound'],
  *check({ graph }) {
    const reached = reachedByAnyone(graph);
    const isGranted = grantedByResources(graph);
    for (const node of graph.nodes.values()) {
      if (node.kind !== 'iam.role' || node.reference !== undefined || !reached.has(node.id)) continue;
      const edges = graph.outOf(node.id).filter((edge) => isLegal(graph, edge));
      if (listOf(node.fields['managedPolicyArns']).length > 0 || edges.some((edge) => gives(graph, edge)) || isGranted(node)) continue;
      const message = isBounded(node, edges)
        ? `Role ${named(graph, node.id)} has a permissions boundary and no policy: a boundary grants nothing.`
        : `Role ${named(graph, node.id)} has no permissions policy, uses nothing, and no drawn resource policy names it: nothing is granted to its sessions.`;
      yield { target: { node: node.id }, message };
    }
  },
});

/** What a role is drawn to use, its policy allows; a policy gives unless it is attached as a boundary or is one by its type. */
const gives = (graph: DocumentGraph, edge: GraphEdge): boolean =>
  edge.kind === 'has-policy' ? !isLimit(graph, edge) : edge.from !== edge.to;

const isBounded = (role: Node, edges: readonly GraphEdge[]): boolean =>
  role.fields['permissionsBoundary'] !== undefined || edges.some(({ kind }) => kind === 'has-policy');
