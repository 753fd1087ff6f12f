import { setField } from '../../commands/set-field.ts';
import type { DocumentGraph } from '../../graph/graph.ts';
import { called } from '../edits.ts';
import { named } from '../names.ts';
import { defineNodeRule } from '../rule.ts';
import { mappingsOf, type PoolMapping } from './pool-mapping.ts';

export default defineNodeRule({
  code: 'IDF-510',
  name: 'role-mapping-is-complete',
  severity: 'error',
  outcome: 'REJECT',
  summary: 'A role mapping says what happens when no role is found (AuthenticatedRole or Deny), and a mapping by rules has rules.',
  why: 'SetIdentityPoolRoles asks for AmbiguousRoleResolution with the types Token and Rules, and for RulesConfiguration with the type Rules.',
  fix: 'Set what happens when no role is found, preferably Deny, and write the rules.',
  sources: ['api-rolemap'],
  kinds: ['cognito.identityPool'],
  *check(pool, { graph }) {
    if (pool.reference !== undefined) return;
    for (const mapping of mappingsOf(graph, pool)) {
      const { target, paths, login } = mapping;
      const what = describe(graph, mapping);
      // A mapping of a role attachment has it as a required member: the catalog's check tells where it is missing.
      if (login && mapping.otherwise === undefined) {
        const fix = called('Deny when no role is found', setField(target, paths.otherwise, 'Deny'));
        yield { target: { ...target, field: paths.otherwise }, message: `${what} does not say what happens when no role is found.`, fix };
      }
      if (mapping.lacksRules) yield { target: { ...target, field: paths.rules }, message: `${what} goes by rules and has none.` };
    }
  },
});

const describe = (graph: DocumentGraph, { login, key }: PoolMapping): string =>
  login ? `The role mapping of the login from ${named(graph, login.from)}` : `The role mapping of "${key}"`;
