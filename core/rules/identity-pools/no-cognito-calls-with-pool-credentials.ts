import { quoted } from '../../check/fault.ts';
import { named } from '../names.ts';
import { defineNodeRule } from '../rule.ts';
import { serviceOf } from './guest-scope-down.ts';
import { allowedTo, isOnlyOfPools, placeIn, poolEdgesInto } from './pool-role.ts';
import { refusedServices } from './refused-services.ts';

export default defineNodeRule({
  code: 'IDF-522',
  name: 'no-cognito-calls-with-pool-credentials',
  severity: 'warning',
  outcome: 'RUNTIME',
  summary: 'A role that only identity pools give does not allow calls of cognito-identity or cognito-sync.',
  why: 'Cognito refuses those calls to credentials that an identity pool gave, to signed-in users and to guests: the permission is without effect.',
  fix: 'Delete the permission, and make the calls from a backend with a role of its own.',
  sources: ['cdg-iam'],
  kinds: ['iam.role'],
  *check(role, { graph }) {
    const [pool] = poolEdgesInto(graph, role.id);
    if (role.reference !== undefined || !pool || !isOnlyOfPools(graph, role)) return;
    for (const grant of allowedTo(graph, role.id)) {
      const { isNegated, patterns } = grant.statement.actions;
      const useless = isNegated ? [] : patterns.filter((action) => refusedServices.has(serviceOf(action) ?? ''));
      if (useless.length === 0) continue;
      const message = `Role ${named(graph, role.id)} allows ${quoted(useless, 5)}, which Cognito refuses to credentials of identity pool ${named(graph, pool.from)}.`;
      yield { target: placeIn(grant, 'actions'), message };
    }
  },
});
