import { join, pseudo, type Value } from '../../model/aws-resource.ts';

/** The ARN of an AWS managed policy, whatever the partition. Other ARNs stay as they are written. */
export function portableArn(arn: string): Value {
  const managed = /^arn:aws[a-z-]*:iam::aws:policy\/(.+)$/.exec(arn);
  return managed ? join('arn:', pseudo('Partition'), ':iam::aws:policy/', managed[1]!) : arn;
}

/** The ARN of something of IAM in an account: `role/Admin`, `root`. */
export const iamArn = (account: Value, resource: string): Value => join('arn:', pseudo('Partition'), ':iam::', account, `:${resource}`);

/** The last part of an ARN or path: the name of a role, the id of a pool. */
export const lastPart = (text: string): string => text.split(/[/:]/).at(-1)!;
