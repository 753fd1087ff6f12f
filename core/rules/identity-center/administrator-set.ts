import { policiesOf } from '../../catalog/lowering/attached-policies.ts';
import type { DocumentGraph } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import { grantsOf } from '../grants.ts';

/** True where a permission set allows every action on every resource without a condition: AdministratorAccess, or a policy that says the same. */
export const givesEverything = (graph: DocumentGraph, set: Node): boolean =>
  grantsOf(graph, set.id).some(
    ({ use, statement: { effect, actions, resources, conditions } }) =>
      use === 'grant' &&
      effect === 'Allow' &&
      conditions.length === 0 &&
      [actions, resources].every((part) => part && !part.isNegated && part.patterns.includes('*')),
  );

export const hasBoundary = (graph: DocumentGraph, set: Node): boolean =>
  set.fields['permissionsBoundary'] !== undefined || policiesOf(set.id, graph).some(({ as }) => as === 'boundary');
