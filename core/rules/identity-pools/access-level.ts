/** What an action does to the data of a service. */
export type AccessLevel = 'read' | 'list' | 'write';

const verbs: Readonly<Record<AccessLevel, readonly string[]>> = {
  read: ['Get', 'BatchGet', 'TransactGet', 'Describe', 'Head', 'Query', 'Select', 'PartiQLSelect'],
  list: ['List', 'Scan'],
  write: [
    'Put',
    'Create',
    'Update',
    'Delete',
    'BatchWrite',
    'BatchPut',
    'BatchDelete',
    'TransactWrite',
    'Write',
    'Modify',
    'Set',
    'Remove',
    'Restore',
    'Replicate',
    'Abort',
    'Upload',
    'Send',
    'Publish',
    'Purge',
    'Tag',
    'Untag',
    'PartiQLInsert',
    'PartiQLUpdate',
    'PartiQLDelete',
  ],
};

/** Events that a client reports about itself. Guests are what they are made for: RUM is on the list of the guests' session policy. */
const reports: ReadonlySet<string> = new Set(['rum:PutRumEvents', 'mobileanalytics:PutEvents', 'mobiletargeting:PutEvents']);

const levelByVerb: ReadonlyMap<string, AccessLevel> = new Map(
  (['read', 'list', 'write'] as const).flatMap((level) => verbs[level].map((verb) => [verb, level] as const)),
);

/**
 * The access level of an action, told by the verb that its name begins with; undefined for a verb that is not known, and for a pattern
 * whose wildcard comes before its verb ends. The one place that guesses: data of AWS about every action may stand here instead.
 */
export function accessLevelOf(action: string): AccessLevel | undefined {
  if (reports.has(action)) return undefined;
  const name = action.slice(action.indexOf(':') + 1);
  const [verb = ''] = /^(?:PartiQL)?(?:(?:Batch|Transact)?[A-Z][a-z]+)/.exec(name) ?? [];
  return levelByVerb.get(verb);
}

/** True for `*`, `s3:*` and `s3:P*`: patterns that leave open what is done. */
export const leavesVerbOpen = (action: string): boolean => /^(?:\*|[^:]*:[A-Za-z]{0,2}[*?])/.test(action);
