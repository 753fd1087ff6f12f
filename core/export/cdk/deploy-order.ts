import type { AwsResource } from '../../model/aws-resource.ts';

interface StackOrder {
  readonly resources: readonly AwsResource[];
  readonly takes: readonly string[];
}

/**
 * The stacks of other accounts that must be deployed before each stack, by index: a trust there names what stands here. One that would
 * close a circle of stacks is left out: the diagnostic `account-circle` tells how to deploy it all the same.
 */
export function stacksBefore(stacks: readonly StackOrder[], indexOf: ReadonlyMap<string, number>): readonly ReadonlySet<number>[] {
  const needs = stacks.map((stack) => new Set(stack.takes.map((id) => indexOf.get(id)!)));
  const before = stacks.map(() => new Set<number>());
  stacks.forEach((stack, index) => {
    for (const id of stack.resources.flatMap((resource) => resource.after ?? [])) {
      const other = indexOf.get(id);
      if (other === undefined || before[index]!.has(other) || reaches(needs, other, index)) continue;
      before[index]!.add(other);
      needs[index]!.add(other);
    }
  });
  return before;
}

function reaches(needs: readonly ReadonlySet<number>[], from: number, to: number): boolean {
  const seen = new Set([from]);
  const open = [from];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === to) return true;
    for (const needed of needs[next]!) {
      if (seen.has(needed)) continue;
      seen.add(needed);
      open.push(needed);
    }
  }
  return false;
}
