import type { Value } from '../../model/aws-resource.ts';
import { labelOf, type Edge, type Node } from '../../model/document.ts';
import type { LowerContext } from '../lowering.ts';
import { allowsAssuming } from './assume-permission.ts';
import { policiesOf } from './attached-policies.ts';
import { textOf, textsOf } from './fields.ts';

/**
 * What every drawn use of a resource that names its actions grants. The `resources` of the edge stand as they are written; without them the
 * statement holds for the resource's own ARN.
 */
export function resourceStatements(holder: Node, context: LowerContext): readonly Value[] {
  return context.graph.outOf(holder.id).flatMap((edge) => {
    const actions = textsOf(edge.fields, 'actions');
    if (edge.kind !== 'uses-resource' || actions.length === 0) return [];
    const resources = textsOf(edge.fields, 'resources');
    return resources.length > 0 ? [allow(actions, resources)] : ofDrawnResource(edge, actions, holder, context);
  });
}

const allow = (actions: readonly string[], resources: readonly Value[]): Value => ({
  Effect: 'Allow',
  Action: actions,
  Resource: resources,
});

/**
 * The ARN of a bucket is not that of its objects, and which objects are meant is not drawn: for what may be an action on objects they are
 * asked for. (That actions on buckets have Bucket in their names is derived from the names, not quoted.)
 */
function ofDrawnResource(edge: Edge, actions: readonly string[], holder: Node, context: LowerContext): readonly Value[] {
  const resource = context.graph.nodes.get(edge.to);
  const arn = context.arnOf(edge.to);
  const reachesObjects = (action: string): boolean =>
    action.startsWith('s3:') ? !action.includes('Bucket') : action === '*' && isBucket(resource);
  const onObjects = isObject(resource) ? [] : actions.filter(reachesObjects);
  if (onObjects.length === 0) return [allow(actions, [arn])];
  const rest = actions.filter((action) => !onObjects.includes(action));
  const description = `ARN of the objects in "${labelOf(resource ?? { id: edge.to })}" that "${labelOf(holder)}" may reach, like arn:aws:s3:::bucket/prefix/*.`;
  const objects = context.ask(holder.id, `${edge.to}-ObjectsArn`, description);
  return [...(rest.length > 0 ? [allow(rest, [arn])] : []), allow(onObjects, [arn, objects])];
}

const isBucket = (resource: Node | undefined): boolean =>
  textOf(resource?.fields ?? {}, 'service') === 's3' || /^arn:[^:]*:s3:::/.test(resource?.reference ?? '');

/** The reference is the ARN of objects already. */
const isObject = (resource: Node | undefined): boolean => /^arn:[^:]*:s3:::[^/]+\//.test(resource?.reference ?? '');

/**
 * `sts:AssumeRole` on the roles of other accounts that the holder assumes, unless a policy of its own allows it already: across accounts
 * both sides must allow it. In one account the trust policy, which names the holder, is enough.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic-cross-account.html
 */
export function assumeStatements(holder: Node, context: LowerContext): readonly Value[] {
  const { graph } = context;
  const home = graph.accountOf(holder.id)?.id;
  const assumed = graph.outOf(holder.id).filter((edge) => edge.kind === 'role-chaining' || edge.kind === 'user-assumes-role');
  const foreign = [...new Set(assumed.map((edge) => edge.to))].filter((role) => graph.accountOf(role)?.id !== home);
  if (foreign.length === 0) return [];
  const documents = policiesOf(holder.id, graph).flatMap(({ policy, as }) => (as === 'boundary' ? [] : [policy.fields['document']]));
  const open = foreign.filter((role) => !allowsAssuming(documents, role, context));
  if (open.length === 0) return [];
  return [
    allow(
      ['sts:AssumeRole'],
      open.map((role) => context.arnOf(role)),
    ),
  ];
}
