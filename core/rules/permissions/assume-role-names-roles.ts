import { fitsIgnoringCase } from '../../policy/wildcard.ts';
import { defineRule } from '../rule.ts';
import { escalatingPlaces, placeKey } from './escalations.ts';
import { coversAll, grantsWrittenAt, grantWriters, isEverything, placeOf } from './written-grants.ts';

/** Every role of every account. */
const anyRole = 'arn:aws:iam::*:role/*';

export default defineRule({
  code: 'IDF-811',
  name: 'assume-role-names-roles',
  severity: 'warning',
  outcome: 'RISK',
  summary: 'The action sts:AssumeRole is allowed on the roles that are meant, not on every role.',
  why: 'Every role whose trust policy names the account becomes reachable, also those that are made later and in other accounts.',
  fix: 'List the ARNs of the roles.',
  sources: ['pf', 'prowler'],
  *check({ graph }) {
    // Where a role is drawn that can be taken so, no-privilege-escalation tells it.
    const told = escalatingPlaces(graph);
    for (const node of graph.nodes.values()) {
      if (!grantWriters.has(node.kind)) continue;
      for (const grant of grantsWrittenAt(graph, node)) {
        const { actions, resources, conditions } = grant.statement;
        const assumes =
          !actions.isNegated && actions.patterns.some((pattern) => !isEverything(pattern) && fitsIgnoringCase('sts:AssumeRole', pattern));
        if (!assumes || !resources || conditions.length > 0 || told.has(placeKey(grant.target)) || !coversAll(grant.statement, anyRole))
          continue;
        const message = `"sts:AssumeRole" is allowed on "${resources.patterns.join('", "')}": on every role that trusts the account.`;
        yield { target: placeOf(grant, resources), message };
      }
    }
  },
});
