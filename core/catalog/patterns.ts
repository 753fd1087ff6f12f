/** Patterns that fields of several kinds share. All are valid with and without the `u` flag, so JSON Schema can use them as they are. */

/** An ARN; the account is absent for S3 and `aws` for AWS managed policies. */
export const arn = '^arn:aws[a-z-]*:[a-z0-9-]+:[a-z0-9-]*:([0-9]{12}|aws)?:.+$';

/** An ARN of something in an account: what takes neither a bucket nor an AWS managed policy. At least 20 characters, as CloudFormation asks. */
export const accountArn = '^arn:aws[a-z-]*:[a-z0-9-]+:[a-z0-9-]*:[0-9]{12}:.+$';

/** The ARN of a managed policy, of AWS or of an account; as the CloudFormation schema of IAM roles has it. */
export const policyArn = '^arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/[\\w+=,.@/-]+$';

/** A VPC and a subnet: 8 or 17 hexadecimal digits; as the CloudFormation schemas of directories have them. */
export const vpcId = '^vpc-([0-9a-f]{8}|[0-9a-f]{17})$';
export const subnetId = '^subnet-([0-9a-f]{8}|[0-9a-f]{17})$';

/**
 * The keys and the values of IAM tags: letters, digits, white space and `_.:/=+-@`, as the CloudFormation schema of IAM roles has them.
 * Which characters beyond ASCII are letters is not told apart: that takes the `u` flag.
 */
export const tagKey = '^[^\\x00-\\x1f!-*,;<>?\\[-^`{-\\x9f]{1,128}$';
export const tagValue = '^[^\\x00-\\x1f!-*,;<>?\\[-^`{-\\x9f]{0,256}$';

/** Twelve digits. Written in quotes in YAML, or a leading zero is lost. */
export const accountId = '^[0-9]{12}$';

/** An account alias: what CreateAccountAlias takes, and no twelve digits, which would be an account id. */
export const accountAlias = '^(?![0-9]{12}$)[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$';

/** A Region code: `eu-central-1`, `us-gov-west-1`. */
export const region = '^[a-z]{2}(-[a-z]+)+-[0-9]$';

/** What AWS makes as the id of a user pool and of an identity pool; the API takes a little more. */
export const userPoolId = '^[a-z]{2}(-[a-z]+)+-[0-9]_[0-9A-Za-z]+$';
export const identityPoolId = '^[a-z]{2}(-[a-z]+)+-[0-9]:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$';

/** Where a secret lives: the ARN of a Secrets Manager secret or parameter, or a parameter name that starts with `/`. Never the secret. */
export const secretReference = '^(arn:aws[a-z-]*:(secretsmanager|ssm):.+|/[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*)$';

/**
 * Where a user pool may send the browser back to: absolute and without a fragment; https, http on this computer only, or an app's own
 * scheme. Source: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html
 */
export const redirectUri =
  '^(https://[^\\s/?#][^\\s#]*|http://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:[0-9]+)?([/?][^\\s#]*)?|(?!https?:)[A-Za-z][A-Za-z0-9+.-]*:[^\\s#]+)$';

/** A fully qualified domain name of at least two labels: `corp.example.com`. */
export const domainName = '^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+$';

/** The letters of IAM role, user, group and policy names, and of permission-set names. */
export const iamName = '^[\\w+=,.@-]+$';

/** An IAM path: `/` or `/team/`. */
export const iamPath = '^/([!-~]+/)?$';

/** The letters of role session names and source identities. */
export const sessionName = '^[\\w+=,.@-]*$';

/** What a shared pattern asks for, in words that follow "must be". A field with a pattern of its own says it in `form`. */
export const patternForms: ReadonlyMap<string, string> = new Map([
  [arn, 'an ARN'],
  [accountArn, 'an ARN with a Region or none, and with the twelve digits of an account'],
  [policyArn, 'the ARN of a managed policy'],
  [vpcId, '"vpc-" and 8 or 17 hexadecimal digits'],
  [subnetId, '"subnet-" and 8 or 17 hexadecimal digits'],
  [tagKey, '1 to 128 letters, digits, spaces and _.:/=+-@'],
  [tagValue, 'up to 256 letters, digits, spaces and _.:/=+-@'],
  [accountId, 'twelve digits'],
  [accountAlias, 'made of lower-case letters, digits and single inner hyphens, and not twelve digits'],
  [region, 'a Region code'],
  [userPoolId, 'a Region code, "_" and letters or digits'],
  [identityPoolId, 'a Region code, ":" and a UUID in lower case'],
  [secretReference, 'the ARN of a secret or parameter, or the name of a parameter that begins with "/"; never the secret itself'],
  [redirectUri, 'an absolute URL without a fragment, with https, an app scheme, or http on localhost, 127.0.0.1 or [::1]'],
  [domainName, 'a fully qualified domain name of at least two labels'],
  [iamName, 'made of letters, digits and _+=,.@-'],
  [iamPath, '"/", or a path that begins and ends with "/"'],
  [sessionName, 'made of letters, digits and _+=,.@-'],
]);
