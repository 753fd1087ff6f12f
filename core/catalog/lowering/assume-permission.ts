import type { FieldValue } from '../../model/document.ts';
import { parsePolicy } from '../../policy/parse.ts';
import type { Patterns, Statement } from '../../policy/policy.ts';
import { fits, fitsIgnoringCase } from '../../policy/wildcard.ts';
import type { LowerContext } from '../lowering.ts';
import { textOf } from './fields.ts';

/**
 * True when one of the policies surely allows `sts:AssumeRole` on a role; a condition on it was meant, and counts. A Deny allows nothing,
 * and what cannot be read, or may name the role by something that the drawing does not tell, is not sure.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function allowsAssuming(documents: readonly (FieldValue | undefined)[], role: string, context: LowerContext): boolean {
  const arn = roleArnText(role, context);
  const allows = ({ effect, actions, resources }: Statement): boolean =>
    effect === 'Allow' &&
    covers(actions, (pattern) => fitsIgnoringCase('sts:AssumeRole', pattern)) &&
    resources !== undefined &&
    covers(resources, (pattern) => fits(arn, pattern));
  return documents.some((document) => {
    const policy = document === undefined ? undefined : parsePolicy(document);
    return policy?.ok === true && policy.value.statements.some(allows);
  });
}

const covers = ({ isNegated, patterns }: Patterns, matches: (pattern: string) => boolean): boolean => patterns.some(matches) !== isNegated;

/** Stands for an account that the drawing does not tell: only a wildcard fits it. */
const unknownAccount = 'unknown';

/** The longest role name. Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html */
const maxNameLength = 64;

/** The ARN of a role as a policy would write it. */
function roleArnText(id: string, context: LowerContext): string {
  const role = context.graph.nodes.get(id);
  if (role?.reference?.startsWith('arn:')) return role.reference;
  const fields = role?.fields ?? {};
  const account = textOf(context.graph.accountOf(id)?.fields ?? {}, 'accountId') ?? unknownAccount;
  const name = role?.reference ?? textOf(fields, 'roleName') ?? context.logicalId(id).slice(-maxNameLength);
  return `arn:aws:iam::${account}:role${textOf(fields, 'path') ?? '/'}${name}`;
}
