import { policiesOf } from '../../catalog/lowering/attached-policies.ts';
import { policyDocument } from '../../catalog/lowering/policies.ts';
import type { DocumentGraph } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import { named } from '../names.ts';
import { defineNodeRule } from '../rule.ts';

/** Characters, white space not counted. Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const maxManaged = 6144;
const maxInline: Readonly<Record<string, number>> = { 'iam.user': 2048, 'iam.role': 10_240, 'iam.group': 5120 };

export default defineNodeRule({
  code: 'IDF-813',
  name: 'policy-fits-its-quota',
  severity: 'error',
  outcome: 'REJECT',
  summary:
    'White space not counted, a managed policy has at most 6,144 characters, and all inline policies of a user 2,048, a role 10,240, a group 5,120.',
  why: 'IAM refuses the policy, and the deployment stops there.',
  fix: 'Split it into several managed policies, or put actions and resources together.',
  sources: ['iam-quotas'],
  kinds: ['iam.policy', 'iam.user', 'iam.role', 'iam.group'],
  *check(node, { graph }) {
    if (node.reference !== undefined) return;
    if (node.kind === 'iam.policy') {
      const size = isManaged(graph, node) ? sizeOf(node) : 0;
      if (size <= maxManaged) return;
      const message = `Managed policy ${named(graph, node.id)} has ${size} characters without white space; IAM takes ${maxManaged}.`;
      return yield { target: { node: node.id, field: 'document' }, message };
    }
    const inline = policiesOf(node.id, graph).filter(({ as }) => as === 'inline');
    const total = inline.reduce((sum, { policy }) => sum + sizeOf(policy), 0);
    const most = maxInline[node.kind] ?? Infinity;
    if (total <= most) return;
    const message = `The inline policies of ${named(graph, node.id)} have ${total} characters without white space; IAM takes ${most} for all of them.`;
    yield { target: { node: node.id }, message };
  },
});

const managedTypes: ReadonlySet<unknown> = new Set(['customerManaged', 'boundary']);

/** By its type, or because something has it as a managed policy. The size of a policy of AWS is AWS's. */
const isManaged = (graph: DocumentGraph, policy: Node): boolean =>
  managedTypes.has(policy.fields['policyType']) ||
  (policy.fields['policyType'] === undefined &&
    graph.into(policy.id).some(({ kind, fields }) => kind === 'has-policy' && fields['as'] === 'managed'));

const sizeOf = (policy: Node): number => {
  const document = policyDocument(policy.fields['document']);
  return document === undefined ? 0 : JSON.stringify(document).replaceAll(/\s/g, '').length;
};
