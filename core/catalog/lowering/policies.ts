import type { Value } from '../../model/aws-resource.ts';
import type { FieldValue, Node } from '../../model/document.ts';
import type { DocumentGraph } from '../../graph/graph.ts';
import type { LowerContext } from '../lowering.ts';
import { portableArn } from './arn.ts';
import { optional, plain, textOf, textsOf } from './fields.ts';

/** Today's version of the policy language. Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html */
export const policyVersion = '2012-10-17';

/** A policy field as data: a mapping as it stands, JSON text parsed. Undefined when it is neither. */
export function policyDocument(value: FieldValue | undefined): Value | undefined {
  if (typeof value === 'string') {
    try {
      return policyDocument(JSON.parse(value) as FieldValue);
    } catch {
      return undefined;
    }
  }
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? plain(value) : undefined;
}

/** How a policy hangs on its holder. */
type Attachment = 'managed' | 'inline' | 'boundary';

const byType: Readonly<Record<string, Attachment>> = {
  awsManaged: 'managed',
  customerManaged: 'managed',
  inline: 'inline',
  boundary: 'boundary',
};

interface AttachedPolicy {
  readonly policy: Node;
  readonly as: Attachment;
}

/** The policies of a role, user, group or permission set, in the order of the document. Session and resource policies are never attached. */
export function policiesOf(holder: string, graph: DocumentGraph): readonly AttachedPolicy[] {
  return graph.outOf(holder).flatMap((edge) => {
    const policy = graph.nodes.get(edge.to);
    if (edge.kind !== 'has-policy' || policy?.kind !== 'iam.policy') return [];
    const type = textOf(policy.fields, 'policyType') ?? 'customerManaged';
    const as = byType[type] && (drawnAttachment(textOf(edge.fields, 'as')) ?? byType[type]);
    return as ? [{ policy, as }] : [];
  });
}

const drawnAttachment = (text: string | undefined): Attachment | undefined =>
  text === 'managed' || text === 'inline' || text === 'boundary' ? text : undefined;

/** The name of an inline policy on its holder. */
const policyName = (policy: Node): string => textOf(policy.fields, 'policyName') ?? policy.id.replaceAll(/[^\w+=,.@-]/g, '-');

/** The inline policies of a holder: those drawn as policies, and one for the resources that it uses and the foreign roles it may assume. */
function inlinePoliciesOf(holder: Node, context: LowerContext): readonly Value[] {
  const drawn = policiesOf(holder.id, context.graph).flatMap(({ policy, as }) => {
    const document = as === 'inline' ? policyDocument(policy.fields['document']) : undefined;
    return document === undefined ? [] : [{ PolicyName: policyName(policy), PolicyDocument: document }];
  });
  const statements = [...resourceStatements(holder, context), ...assumeStatements(holder, context)];
  if (statements.length === 0) return drawn;
  return [...drawn, { PolicyName: 'drawn-access', PolicyDocument: { Version: policyVersion, Statement: statements } }];
}

/** One statement for every drawn use of a resource that names its actions. Without `resources` the statement holds for the resource's own ARN. */
function resourceStatements(holder: Node, context: LowerContext): readonly Value[] {
  return context.graph.outOf(holder.id).flatMap((edge) => {
    const actions = textsOf(edge.fields, 'actions');
    if ((edge.kind !== 'uses-resource' && edge.kind !== 'uses-resource-with-keys') || actions.length === 0) return [];
    const resources = textsOf(edge.fields, 'resources');
    return [{ Effect: 'Allow', Action: actions, Resource: resources.length > 0 ? resources : [context.arnOf(edge.to)] }];
  });
}

/**
 * `sts:AssumeRole` on the roles of other accounts that the holder assumes: across accounts both sides must allow it. In one account the
 * trust policy, which names the holder, is enough. Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic-cross-account.html
 */
function assumeStatements(holder: Node, context: LowerContext): readonly Value[] {
  const home = context.graph.accountOf(holder.id)?.id;
  const foreign = context.graph
    .outOf(holder.id)
    .filter((edge) => edge.kind === 'role-chaining' || edge.kind === 'user-assumes-role')
    .filter((edge) => edge.to !== holder.id && context.graph.accountOf(edge.to)?.id !== home);
  if (foreign.length === 0 || says(holder, context.graph, 'sts:AssumeRole')) return [];
  return [
    {
      Effect: 'Allow',
      Action: ['sts:AssumeRole'],
      Resource: [...new Set(foreign.map((edge) => edge.to))].map((role) => context.arnOf(role)),
    },
  ];
}

/** True when a policy of the holder speaks of the action already: then that is what was meant. A boundary grants nothing. */
const says = (holder: Node, graph: DocumentGraph, action: string): boolean =>
  policiesOf(holder.id, graph).some(
    ({ policy, as }) => as !== 'boundary' && JSON.stringify(policyDocument(policy.fields['document']) ?? '').includes(`"${action}"`),
  );

/** The managed policies, the boundary and the inline policies of a role, a user or a group, as properties. */
export function permissionProperties(holder: Node, context: LowerContext): Readonly<Record<string, Value>> {
  const attached = policiesOf(holder.id, context.graph);
  const managed = attached.filter(({ as }) => as === 'managed').map(({ policy }) => context.arnOf(policy.id));
  const written = textsOf(holder.fields, 'managedPolicyArns').map((arn) => portableArn(arn));
  const boundary = attached.find(({ as }) => as === 'boundary');
  const writtenBoundary = textOf(holder.fields, 'permissionsBoundary');
  return {
    ...optional('ManagedPolicyArns', unique([...written, ...managed])),
    ...optional('PermissionsBoundary', boundary ? context.arnOf(boundary.policy.id) : writtenBoundary && portableArn(writtenBoundary)),
    ...optional('Policies', inlinePoliciesOf(holder, context)),
  };
}

/** The same values, each once. */
export function unique(values: readonly Value[]): readonly Value[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
