import { labelOf, type Node } from '../../../model/document.ts';
import { textOf } from '../../lowering/fields.ts';
import { nameFrom } from '../../lowering/names.ts';
import { sources } from '../../sources.ts';
import type { Lower, LowerContext, ManualStep } from '../../lowering.ts';

/**
 * Accounts and organizations exist before anything is deployed into them: they are referred to. An organizational unit drawn inside the
 * organization or another unit is created.
 * Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-template-resource-type-ref.html
 */
export const lower: Lower = {
  concern: 'organization',
  lower(node, context) {
    const type = textOf(node.fields, 'type') ?? 'account';
    if (type === 'account') return { resources: [], manualSteps: newAccount(node) };
    const parent = type === 'ou' ? context.graph.containerOf(node.id) : undefined;
    if (!parent) return { resources: [] };
    return {
      resources: [
        {
          logicalId: context.logicalId(node.id),
          type: 'AWS::Organizations::OrganizationalUnit',
          isStateful: true,
          properties: { Name: nameFrom(node), ParentId: parentId(parent, context) },
        },
      ],
    };
  },
};

const parentId = (parent: Node, context: LowerContext) =>
  textOf(parent.fields, 'type') === 'ou'
    ? context.refTo(parent.id)
    : context.ask(parent.id, 'RootId', `Id of the root of organization "${labelOf(parent)}" (r-…).`);

function newAccount(node: Node): readonly Omit<ManualStep, 'node'>[] {
  if (textOf(node.fields, 'accountId') !== undefined || node.fields['isThirdParty'] === true) return [];
  const body =
    'If the account does not exist yet: create it in the AWS Organizations console. Then write its twelve digits as `accountId` into the model, and export again.';
  return [{ title: `Say which account "${labelOf(node)}" is`, body, source: sources['org-create'].url }];
}
