import { setField } from '../../commands/set-field.ts';
import { isSet } from '../../catalog/lowering/fields.ts';
import type { DocumentGraph, GraphEdge } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import { called } from '../edits.ts';
import { named } from '../names.ts';
import { defineNodeRule } from '../rule.ts';
import { guestEdgesInto } from './guest-access.ts';
import { excessOf } from './guest-reading.ts';
import { allowedTo, edgesInSlot, hasUnreadPolicies } from './pool-role.ts';

export default defineNodeRule({
  code: 'IDF-501',
  name: 'guest-access-is-scoped',
  severity: 'warning',
  outcome: 'RISK',
  summary: 'Guest access of an identity pool is off, or its guest role is drawn to read what is public, and nothing else.',
  why: 'The id of an identity pool is no secret: anyone who knows it gets credentials of the unauthenticated role, without signing in.',
  fix: 'Set allowUnauthenticatedIdentities to false, or give the guest role exact reads of what you would publish.',
  sources: ['cdg-ipsec', 'prowler'],
  kinds: ['cognito.identityPool'],
  *check(pool, { graph }) {
    if (pool.reference !== undefined || !isSet(pool.fields, 'allowUnauthenticatedIdentities')) return;
    const [slot] = guestSlots(graph, pool);
    const role = slot && graph.nodes.get(slot.to);
    // A pool without a role for guests gives them nothing: `guest-access-has-role` tells of that.
    if (!role || readsOnly(graph, role)) return;
    const target = { node: pool.id, field: 'allowUnauthenticatedIdentities' };
    const message = `Guest access of identity pool ${named(graph, pool.id)} is on: anyone who knows the id of the pool gets credentials of ${named(graph, role.id)}.`;
    const isUnused = guestEdgesInto(graph, pool.id).length === 0;
    yield { target, message, ...(isUnused && { fix: called('Turn guest access off', setField({ node: pool.id }, target.field, false)) }) };
  },
});

/** Where guests get a role: the unauthenticated slot, else what they may choose in the classic flow. */
function guestSlots(graph: DocumentGraph, { id, fields }: Node): readonly GraphEdge[] {
  const slots = edgesInSlot(graph, id, 'unauthenticated');
  return slots.length === 0 && isSet(fields, 'allowClassicFlow') ? edgesInSlot(graph, id, 'classic') : slots;
}

/** True when the drawing tells all that the role may do, and that is reading named things. What it denies does not matter. */
function readsOnly(graph: DocumentGraph, role: Node): boolean {
  const allowed = allowedTo(graph, role.id);
  const isTold = role.reference === undefined && !hasUnreadPolicies(graph, role);
  return isTold && allowed.length > 0 && allowed.every((grant) => excessOf(grant).length === 0);
}
