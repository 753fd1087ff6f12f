import type { Value } from '../../model/aws-resource.ts';
import type { FieldValue, Node } from '../../model/document.ts';
import type { LowerContext } from '../lowering.ts';
import { portableArn } from './arn.ts';
import { policiesOf } from './attached-policies.ts';
import { assumeStatements, resourceStatements } from './drawn-access.ts';
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
