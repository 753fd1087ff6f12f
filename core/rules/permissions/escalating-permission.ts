import { policiesOf } from '../../catalog/lowering/attached-policies.ts';
import type { DocumentGraph } from '../../graph/graph.ts';
import { actionOf, prefixOf } from '../../iam-data/action.ts';
import { serviceOf } from '../../iam-data/service.ts';
import type { Node } from '../../model/document.ts';
import { accountIdOf } from '../../paths/hop-request.ts';
import { iamArnOf } from '../iam-arn.ts';
import { mayDo, mayDoSomewhere, type Permission, type Permissions } from './allowed.ts';
import type { Escalation } from './escalation-table.ts';

/** A role, user or permission set, and what it may do. */
export interface Holder {
  readonly graph: DocumentGraph;
  readonly node: Node;
  readonly permissions: Permissions;
}

/** What makes a resource of its own needs no wide one; what changes or takes another's does. */
export function permissionFor(holder: Holder, { prize }: Escalation, action: string): Permission {
  if ('passTo' in prize) return mayDoSomewhere(holder.permissions, action);
  const wide = onAll(holder, action);
  if (wide.answer === 'yes' || !('to' in prize) || prize.to !== 'administrator') return wide;
  const type = actionOf(action)?.resourceTypes[0];
  const own = ownResources(holder, type).map((arn) => mayDo(holder.permissions, action, arn));
  return own.find(({ answer }) => answer === 'yes') ?? wide;
}

/** On all resources of every type that the action takes. */
export function onAll({ graph, node, permissions }: Holder, action: string): Permission {
  const types = serviceOf(prefixOf(action) ?? '')?.resourceTypes;
  // A permission set acts in every account that it is assigned to.
  const account = node.kind === 'sso.permissionSet' ? '*' : (accountIdOf(graph, node) ?? '*');
  const arns = (actionOf(action)?.resourceTypes ?? []).map((type) =>
    (types?.get(type) ?? '*')
      .replace('{Partition}', 'aws')
      .replace('{Account}', account)
      .replaceAll(/\{[^}]*\}/g, '*'),
  );
  const answers = (arns.length > 0 ? arns : ['*']).map((arn) => mayDo(permissions, action, arn));
  return answers.find(({ answer }) => answer !== 'yes') ?? answers[0]!;
}

/** The ARNs of what the principal has or is: its managed policies, its groups, itself. */
function ownResources({ graph, node }: Holder, type: string | undefined): readonly string[] {
  const groups = graph.outOf(node.id).filter(({ kind, isLegal }) => kind === 'member-of' && isLegal);
  const own =
    type === 'policy'
      ? policiesOf(node.id, graph).flatMap(({ policy, as }) => (as === 'managed' ? [policy] : []))
      : type === 'group'
        ? groups.map(({ to }) => graph.nodes.get(to)!)
        : node.kind === `iam.${type}`
          ? [node]
          : [];
  return own.flatMap((one) => iamArnOf(graph, one) ?? []);
}
