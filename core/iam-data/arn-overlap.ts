import { overlap, partsOf, partsOfTemplate, type Parts } from '../policy/overlap.ts';

/** What holds neither colon nor slash. Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html */
const plainNames: ReadonlySet<string> = new Set(['{Partition}', '{Region}', '{Account}', '{BucketName}']);

/** The ARN of a resource of a policy or of a resource type, ready to be compared. */
interface Arn {
  readonly parts: Parts;
  /** `s3`; undefined where a wildcard or a variable stands there or before. */
  readonly service?: string;
}

const service = /^arn:[^:*?$]*:([^:*?$]+):/;

const arnOf = (text: string, parts: Parts): Arn => {
  const named = service.exec(text)?.[1];
  return named === undefined ? { parts } : { parts, service: named };
};

/** By template: as many as the slice has resource types. */
const templates = new Map<string, Arn>();

function arnOfTemplate(template: string): Arn {
  const known = templates.get(template) ?? arnOf(template, partsOfTemplate(template, plainNames));
  templates.set(template, known);
  return known;
}

/** A resource of a policy: `arn:aws:s3:::uploads/*`. */
export const arnOfResource = (pattern: string): Arn => arnOf(pattern, partsOf(pattern));

/** Whether some ARN fits both a resource and the ARN of a resource type (`arn:{Partition}:s3:::{BucketName}`). False only when it is certain. */
export function canBeOfType(resource: Arn, template: string): boolean {
  const type = arnOfTemplate(template);
  if (resource.service !== undefined && type.service !== undefined && resource.service !== type.service) return false;
  return overlap(resource.parts, type.parts);
}
