import { services } from './generated/slice.ts';

/** How AWS classes what an action does. `Permissions management` and `Tagging` are writes of their own sort. */
export type AccessLevel = 'List' | 'Read' | 'Write' | 'Permissions management' | 'Tagging';

export interface Action {
  /** With its service, as AWS writes it: `s3:GetObject`. */
  readonly name: string;
  readonly accessLevel: AccessLevel;
  /** The names of the resource types that a policy may limit the action to; empty where only `*` can stand as resource. */
  readonly resourceTypes: readonly string[];
}

/** One service of the slice. */
export interface Service {
  /** By name in lower case, without the service: IAM does not mind the case of actions. */
  readonly actions: ReadonlyMap<string, Action>;
  /** ARNs by resource type, with the parts that vary in braces: `arn:{Partition}:s3:::{BucketName}`. */
  readonly resourceTypes: ReadonlyMap<string, string>;
  /** With prefix; the parts that vary in braces: `s3:ExistingObjectTag/{key}`. */
  readonly conditionKeys: readonly string[];
}

/** Read so far; undefined for what is not in the slice. A service is read when it is first asked for. */
const read = new Map<string, Service | undefined>();

/**
 * The actions, resource types and condition keys of a service by its prefix (`s3`), in any case. Undefined means that the slice lacks the
 * service, not that AWS does.
 */
export function serviceOf(prefix: string): Service | undefined {
  const key = prefix.toLowerCase();
  if (!read.has(key)) read.set(key, Object.hasOwn(services, key) ? readService(key, services[key]!) : undefined);
  return read.get(key);
}

const levels: Readonly<Record<string, AccessLevel>> = { L: 'List', R: 'Read', W: 'Write', P: 'Permissions management', T: 'Tagging' };

/** Reads what scripts/iam-data/pack.ts wrote. */
function readService(prefix: string, text: string): Service {
  const actions = new Map<string, Action>();
  const resourceTypes = new Map<string, string>();
  let conditionKeys: readonly string[] = [];
  for (const line of text.trim().split('\n')) {
    const [sigil = '', first = '', ...rest] = line.split(' ');
    const accessLevel = levels[sigil];
    if (sigil === '=') resourceTypes.set(first, `arn:{Partition}:${rest[0]}`);
    else if (sigil === '?') conditionKeys = [first, ...rest].map((key) => (key.startsWith(':') ? prefix + key : key));
    else if (accessLevel !== undefined) {
      const types = first === '-' ? [] : first.split(',');
      for (const name of rest) actions.set(name.toLowerCase(), { name: `${prefix}:${name}`, accessLevel, resourceTypes: types });
    }
  }
  return { actions, resourceTypes, conditionKeys };
}
