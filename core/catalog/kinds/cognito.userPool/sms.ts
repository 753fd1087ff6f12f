import type { Properties } from '../../../model/aws-resource.ts';
import type { Edge, Node } from '../../../model/document.ts';
import { textOf } from '../../lowering/fields.ts';
import type { LowerContext } from '../../lowering.ts';

/** The external id that pool and role agree on: the edge's, else the pool's logical id. It is a name, not a secret. */
export const smsExternalId = (edge: Edge, context: LowerContext): string =>
  textOf(edge.fields, 'externalId') ?? context.logicalId(edge.from);

/** The SMS configuration of a pool with an edge to the role that sends its messages. */
export function smsConfiguration(pool: Node, context: LowerContext): Properties {
  const edge = context.graph.outOf(pool.id).find((candidate) => candidate.kind === 'sms-caller-role');
  return edge ? { SnsCallerArn: context.arnOf(edge.to), ExternalId: smsExternalId(edge, context) } : {};
}
