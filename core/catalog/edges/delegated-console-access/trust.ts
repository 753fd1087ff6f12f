import { serviceTrust } from '../../lowering/trust.ts';
import type { Trust } from '../../lowering.ts';

/**
 * Directory Service assumes the role for a directory user who signs in to the console.
 * Source: https://docs.aws.amazon.com/directoryservice/latest/admin-guide/edit_trust.html
 */
export const trust: Trust = () => serviceTrust('ds.amazonaws.com');
