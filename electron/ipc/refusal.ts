import * as z from 'zod';
import type { Result } from '#core/base/result.ts';

/**
 * Why a host did not do what was asked. `message` is a sentence for a person.
 * - `bad-request`: the contract does not know this request; a bug of ours or an attack
 * - `not-allowed`: the path or the address was never given out, or is not of an allowed kind
 * - `not-found`, `not-writable`, `not-text`, `too-large`: what the file system or the file says
 * - `changed`: the file was changed by somebody else since it was read
 * - `failed`: anything else, with the system's own words
 */
export const refusal = z.strictObject({
  code: z.enum(['bad-request', 'not-allowed', 'not-found', 'not-writable', 'not-text', 'too-large', 'changed', 'failed']),
  message: z.string(),
});
export type Refusal = z.infer<typeof refusal>;

/** How every channel answers. */
export type Answer<T> = Result<T, Refusal>;
