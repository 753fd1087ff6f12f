import type { Statement } from '../policy/policy.ts';
import { actionsMatching, prefixOf } from './action.ts';
import { arnOfResource, canBeOfType } from './arn-overlap.ts';
import type { NameFault } from './name-fault.ts';
import { serviceOf, type Action } from './service.ts';

/**
 * The resources of a statement that none of its actions takes, and the actions that take none of its resources: such a part allows or
 * denies nothing. Told only where every action is known and lists what it takes: some that list nothing (`logs:DescribeLogGroups`) are
 * checked against an ARN all the same.
 */
export function wrongResources(statement: Statement): readonly NameFault[] {
  const found = known.get(statement) ?? [...wrongIn(statement)];
  known.set(statement, found);
  return found;
}

/** By statement, which never changes. */
const known = new WeakMap<Statement, readonly NameFault[]>();

function* wrongIn({ actions, resources }: Statement): Iterable<NameFault> {
  if (!resources || resources.isNegated || actions.isNegated || !resources.patterns.every((pattern) => pattern.startsWith('arn:'))) return;
  const matching = actions.patterns.map((pattern) => actionsMatching(pattern) ?? []);
  if (matching.some((list) => list.length === 0 || list.some(({ resourceTypes }) => resourceTypes.length === 0))) return;
  const typesOf = matching.map(arnsTakenBy);
  const types = [...new Set(typesOf.flat())];
  const arns = resources.patterns.map(arnOfResource);
  const fitting = arns.map((resource) => types.filter((type) => canBeOfType(resource, type)));
  for (const [index, pattern] of resources.patterns.entries())
    if (fitting[index]?.length === 0)
      yield fault(`${resources.path}.${index}`, `"${pattern}" is no resource of ${shown(actions.patterns)}`, types);
  const present = new Set(fitting.flat());
  if (present.size === 0) return;
  for (const [index, pattern] of actions.patterns.entries()) {
    const own = typesOf[index]!;
    if (!own.some((type) => present.has(type)))
      yield fault(`${actions.path}.${index}`, `"${pattern}" takes none of the resources of its statement`, own);
  }
}

/** The ARNs of the resource types that actions of one service take. */
function arnsTakenBy(actions: readonly Action[]): readonly string[] {
  const ofService = serviceOf(prefixOf(actions[0]?.name ?? '') ?? '')?.resourceTypes;
  const names = new Set(actions.flatMap(({ resourceTypes }) => resourceTypes));
  return [...names].flatMap((name) => ofService?.get(name) ?? []);
}

/** What the actions take stands behind the message where a few words say it. */
function fault(path: string, message: string, types: readonly string[]): NameFault {
  const instead = types.length > 2 ? '' : `, which takes ${types.map((arn) => `"${arn}"`).join(' or ')}`;
  return { code: 'wrong-resource-type', path, message: message + instead };
}

const shown = (patterns: readonly string[]): string =>
  patterns
    .slice(0, 3)
    .map((pattern) => `"${pattern}"`)
    .join(', ') + (patterns.length > 3 ? ' …' : '');
