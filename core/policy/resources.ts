import { anyOf, not, type Answer } from './answer.ts';
import { overlap, partsOf } from './overlap.ts';
import type { Patterns } from './policy.ts';
import { withoutPartition } from './principal.ts';
import { fits, hasVariable } from './wildcard.ts';

/**
 * Whether the resources of a statement cover an ARN, in which `*` stands for every value: `arn:aws:iam::111122223333:role/*` asks about
 * all roles of the account. A statement without resources covers nothing for certain: the check of policies tells of it.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */
export function coversResource(resources: Patterns | undefined, resource: string): Answer {
  if (!resources) return 'unknown';
  const arn = withoutPartition(resource);
  const answer = anyOf(resources.patterns.map((pattern) => coversOne(withoutPartition(pattern), arn)));
  return resources.isNegated ? not(answer) : answer;
}

function coversOne(pattern: string, resource: string): Answer {
  if (!hasVariable(pattern) && fits(resource, pattern)) return 'yes';
  return overlap(partsOf(pattern), partsOf(resource)) ? 'unknown' : 'no';
}
