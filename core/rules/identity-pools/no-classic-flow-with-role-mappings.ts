import { setField } from '../../commands/set-field.ts';
import { isSet } from '../../catalog/lowering/fields.ts';
import { called } from '../edits.ts';
import { named } from '../names.ts';
import { defineNodeRule } from '../rule.ts';
import { hasRoleMappings } from './classic-flow-use.ts';
import { edgesInSlot } from './pool-role.ts';

export default defineNodeRule({
  code: 'IDF-506',
  name: 'no-classic-flow-with-role-mappings',
  severity: 'error',
  outcome: 'RUNTIME',
  summary: 'An identity pool that has role mappings is used with the enhanced flow only.',
  why: 'GetOpenIdToken answers "Basic (classic) flow is not supported with RoleMappings, please use enhanced flow." for every identity of the pool.',
  fix: 'Drop one of the two: turn the classic flow off, or take the role mappings away.',
  sources: ['cdg-flow', 'gh-rum'],
  kinds: ['cognito.identityPool'],
  *check(pool, { graph }) {
    if (pool.reference !== undefined || !hasRoleMappings(graph, pool)) return;
    const name = named(graph, pool.id);
    const classic = edgesInSlot(graph, pool.id, 'classic');
    for (const { id, to } of classic)
      yield {
        target: { edge: id, field: 'slot' },
        message: `Nobody comes to ${named(graph, to)} through the classic flow: identity pool ${name} has role mappings.`,
      };
    if (classic.length > 0 || !isSet(pool.fields, 'allowClassicFlow')) return;
    const message = `Identity pool ${name} allows the classic flow and has role mappings, with which Cognito refuses it.`;
    const fix = called('Turn the classic flow off', setField({ node: pool.id }, 'allowClassicFlow', false));
    yield { target: { node: pool.id, field: 'allowClassicFlow' }, message, fix };
  },
});
