import type { DocumentGraph } from '../../graph/graph.ts';
import type { Target } from '../../model/diagnostic.ts';
import type { Condition, Statement } from '../../policy/policy.ts';
import { grantsOf } from '../grants.ts';

/** A principal tag that a policy of a principal needs, and where. */
export interface ComparedTag {
  /** As the policy writes it. */
  readonly key: string;
  readonly target: Target;
}

/**
 * The tags without which a statement allows nothing: keys that a condition compares, and variables without a default value. What a
 * negated condition, one with IfExists or a Deny makes of a missing tag is meant.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
export function comparedTags(graph: DocumentGraph, principal: string): ReadonlyMap<string, ComparedTag> {
  const tags = new Map<string, ComparedTag>();
  for (const { statement, use, target } of grantsOf(graph, principal)) {
    if (use !== 'grant' || statement.effect !== 'Allow') continue;
    for (const { key, path } of tagsOf(statement))
      if (!tags.has(key.toLowerCase())) tags.set(key.toLowerCase(), { key, target: within(target, statement, path) });
  }
  return tags;
}

/** From the target of a statement to that of a part of it. */
function within(target: Target, { path }: Statement, part: string): Target {
  const { field } = target;
  return field !== undefined && path !== '' && field.endsWith(path)
    ? { ...target, field: `${field.slice(0, -path.length)}${part}` }
    : target;
}

interface Place {
  readonly key: string;
  readonly path: string;
}

function* tagsOf({ conditions, resources }: Statement): Iterable<Place> {
  for (const condition of conditions.filter(isNeeded)) {
    const key = /^aws:PrincipalTag\/(.+)$/i.exec(condition.key)?.[1];
    if (key !== undefined) yield { key, path: condition.path };
    for (const value of condition.values) yield* variablesOf(value, condition.path);
  }
  if (resources && !resources.isNegated && resources.patterns.every((pattern) => hasTag.test(pattern)))
    for (const pattern of resources.patterns) yield* variablesOf(pattern, resources.path);
}

const isNeeded = ({ operator }: Condition): boolean => !/Not|IfExists$|^Null$|^ForAllValues:/.test(operator);

const hasTag = /\$\{aws:PrincipalTag\/[^},]+\}/i;

function* variablesOf(text: string, path: string): Iterable<Place> {
  for (const [, key] of text.matchAll(/\$\{aws:PrincipalTag\/([^},]+)\}/gi)) if (key !== undefined) yield { key, path };
}
