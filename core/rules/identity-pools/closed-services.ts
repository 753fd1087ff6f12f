import { serviceOf } from './guest-scope-down.ts';

/**
 * Services that Cognito refuses to the credentials of an identity pool, whatever the role allows.
 * Source: https://docs.aws.amazon.com/cognito/latest/developerguide/iam-roles.html
 */
const closed: ReadonlySet<string | undefined> = new Set(['cognito-identity', 'cognito-sync']);

/** True for an action, or a pattern of actions, of such a service. */
export const isClosedToPools = (action: string): boolean => closed.has(serviceOf(action));
