import { ref, type Value } from '../../../model/aws-resource.ts';
import { textOf } from '../../lowering/fields.ts';
import type { LowerContext } from '../../lowering.ts';

export const trustAnchorId = (profile: string, context: LowerContext): string => context.logicalId(profile, 'TrustAnchor');

/** The ARN of the trust anchor of a profile: the one that the profile names, or the exported one. Of a profile that exists elsewhere it is asked for. */
export function trustAnchorArn(profile: string, context: LowerContext): Value {
  const node = context.graph.nodes.get(profile);
  const known = node && textOf(node.fields, 'trustAnchorArn');
  if (known !== undefined) return known;
  if (node?.reference !== undefined) return context.ask(profile, 'TrustAnchorArn', `ARN of the trust anchor of "${profile}".`);
  return ref(trustAnchorId(profile, context), 'TrustAnchorArn');
}
