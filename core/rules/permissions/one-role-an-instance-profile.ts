import { textOf } from '../../catalog/lowering/fields.ts';
import type { DocumentGraph } from '../../graph/graph.ts';
import { named } from '../names.ts';
import { defineRule, type Violation } from '../rule.ts';

export default defineRule({
  code: 'IDF-817',
  name: 'one-role-an-instance-profile',
  severity: 'error',
  outcome: 'REJECT',
  summary: 'An instance profile holds exactly one role.',
  why: 'IAM refuses the second role, and the limit cannot be raised.',
  fix: 'Draw one role for the instance, with what it needs, or give the other instances a profile of their own.',
  sources: ['iam-ip', 'iam-ec2'],
  // A role that does not trust ec2.amazonaws.com refuses the walk: path-ends-in-role tells it.
  *check({ graph }) {
    const profiles = new Map<string, { readonly role: string; readonly name: string }>();
    for (const node of graph.nodes.values()) {
      if (node.kind !== 'compute.workload' || node.fields['workloadType'] !== 'ec2' || node.reference !== undefined) continue;
      const profile = textOf(node.fields, 'instanceProfileName');
      const key = profile === undefined ? node.id : JSON.stringify([graph.accountOf(node.id)?.id, profile]);
      const name = profile === undefined ? `the instance profile of ${named(graph, node.id)}` : `instance profile "${profile}"`;
      for (const edge of graph.outOf(node.id)) {
        if (edge.kind !== 'execution-role' || !edge.isLegal) continue;
        const first = profiles.get(key);
        if (!first) profiles.set(key, { role: edge.to, name });
        else if (first.role !== edge.to) yield second(graph, edge, first);
      }
    }
  },
});

const second = (
  graph: DocumentGraph,
  edge: { readonly id: string; readonly to: string },
  first: { readonly role: string; readonly name: string },
): Violation => ({
  target: { edge: edge.id },
  message: `Role ${named(graph, edge.to)} would be the second in ${first.name}, which holds ${named(graph, first.role)}: a profile holds one.`,
});
