import type { Fields, FieldValue } from '#core/model/document.ts';
import { evaluate, type Decision } from '#core/policy/evaluate.ts';
import type { Policies } from '#core/policy/layer.ts';
import { parsePolicy } from '#core/policy/parse.ts';
import type { Policy } from '#core/policy/policy.ts';
import { callerOf, completeRequest, type RequestParts } from '#core/policy/request.ts';

/** A policy that is known to be readable. */
export function policy(statement: FieldValue, version: string | undefined = '2012-10-17'): Policy {
  const parsed = parsePolicy({ ...(version === '' ? {} : { Version: version }), Statement: statement });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

export const user = callerOf('arn:aws:iam::111122223333:user/ana');

/** A request of a user in its own account, but for what is said. */
export const ask = (policies: Policies, parts: Partial<RequestParts> = {}): Decision =>
  evaluate(
    completeRequest({
      caller: user,
      action: 's3:GetObject',
      resource: 'arn:aws:s3:::amzn-s3-demo-bucket/file',
      resourceAccount: '111122223333',
      ...parts,
    }),
    policies,
  );

/** Whether an identity policy with this condition lets a request with this context through. */
export const matches = (condition: Fields, context: RequestParts['context'], version?: string): boolean =>
  ask({ identity: [policy({ Effect: 'Allow', Action: '*', Resource: '*', Condition: condition }, version)] }, context ? { context } : {})
    .outcome === 'allowed';
