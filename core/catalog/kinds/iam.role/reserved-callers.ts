import type { Diagnostic } from '../../../model/diagnostic.ts';
import { labelOf, type Node } from '../../../model/document.ts';
import { allowsAssuming } from '../../lowering/assume-permission.ts';
import { policiesOf } from '../../lowering/attached-policies.ts';
import { permissionSetOf } from '../sso.reservedRole/permission-set-of.ts';
import { sources } from '../../sources.ts';
import type { LowerContext } from '../../lowering.ts';

/**
 * The roles that Identity Center makes are trusted by account and pattern, so a policy of theirs must allow the call too; those come from
 * the permission set. Tells of each set that is not seen to allow it.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic-cross-account.html
 */
export function reservedCallers(role: Node, context: LowerContext): readonly Diagnostic[] {
  const { graph } = context;
  return graph.into(role.id).flatMap((edge) => {
    if (edge.kind !== 'role-chaining' || graph.nodes.get(edge.from)?.kind !== 'sso.reservedRole') return [];
    const set = permissionSetOf(edge.from, graph);
    const documents = set
      ? [
          set.fields['inlinePolicy'],
          ...policiesOf(set.id, graph).flatMap(({ policy, as }) => (as === 'boundary' ? [] : [policy.fields['document']])),
        ]
      : [];
    return allowsAssuming(documents, role.id, context) ? [] : [mustAllow(role, edge.id, set)];
  });
}

const mustAllow = (role: Node, edge: string, set: Node | undefined): Diagnostic => ({
  code: 'permission-set-must-allow',
  severity: 'info',
  message: `${set ? `Permission set "${labelOf(set)}"` : 'The permission set of the calling role'} must allow sts:AssumeRole on role "${labelOf(role)}"; no drawn policy of it does.`,
  target: { edge },
  why: 'The role trusts the account and a pattern, because the exact role of a permission set changes; then a policy of the caller must allow the call too.',
  fix: 'Allow it in the inline policy of the permission set, unless a managed policy of it does so already.',
  source: sources['iam-evalx'].url,
});
