import { textOf } from '../../lowering/fields.ts';
import { serviceTrust } from '../../lowering/trust.ts';
import type { Trust } from '../../lowering.ts';
import { sendsItsSource } from './source-senders.ts';

/**
 * A service acts for the account. Its principal follows from the service's prefix (derived, not quoted; a full name with dots stands as it
 * is). Where the service is known to support it, the trust pins the account that it acts for and the resource, where its ARN is known (the
 * resource itself often needs the role first): a condition on a key that the service does not send would keep it out. A `sourceArn` on the
 * edge always stands: whoever wrote it knows.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html
 */
export const trust: Trust = (edge, context) => {
  const resource = context.graph.nodes.get(edge.from);
  const service = textOf(resource?.fields ?? {}, 'service');
  const principal =
    service === undefined
      ? context.ask(edge.from, 'ServicePrincipal', `Service principal that acts for "${edge.from}" (like states.amazonaws.com).`)
      : service.includes('.')
        ? service
        : `${service}.amazonaws.com`;
  const isPinned = service !== undefined && sendsItsSource(service);
  const known = isPinned && resource?.reference?.startsWith('arn:') ? resource.reference : undefined;
  const source = textOf(edge.fields, 'sourceArn') ?? known;
  return serviceTrust(principal, ['sts:AssumeRole'], {
    ...(isPinned ? { StringEquals: { 'aws:SourceAccount': context.accountIdOf(edge.from) } } : {}),
    ...(source === undefined ? {} : { ArnLike: { 'aws:SourceArn': source } }),
  });
};
