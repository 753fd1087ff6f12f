import { principalTrust } from '../../lowering/trust.ts';
import type { Trust } from '../../lowering.ts';

/**
 * Credentials of another role open the role: the trust names that role.
 * Source: https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
 */
export const trust: Trust = (edge, context) => principalTrust(edge, context.arnOf(edge.from));
