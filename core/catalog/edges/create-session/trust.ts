import { serviceActions } from '../../lowering/service-actions.ts';
import { serviceTrust } from '../../lowering/trust.ts';
import { trustAnchorArn } from '../../kinds/rolesanywhere.profile/trust-anchor.ts';
import type { Trust } from '../../lowering.ts';

/**
 * IAM Roles Anywhere assumes the role for holders of a certificate; it always sets tags and a source identity. The trust anchor is the
 * caller that the trust pins, so that another anchor of the account does not open the role.
 * Sources: https://docs.aws.amazon.com/rolesanywhere/latest/userguide/trust-model.html, https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html
 */
export const trust: Trust = (edge, context) =>
  serviceTrust('rolesanywhere.amazonaws.com', serviceActions['rolesanywhere.amazonaws.com'], {
    ArnLike: { 'aws:SourceArn': trustAnchorArn(edge.from, context) },
  });
