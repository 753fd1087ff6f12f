import { labelOf, type Node } from '../../../model/document.ts';
import { copied, isSet, numberOf, optional, tagList } from '../../lowering/fields.ts';
import { permissionProperties } from '../../lowering/policies.ts';
import { sources } from '../../sources.ts';
import type { Lower, ManualStep } from '../../lowering.ts';

/**
 * An IAM user with its groups and policies. Access keys and passwords are never exported: their values would stand in the stack.
 * Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateUser.html
 */
export const lower: Lower = {
  concern: 'access',
  lower: (node, context) => ({
    resources: [
      {
        logicalId: context.logicalId(node.id),
        type: 'AWS::IAM::User',
        properties: {
          ...copied(node.fields, ['userName', 'path']),
          ...optional(
            'Groups',
            context.graph
              .outOf(node.id)
              .filter((edge) => edge.kind === 'member-of')
              .map((edge) => context.refTo(edge.to)),
          ),
          ...permissionProperties(node, context),
          ...optional('Tags', tagList(node.fields)),
        },
      },
    ],
    manualSteps: credentials(node),
  }),
};

function credentials(user: Node): readonly Omit<ManualStep, 'node'>[] {
  const hasKeys = (numberOf(user.fields, 'accessKeys') ?? 0) > 0;
  const hasPassword = isSet(user.fields, 'consolePassword');
  if (!hasKeys && !hasPassword) return [];
  const steps = [
    ...(hasPassword ? ['In the IAM console: set a console password for the user, and register an MFA device.'] : []),
    ...(hasKeys
      ? [
          'Make an access key only where no role will do: `aws iam create-access-key --user-name <name>`. Store it at once; it is shown once.',
        ]
      : []),
  ];
  return [{ title: `Give user "${labelOf(user)}" its credentials`, body: steps.join('\n'), source: sources['iam-bp'].url }];
}
