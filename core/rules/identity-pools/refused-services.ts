/**
 * The services whose calls Cognito refuses to credentials of an identity pool, whatever the role allows.
 * Source: https://docs.aws.amazon.com/cognito/latest/developerguide/iam-roles.html
 */
export const refusedServices: ReadonlySet<string> = new Set(['cognito-identity', 'cognito-sync']);
