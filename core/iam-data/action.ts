import { fitsIgnoringCase, hasVariable, hasWildcard } from '../policy/wildcard.ts';
import { serviceOf, type Action } from './service.ts';

/** The two parts of `s3:GetObject`; nothing for `*` and for what is no action. */
function partsOf(action: string): readonly [prefix: string, name: string] | undefined {
  const colon = action.indexOf(':');
  return colon < 0 ? undefined : [action.slice(0, colon), action.slice(colon + 1)];
}

/** The service prefix of an action or a pattern of actions: `s3`; undefined where it is missing or a pattern itself. */
export function prefixOf(action: string): string | undefined {
  const prefix = partsOf(action)?.[0];
  return prefix === undefined || hasWildcard(prefix) ? undefined : prefix.toLowerCase();
}

/** An action by its name with service, in any case. Undefined when the service or the action is not in the slice. */
export function actionOf(name: string): Action | undefined {
  const [prefix, own] = partsOf(name) ?? [];
  return prefix === undefined || own === undefined ? undefined : serviceOf(prefix)?.actions.get(own.toLowerCase());
}

/** The actions that a pattern such as `s3:Get*` covers. Undefined when that is not known: no such service in the slice, `*`, a policy variable. */
export function actionsMatching(pattern: string): readonly Action[] | undefined {
  const prefix = prefixOf(pattern);
  const service = prefix === undefined || hasVariable(pattern) ? undefined : serviceOf(prefix);
  if (!service) return undefined;
  if (hasWildcard(pattern)) return [...service.actions.values()].filter(({ name }) => fitsIgnoringCase(name, pattern));
  const action = actionOf(pattern);
  return action ? [action] : [];
}
