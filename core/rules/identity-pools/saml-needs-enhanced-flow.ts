import { setField } from '../../commands/set-field.ts';
import { isSet } from '../../catalog/lowering/fields.ts';
import { called } from '../edits.ts';
import { named } from '../names.ts';
import { defineNodeRule } from '../rule.ts';
import { hasRoleMappings, isOnlyOfSaml } from './classic-flow-use.ts';
import { edgesInSlot } from './pool-role.ts';

export default defineNodeRule({
  code: 'IDF-520',
  name: 'saml-needs-enhanced-flow',
  severity: 'error',
  outcome: 'RUNTIME',
  summary: 'A SAML provider of an identity pool is used with the enhanced flow.',
  why: 'Cognito takes SAML assertions in the enhanced flow only, and no assertion twice at the same API: each serves one GetId and one GetCredentialsForIdentity.',
  fix: 'Use the enhanced flow: give the role the slot "authenticated" (or "token", where the assertion names it), and turn the classic flow off.',
  sources: ['cdg-samlip'],
  kinds: ['cognito.identityPool'],
  *check(pool, { graph }) {
    // With other providers or guests in the pool the classic flow may be theirs; with role mappings it is refused to all, which another rule tells.
    if (pool.reference !== undefined || !isOnlyOfSaml(graph, pool) || hasRoleMappings(graph, pool)) return;
    const name = named(graph, pool.id);
    const classic = edgesInSlot(graph, pool.id, 'classic');
    for (const { id, to } of classic)
      yield {
        target: { edge: id, field: 'slot' },
        message: `Nobody comes to ${named(graph, to)} through the classic flow: all providers of identity pool ${name} are SAML providers.`,
      };
    if (classic.length > 0 || !isSet(pool.fields, 'allowClassicFlow')) return;
    const message = `Identity pool ${name} allows the classic flow, which its SAML providers cannot use.`;
    const fix = called('Turn the classic flow off', setField({ node: pool.id }, 'allowClassicFlow', false));
    yield { target: { node: pool.id, field: 'allowClassicFlow' }, message, fix };
  },
});
