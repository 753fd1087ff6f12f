import type { Value } from '../../../model/aws-resource.ts';
import { labelOf, type Node } from '../../../model/document.ts';
import { textOf } from '../../lowering/fields.ts';
import { nameFrom } from '../../lowering/names.ts';
import { sources } from '../../sources.ts';
import type { Lower, LowerContext, LoweredResource } from '../../lowering.ts';
import { isCreated, principalId } from './principal-id.ts';

/**
 * A native group and its members. Users cannot be created by CloudFormation; those synced from AD or by SCIM belong to their source.
 * Source: https://docs.aws.amazon.com/singlesignon/latest/userguide/assignuserstoapp.html
 */
export const lower: Lower = {
  concern: 'workforce',
  lower(node, context) {
    const origin = textOf(node.fields, 'origin') ?? 'native';
    if (isCreated(node)) return { resources: [group(node, context), ...memberships(node, context)] };
    const isNativeUser = origin === 'native';
    const body = 'In the IAM Identity Center console: add the user. The stacks ask for the user id, which the page of the user shows.';
    return {
      resources: [],
      manualSteps: isNativeUser ? [{ title: `Create user "${labelOf(node)}"`, body, source: sources['api-isu'].url }] : [],
    };
  },
};

function identityStoreId(node: Node, context: LowerContext): Value {
  const instance = context.graph.enclosing(node.id, 'sso.instance');
  return (
    (instance && textOf(instance.fields, 'identityStoreId')) ??
    context.ask(instance?.id ?? node.id, 'IdentityStoreId', 'Id of the identity store (d-…).')
  );
}

const group = (node: Node, context: LowerContext): LoweredResource => ({
  logicalId: context.logicalId(node.id),
  type: 'AWS::IdentityStore::Group',
  isStateful: true,
  properties: { IdentityStoreId: identityStoreId(node, context), DisplayName: textOf(node.fields, 'name') ?? nameFrom(node) },
});

/** Members are users: groups of the native store do not nest. */
function memberships(node: Node, context: LowerContext): readonly LoweredResource[] {
  const { graph } = context;
  const isUser = (id: string): boolean => textOf(graph.nodes.get(id)?.fields ?? {}, 'type') === 'USER';
  const members = new Set(graph.into(node.id).flatMap((edge) => (edge.kind === 'member-of-group' && isUser(edge.from) ? [edge.from] : [])));
  return [...members].map((member) => ({
    logicalId: context.logicalId(node.id, `Member-${member}`),
    type: 'AWS::IdentityStore::GroupMembership',
    properties: {
      IdentityStoreId: identityStoreId(node, context),
      GroupId: principalId(node.id, context),
      MemberId: { UserId: principalId(member, context) },
    },
  }));
}
