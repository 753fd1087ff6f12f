import { smsExternalId } from '../../kinds/cognito.userPool/sms.ts';
import { serviceTrust } from '../../lowering/trust.ts';
import type { Trust } from '../../lowering.ts';

/**
 * The user pool assumes the role to send SMS messages, with the external id that its SMS configuration names.
 * Source: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPool.html
 */
export const trust: Trust = (edge, context) =>
  serviceTrust('cognito-idp.amazonaws.com', ['sts:AssumeRole'], { StringEquals: { 'sts:ExternalId': smsExternalId(edge, context) } });
