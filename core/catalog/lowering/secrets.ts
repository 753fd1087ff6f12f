import { secret, type Secret } from '../../model/aws-resource.ts';
import type { Node } from '../../model/document.ts';
import type { LowerContext } from '../lowering.ts';
import { textOf } from './fields.ts';

const secretsManagerArn = /^arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\d{12}:secret:[A-Za-z0-9/_+=.@-]+$/;
const parameterName = /^\/[A-Za-z0-9_./-]+$/;

/**
 * The secret that a field ending in `Reference` points to. A field that holds anything but the ARN of a Secrets Manager secret (or,
 * where the resource can read it, the name of an SSM parameter) might hold the secret itself: it is not repeated, and whoever deploys is asked.
 */
export function secretOf(
  node: Node,
  context: LowerContext,
  field: string,
  options: { readonly what: string; readonly part: string; readonly parameterStore?: boolean },
): Secret {
  const reference = textOf(node.fields, field) ?? '';
  if (secretsManagerArn.test(reference)) return secret(reference);
  if (options.parameterStore && parameterName.test(reference)) return secret(reference, 'parameterStore');
  return secret(context.ask(node.id, options.part, `ARN of the Secrets Manager secret that holds ${options.what}.`));
}
