import type { DocumentGraph } from '../../graph/graph.ts';
import { serviceOf } from '../identity-pools/guest-scope-down.ts';
import { isOnlyOfPools } from '../identity-pools/pool-role.ts';
import { refusedServices } from '../identity-pools/refused-services.ts';
import { named } from '../names.ts';
import { defineNodeRule } from '../rule.ts';
import { isApplicationRole } from './application-role.ts';
import { grantsWrittenAt, holdersOf, placeOf } from './written-grants.ts';
import type { Node } from '../../model/document.ts';

/** `s3:*`; `*` alone is another rule's. */
const serviceWide = /^[^*?:]+:\*+$/;

export default defineNodeRule({
  code: 'IDF-807',
  name: 'no-service-wide-actions',
  severity: 'warning',
  outcome: 'RISK',
  summary: 'The role of an application lists its actions and allows no whole service.',
  why: 'A wildcard allows deleting, sharing and changing policies along with the reads that were meant, and what AWS adds to the service next year.',
  fix: 'List the actions that the application calls.',
  sources: ['iam-bp'],
  kinds: ['iam.policy', 'iam.role'],
  *check(node, { graph }) {
    const role = applicationRoleOf(graph, node);
    if (role === undefined) return;
    // What identity-pool credentials cannot call at all, no-cognito-calls-with-pool-credentials tells.
    const isTold = (pattern: string): boolean => refusedServices.has(serviceOf(pattern) ?? '') && isOnlyOfPools(graph, role);
    for (const grant of grantsWrittenAt(graph, node)) {
      const { actions } = grant.statement;
      if (actions.isNegated) continue;
      for (const [index, pattern] of actions.patterns.entries()) {
        if (!serviceWide.test(pattern) || isTold(pattern)) continue;
        const message = `"${pattern}" allows application role ${named(graph, role.id)} every action of the service.`;
        yield { target: placeOf(grant, actions, index), message };
      }
    }
  },
});

/** The first application role that has what is written at a node. */
const applicationRoleOf = (graph: DocumentGraph, node: Node): Node | undefined =>
  holdersOf(graph, node).find(({ id }) => isApplicationRole(graph, id));
