import { setField } from '../../commands/set-field.ts';
import { isSet } from '../../catalog/lowering/fields.ts';
import { called } from '../edits.ts';
import { named } from '../names.ts';
import { defineNodeRule } from '../rule.ts';
import { hasRoleMappings, isOnlyOfSaml } from './classic-flow-use.ts';
import { edgesInSlot } from './pool-role.ts';

export default defineNodeRule({
  code: 'IDF-505',
  name: 'no-classic-flow',
  severity: 'warning',
  outcome: 'RISK',
  summary: 'The classic (basic) flow of an identity pool is off.',
  why: 'In the classic flow the client itself calls AssumeRoleWithWebIdentity: it may take any role whose trust policy accepts the pool and the amr value, and guests are not scoped down.',
  fix: 'Set allowClassicFlow to false and let GetCredentialsForIdentity choose the role.',
  sources: ['cdg-flow', 'cdg-ipsec', 'dd-classic'],
  kinds: ['cognito.identityPool'],
  *check(pool, { graph }) {
    if (pool.reference !== undefined || !isSet(pool.fields, 'allowClassicFlow')) return;
    // Where the flow cannot be used at all, `no-classic-flow-with-role-mappings` and `saml-needs-enhanced-flow` tell of it.
    if (hasRoleMappings(graph, pool) || isOnlyOfSaml(graph, pool)) return;
    const message = `Identity pool ${named(graph, pool.id)} allows the classic flow: its clients choose the role themselves.`;
    const isUnused = edgesInSlot(graph, pool.id, 'classic').length === 0;
    const fix = isUnused && called('Turn the classic flow off', setField({ node: pool.id }, 'allowClassicFlow', false));
    yield { target: { node: pool.id, field: 'allowClassicFlow' }, message, ...(fix && { fix }) };
  },
});
