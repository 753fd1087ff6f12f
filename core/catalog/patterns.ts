/** Patterns that fields of several kinds share. All are valid with and without the `u` flag, so JSON Schema can use them as they are. */

/** An ARN; the account is absent for S3 and `aws` for AWS managed policies. */
export const arn = '^arn:aws[a-z-]*:[a-z0-9-]+:[a-z0-9-]*:([0-9]{12}|aws)?:.+$';

/** Twelve digits. Written in quotes in YAML, or a leading zero is lost. */
export const accountId = '^[0-9]{12}$';

/** A Region code: `eu-central-1`, `us-gov-west-1`. */
export const region = '^[a-z]{2}(-[a-z]+)+-[0-9]$';

/** Where a secret lives: the ARN of a Secrets Manager secret or parameter, or a parameter name that starts with `/`. Never the secret. */
export const secretReference = '^(arn:aws[a-z-]*:(secretsmanager|ssm):.+|/[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*)$';

/** A fully qualified domain name of at least two labels: `corp.example.com`. */
export const domainName = '^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+$';

/** The letters of IAM role, user, group and policy names, and of permission-set names. */
export const iamName = '^[\\w+=,.@-]+$';

/** An IAM path: `/` or `/team/`. */
export const iamPath = '^/([!-~]+/)?$';

/** The letters of role session names and source identities. */
export const sessionName = '^[\\w+=,.@-]*$';
