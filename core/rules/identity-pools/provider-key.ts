import { socialKeys } from '../../catalog/kinds/cognito.identityPool/providers.ts';

/** The parts of `cognito-idp.<region>.amazonaws.com/<poolId>`, with `:<clientId>` behind it in a role mapping. */
export interface UserPoolKey {
  /** The Region that the host name says. */
  readonly region: string;
  readonly poolId: string;
  /** The Region that the pool id begins with. */
  readonly poolRegion: string;
  readonly clientId?: string;
  /** What stands before and behind the Region of the host, to write it anew. */
  readonly around: readonly [string, string];
}

const userPoolKey = /^(cognito-idp\.)([a-z0-9-]+)(\.amazonaws\.com(?:\.cn)?\/(([a-z0-9-]+)_[0-9a-zA-Z]+)(?::([\w+]+))?)$/;

/**
 * Reads the name of a user pool as an identity pool knows it; undefined for any other text.
 * Source: https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_SetIdentityPoolRoles.html
 */
export function readUserPoolKey(key: string): UserPoolKey | undefined {
  const [, host, region, rest, poolId, poolRegion, clientId] = userPoolKey.exec(key) ?? [];
  if (!host || !region || !rest || !poolId || !poolRegion) return undefined;
  return { region, poolId, poolRegion, around: [host, rest], ...(clientId === undefined ? {} : { clientId }) };
}

const providerArn = /^arn:aws[a-z-]*:iam::\d{12}:(?:oidc|saml)-provider\/.+$/;

const isSocialKey = (key: string): boolean => Object.values(socialKeys).includes(key);

/** True for the key of a social provider and for the ARN of an IAM provider. */
export const isOtherProviderKey = (key: string): boolean => isSocialKey(key) || providerArn.test(key);
