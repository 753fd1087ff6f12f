import { policiesOf } from '../../catalog/lowering/attached-policies.ts';
import { listOf } from '../../policy/field-shape.ts';
import { defineNodeRule } from '../rule.ts';
import { described } from './described.ts';

/** Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const byDefault = 10;
const atMost: Readonly<Record<string, number>> = { 'iam.role': 20, 'iam.user': 20, 'iam.group': 10 };

export default defineNodeRule({
  code: 'IDF-814',
  name: 'few-managed-policies',
  severity: 'warning',
  outcome: 'REJECT',
  summary: 'A role, user or group has at most 10 managed policies; a raised quota allows roles and users 20.',
  why: 'Attaching the eleventh fails in an account whose quota was not raised.',
  fix: 'Put policies together, or have the quota of the account raised.',
  sources: ['iam-quotas'],
  kinds: ['iam.role', 'iam.user', 'iam.group'],
  *check(node, { graph }) {
    if (node.reference !== undefined) return;
    const written = listOf(node.fields['managedPolicyArns']).length;
    const most = atMost[node.kind] ?? byDefault;
    // A list that is too long by itself is told by its limit.
    if (written > most) return;
    const count = written + policiesOf(node.id, graph).filter(({ as }) => as === 'managed').length;
    if (count <= byDefault) return;
    const limit = count > most ? `no quota allows more than ${most}` : `more than ${byDefault} need a raised quota`;
    yield { target: { node: node.id }, message: `${described(graph, node.id)} has ${count} managed policies; ${limit}.` };
  },
});
