import { quoted } from '../../check/fault.ts';
import { actionOf } from '../../iam-data/action.ts';
import { hasWildcard } from '../../policy/wildcard.ts';
import type { Grant } from '../grants.ts';
import { accessLevelOf } from './access-level.ts';
import { isScopedToIdentity } from './identity-scope.ts';
import { serviceOf } from './guest-scope-down.ts';

/** One thing that a grant gives guests although it is no exact read. */
export interface Excess {
  readonly part: 'actions' | 'resources';
  /** A clause to follow "may": `write with "s3:PutObject"`. */
  readonly may: string;
}

/** Services whose reads can be limited to one resource; of many others every action takes `*` only. */
const servicesWithResources: ReadonlySet<string> = new Set(['dynamodb', 'iot', 'kinesis', 'kms', 'lambda', 's3', 'sdb', 'sqs']);

/**
 * What a grant allows beyond reads of named resources: wildcards, writes and listing. What is limited to the identity that asks is no
 * shared data, and a list that a condition limits to a prefix is read as one.
 * Source: https://docs.aws.amazon.com/cognito/latest/developerguide/identity-pools-security-best-practices.html
 */
export function excessOf({ statement }: Grant): readonly Excess[] {
  const { actions, resources, conditions } = statement;
  if (actions.isNegated) return [{ part: 'actions', may: 'do everything that "NotAction" does not name' }];
  const open = actions.patterns.filter(hasWildcard);
  const excess: Excess[] = open.length > 0 ? [{ part: 'actions', may: `do all that fits ${quoted(open, 5)}` }] : [];
  if (isScopedToIdentity(statement)) return excess;
  const exact = actions.patterns.filter((action) => !hasWildcard(action));
  const writes = exact.filter((action) => accessLevelOf(action) === 'write');
  if (writes.length > 0) excess.push({ part: 'actions', may: `write with ${quoted(writes, 5)}` });
  const lists = exact.filter((action) => accessLevelOf(action) === 'list' && (isOfResource(action) || isLimitable(action)));
  const isPrefixed = conditions.some(({ key }) => key.toLowerCase() === 's3:prefix');
  if (lists.length > 0 && !isPrefixed) excess.push({ part: 'actions', may: `list shared data with ${quoted(lists, 5)}` });
  const reads = exact.filter((action) => isOfResource(action) && !['write', 'list'].includes(accessLevelOf(action) ?? ''));
  if (reads.length > 0 && resources?.isNegated)
    excess.push({ part: 'resources', may: 'use every resource that "NotResource" does not name' });
  const wide = reads.length > 0 && resources && !resources.isNegated ? resources.patterns.filter(isWide) : [];
  if (wide.length > 0) excess.push({ part: 'resources', may: `use ${quoted(reads, 5)} on all that fits ${quoted(wide, 5)}` });
  return excess;
}

/** True where the wildcard stands in the name of the bucket, table or other resource, not behind it. */
function isWide(resource: string): boolean {
  const [, service, name] = /^arn:[^:]*:([^:]*):[^:]*:[^:]*:(.*)$/s.exec(resource) ?? [];
  if (service === undefined || name === undefined) return /^[*?]+$/.test(resource);
  const segments = name.split(/[/:]/);
  return segments.slice(0, service === 's3' ? 1 : 2).some(hasWildcard);
}

/** False for a list of what the service itself offers, such as the voices of Polly. */
const isLimitable = (action: string): boolean => (actionOf(action)?.resourceTypes.length ?? 0) > 0;

const isOfResource = (action: string): boolean => servicesWithResources.has(serviceOf(action) ?? '');
