import { setField } from '../../commands/set-field.ts';
import { called } from '../edits.ts';
import type { Grant } from '../grants.ts';
import { loginsWithoutRole } from '../identity-pool.ts';
import { named } from '../names.ts';
import { defineNodeRule } from '../rule.ts';
import { guestEdgesInto, lacksGuestRole } from './guest-access.ts';
import { excessOf } from './guest-reading.ts';
import { isDeniedToGuests } from './guest-scope-down.ts';
import { allowedTo, edgesInSlot } from './pool-role.ts';

export default defineNodeRule({
  code: 'IDF-502',
  name: 'guest-access-has-role',
  severity: 'error',
  outcome: 'RUNTIME',
  summary: 'An identity pool with guest access has an unauthenticated role, and guests come only where guest access is on.',
  why: 'Without an unauthenticated role GetCredentialsForIdentity fails for every guest. Without guest access it answers "Unauthenticated access is not supported for this identity pool".',
  fix: 'Draw an edge with the slot "unauthenticated" to a role for guests, or turn guest access off and delete the guest edge.',
  sources: ['api-cipool', 'cdg-flow', 'gh-ambig'],
  kinds: ['cognito.identityPool'],
  *check(pool, { graph }) {
    if (pool.reference !== undefined) return;
    const name = named(graph, pool.id);
    const field = 'allowUnauthenticatedIdentities';
    // A pool without any role is told by `identity-pool-has-roles`.
    if (lacksGuestRole(graph, pool) && loginsWithoutRole(graph, pool) !== 'all')
      yield { target: { node: pool.id, field }, message: `Identity pool ${name} lets guests in and has no unauthenticated role for them.` };
    if (pool.fields[field] === true) return;
    const roles = edgesInSlot(graph, pool.id, 'unauthenticated').map(({ to }) => to);
    // No mend opens to the public what guests should not get.
    const isSafe = roles.length > 0 && roles.every((role) => allowedTo(graph, role).every(isForGuests));
    for (const { id, from } of guestEdgesInto(graph, pool.id)) {
      const message = `${named(graph, from)} comes as a guest, but guest access of identity pool ${name} is off.`;
      const fix = isSafe && called('Turn guest access on', setField({ node: pool.id }, field, true));
      yield { target: { edge: id }, message, cause: { node: pool.id }, ...(fix && { fix }) };
    }
  },
});

/** True of exact reads that the session policies of guests let through. */
const isForGuests = (grant: Grant): boolean => excessOf(grant).length === 0 && !grant.statement.actions.patterns.some(isDeniedToGuests);
