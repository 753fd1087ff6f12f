import type { Properties, Value } from '../../../model/aws-resource.ts';
import type { Node } from '../../../model/document.ts';
import { portableArn } from '../../lowering/arn.ts';
import { copied, mapOf, mapsOf, optional, textOf, textsOf } from '../../lowering/fields.ts';
import { policiesOf } from '../../lowering/attached-policies.ts';
import { policyDocument, unique } from '../../lowering/policies.ts';
import type { LowerContext } from '../../lowering.ts';

/**
 * The policies of a permission set, written and drawn. Customer managed ones go by name: they must exist in every assigned account.
 * Source: https://docs.aws.amazon.com/singlesignon/latest/userguide/permissionsetcustom.html
 */
export function permissionSetPolicies(node: Node, context: LowerContext): Properties {
  const attached = policiesOf(node.id, context.graph);
  const isAws = (policy: Node): boolean => textOf(policy.fields, 'policyType') === 'awsManaged';
  const managed = attached.filter(({ as }) => as === 'managed').map(({ policy }) => policy);
  const inline =
    policyDocument(node.fields['inlinePolicy']) ?? policyDocument(attached.find(({ as }) => as === 'inline')?.policy.fields['document']);
  const boundary = attached.find(({ as }) => as === 'boundary')?.policy;
  return {
    ...optional(
      'ManagedPolicies',
      unique([
        ...textsOf(node.fields, 'managedPolicies').map(portableArn),
        ...managed.filter(isAws).map((policy) => context.arnOf(policy.id)),
      ]),
    ),
    ...optional(
      'CustomerManagedPolicyReferences',
      unique([
        ...mapsOf(node.fields, 'customerManagedPolicyReferences').map((reference) => copied(reference, ['name', 'path'])),
        ...managed.filter((policy) => !isAws(policy)).map((policy) => byName(policy, context)),
      ]),
    ),
    ...optional('InlinePolicy', inline),
    ...optional('PermissionsBoundary', boundary ? drawnBoundary(boundary, isAws(boundary), context) : writtenBoundary(node)),
  };
}

/** A customer managed policy as a permission set names it. */
function byName(policy: Node, context: LowerContext): Value {
  const inArn = /:policy(\/.*\/|\/)([^/]+)$/.exec(textOf(policy.fields, 'arn') ?? policy.reference ?? '');
  const path = textOf(policy.fields, 'path') ?? inArn?.[1];
  return {
    Name: textOf(policy.fields, 'policyName') ?? inArn?.[2] ?? context.logicalId(policy.id),
    ...(path === undefined || path === '/' ? {} : { Path: path }),
  };
}

const drawnBoundary = (policy: Node, isAws: boolean, context: LowerContext): Value =>
  isAws ? { ManagedPolicyArn: context.arnOf(policy.id) } : { CustomerManagedPolicyReference: byName(policy, context) };

function writtenBoundary(node: Node): Value {
  const boundary = mapOf(node.fields, 'permissionsBoundary');
  const arn = textOf(boundary, 'managedPolicyArn');
  return {
    ...optional('ManagedPolicyArn', arn === undefined ? undefined : portableArn(arn)),
    ...optional('CustomerManagedPolicyReference', copied(mapOf(boundary, 'customerManagedPolicyReference'), ['name', 'path'])),
  };
}
