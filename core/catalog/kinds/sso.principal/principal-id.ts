import { ref, type Value } from '../../../model/aws-resource.ts';
import { labelOf, type Node } from '../../../model/document.ts';
import { textOf } from '../../lowering/fields.ts';
import type { LowerContext } from '../../lowering.ts';

/** Only native groups can be created: users have no CloudFormation type, and synced ones belong to their source. */
export const isCreated = (node: Node): boolean =>
  node.kind === 'sso.principal' &&
  node.reference === undefined &&
  textOf(node.fields, 'type') === 'GROUP' &&
  (textOf(node.fields, 'origin') ?? 'native') === 'native';

/** The identity-store id (a GUID, not a name) of a user or group. Source: https://docs.aws.amazon.com/singlesignon/latest/APIReference/API_CreateAccountAssignment.html */
export function principalId(id: string, context: LowerContext): Value {
  const node = context.graph.nodes.get(id);
  if (node?.reference !== undefined) return node.reference;
  if (node && isCreated(node)) return ref(context.logicalId(id), 'GroupId');
  return context.ask(id, 'PrincipalId', `Identity store id (GUID) of "${node ? labelOf(node) : id}".`);
}

export const principalType = (id: string, { graph }: LowerContext): string => textOf(graph.nodes.get(id)?.fields ?? {}, 'type') ?? 'GROUP';
