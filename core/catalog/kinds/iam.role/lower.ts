import type { Concern } from '../../../model/aws-resource.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { labelOf, type Node } from '../../../model/document.ts';
import { copied, optional, tagList, textsOf } from '../../lowering/fields.ts';
import { permissionProperties } from '../../lowering/policies.ts';
import { sources } from '../../sources.ts';
import type { Lower, LowerContext } from '../../lowering.ts';
import { reservedCallers } from './reserved-callers.ts';
import { trustDocument } from './trust-document.ts';

/**
 * A role with its trust, policies and boundary.
 * Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html
 */
export const lower: Lower = {
  concern: 'access',
  lower(node, context) {
    const trust = trustDocument(node, context);
    return {
      resources: [
        {
          logicalId: context.logicalId(node.id),
          type: 'AWS::IAM::Role',
          concern: concernOf(node, context),
          properties: {
            ...copied(node.fields, ['roleName', 'path', 'description']),
            AssumeRolePolicyDocument: trust.document,
            ...copied(node.fields, ['maxSessionDuration']),
            ...permissionProperties(node, context),
            ...optional('Tags', tagList(node.fields)),
          },
        },
      ],
      diagnostics: [...trust.diagnostics, ...silentUses(node, context), ...reservedCallers(node, context)],
    };
  },
};

/** A role that a user pool sends messages with comes before the pool, and so stands beside it. */
const concernOf = (role: Node, { graph }: LowerContext): Concern =>
  graph.into(role.id).some((edge) => edge.kind === 'sms-caller-role') ? 'customerIdentity' : 'access';

/** Uses that name no actions grant nothing; one statement for all of them. */
function silentUses(role: Node, { graph }: LowerContext): readonly Diagnostic[] {
  const silent = graph.outOf(role.id).filter((edge) => edge.kind === 'uses-resource' && textsOf(edge.fields, 'actions').length === 0);
  const covered = graph.outOf(role.id).some((edge) => edge.kind === 'has-policy') || textsOf(role.fields, 'managedPolicyArns').length > 0;
  const [first] = silent;
  if (!first || covered) return [];
  return [
    {
      code: 'use-without-actions',
      severity: 'info',
      message: `Role "${labelOf(role)}" uses "${silent.map((edge) => edge.to).join('", "')}", but neither the edge nor a policy says what it may do there.`,
      target: { edge: first.id, field: 'actions' },
      why: 'The exported role gets no permission that the drawing does not name.',
      fix: 'Write the `actions` of the edge, or attach a policy to the role.',
      source: sources['iam-eval'].url,
    },
  ];
}
