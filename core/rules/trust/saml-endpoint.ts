import type { Condition } from '../../policy/policy.ts';
import { hasWildcard } from '../../policy/wildcard.ts';

/** The condition key that holds the Recipient of an assertion. */
export const samlAudience = 'SAML:aud';

/** Where assertions for AWS are sent, unless a Region or another partition is used. */
export const signInEndpoint = 'https://signin.aws.amazon.com/saml';

/**
 * The sign-in endpoints: the global one and those of the Regions. The other partitions have endpoints under a domain of their own, and
 * a provider that decrypts assertions has one with its id at the end; the reference lists neither, so they are not told to be wrong.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_saml_assertions.html
 */
const endpoint = /^https:\/\/(?:[a-z0-9-]+\.)?signin\.(?:aws\.amazon\.com|amazonaws[a-z.-]+)\/saml(?:\/acs\/.+)?$/;

/** Of a pattern it is not asked what it fits. */
export const isSignInEndpoint = (value: string): boolean => hasWildcard(value) || value.includes('${') || endpoint.test(value);

export const wrongEndpoints = ({ values }: Pick<Condition, 'values'>): readonly string[] =>
  values.filter((value) => !isSignInEndpoint(value));
