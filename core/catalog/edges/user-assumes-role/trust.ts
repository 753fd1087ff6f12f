import { principalTrust } from '../../lowering/trust.ts';
import type { Trust } from '../../lowering.ts';

/**
 * A user's credentials open the role: the trust names the user. Only here can the trust ask for MFA.
 * Source: https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
 */
export const trust: Trust = (edge, context) => principalTrust(edge, context, context.arnOf(edge.from));
