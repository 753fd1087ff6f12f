import type { Statement } from '../policy/policy.ts';
import { hasWildcard } from '../policy/wildcard.ts';
import { actionsMatching, prefixOf } from './action.ts';
import type { NameFault, Suggest } from './name-fault.ts';
import { serviceOf } from './service.ts';

/** The actions of a statement that their service does not have, and the patterns that cover none. Services that the slice lacks are left out. */
export function* unknownActions({ actions }: Statement, suggest: Suggest): Iterable<NameFault> {
  for (const [index, action] of actions.patterns.entries()) {
    if (actionsMatching(action)?.length !== 0) continue;
    const names = [...(serviceOf(prefixOf(action)!)?.actions.values() ?? [])].map(({ name }) => name);
    const message = hasWildcard(action)
      ? `"${action}" covers no action of its service`
      : `"${action}" is no action of its service${suggest(action, names)}`;
    yield { code: 'unknown-action', path: `${actions.path}.${index}`, message };
  }
}
