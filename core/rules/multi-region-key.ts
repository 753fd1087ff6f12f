/**
 * True for the ARN of a KMS key that is certainly no multi-Region key: the id of one begins with `mrk-`; an alias tells nothing.
 * Source: https://docs.aws.amazon.com/kms/latest/developerguide/multi-region-keys-overview.html
 */
export const isSingleRegionKey = (arn: string): boolean => /:key\/(?!mrk-)/.test(arn);
