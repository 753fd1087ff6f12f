import { concerns, type AwsResource } from '../model/aws-resource.ts';
import { neededBy } from './references.ts';

/**
 * Moves every resource into a concern in which all that it refers to is there already: a group that names a role goes with the roles.
 * So the stacks of an account never need each other in a circle. Takes resources in topological order.
 */
export function settleConcerns(resources: readonly AwsResource[]): readonly AwsResource[] {
  const levels = new Map<string, number>();
  return resources.map((resource) => {
    const needed = neededBy(resource).map((id) => levels.get(id) ?? 0);
    const level = Math.max(concerns.indexOf(resource.concern), ...needed);
    levels.set(resource.logicalId, level);
    return { ...resource, concern: concerns[level]! };
  });
}
