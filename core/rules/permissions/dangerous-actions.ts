import { prefixOf } from '../../iam-data/action.ts';
import type { Statement } from '../../policy/policy.ts';
import { fitsIgnoringCase } from '../../policy/wildcard.ts';
import { escalations, passRole } from './escalation-table.ts';

/** Every action that takes part in an escalation, and those of each service. */
const all: readonly string[] = [...new Set([passRole, ...escalations.flatMap(({ actions }) => actions.flat())])];
const byPrefix = new Map<string | undefined, readonly string[]>();
for (const action of all) byPrefix.set(prefixOf(action), [...(byPrefix.get(prefixOf(action)) ?? []), action]);

/** By statement, which never changes. */
const known = new WeakMap<Statement, readonly string[]>();
const none: readonly string[] = [];

/** The actions of the table that a statement allows without a condition, whatever the resource: what is worth a closer look. */
export function dangerousActionsOf(statement: Statement): readonly string[] {
  if (statement.effect === 'Deny' || statement.conditions.length > 0) return none;
  const found = known.get(statement) ?? dangerousAmong(statement);
  known.set(statement, found);
  return found;
}

function dangerousAmong({ actions: { isNegated, patterns } }: Statement): readonly string[] {
  if (isNegated) return all.filter((action) => !patterns.some((pattern) => fitsIgnoringCase(action, pattern)));
  const found = patterns.flatMap((pattern) => {
    const prefix = prefixOf(pattern);
    const candidates = prefix === undefined ? all : (byPrefix.get(prefix) ?? none);
    return candidates.filter((action) => fitsIgnoringCase(action, pattern));
  });
  return found.length === 0 ? none : found;
}
