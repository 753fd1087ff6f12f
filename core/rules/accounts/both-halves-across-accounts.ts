import { isSet } from '../../catalog/lowering/fields.ts';
import type { DocumentGraph, GraphEdge } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import { accountIdOf } from '../../paths/hop-request.ts';
import { named } from '../names.ts';
import { defineNodeRule, type Violation } from '../rule.ts';
import { assumePermissionsOf } from './assume-permission.ts';

/** The half of the role, its trust policy, is what a walk asks: `path-ends-in-role` tells where it refuses. */
export default defineNodeRule({
  code: 'IDF-901',
  name: 'both-halves-across-accounts',
  severity: 'error',
  outcome: 'RUNTIME',
  summary: 'Whoever assumes a role of another account is trusted by the role and allowed sts:AssumeRole on it by a policy of its own.',
  why: 'Trust is half of the handshake: across accounts AssumeRole answers AccessDenied until the account of the caller allows the call, too. Within one account the trust that names the role or user is enough.',
  fix: "Allow sts:AssumeRole on the role's ARN in a policy of the caller.",
  sources: ['sts-ar', 'iam-evalx'],
  kinds: ['iam.role', 'iam.user', 'sso.reservedRole'],
  *check(caller, { graph }) {
    const hops = graph
      .outOf(caller.id)
      .filter(({ kind, isLegal }) => isLegal && (kind === 'role-chaining' || kind === 'user-assumes-role'));
    const abroad = hops.filter(({ to }) => areApart(graph, caller, graph.nodes.get(to)!));
    if (abroad.length === 0) return;
    const permissions = assumePermissionsOf(graph, caller.id);
    // An export gives a drawn role or user what is missing. That a policy is wrong is only certain where it speaks of assuming roles.
    const isCertain = caller.kind === 'sso.reservedRole' || permissions.speakOfAssuming;
    for (const { id, to } of abroad) {
      if (permissions.mayAssume(graph.nodes.get(to)!) !== 'no') continue;
      const message = `${named(graph, caller.id)} assumes role ${named(graph, to)} of another account, but no policy of its own allows sts:AssumeRole on it.`;
      yield { target: { edge: id }, message, ...(isCertain ? {} : { severity: 'warning' }) };
    }
    const tagging = abroad.filter(({ to, fields }) => isSet(fields, 'sessionTags') && permissions.mayAssume(graph.nodes.get(to)!) !== 'no');
    if (permissions.speakOfAssuming) yield* withoutTags(graph, caller, tagging);
  },
});

/** Session tags are a permission of their own, which whoever wrote of the call forgot. */
function* withoutTags(graph: DocumentGraph, caller: Node, tagging: readonly GraphEdge[]): Iterable<Violation> {
  if (tagging.length === 0) return;
  const permissions = assumePermissionsOf(graph, caller.id, 'sts:TagSession');
  for (const { id, to } of tagging) {
    if (permissions.mayAssume(graph.nodes.get(to)!) !== 'no') continue;
    const message = `${named(graph, caller.id)} sends session tags to role ${named(graph, to)} of another account, but no policy of its own allows sts:TagSession on it.`;
    yield { target: { edge: id, field: 'sessionTags' }, severity: 'warning', message };
  }
}

/** By the ids of their accounts, else by the accounts that they are drawn in; not where only one of them is told. */
function areApart(graph: DocumentGraph, caller: Node, role: Node): boolean {
  const [from, to] = [caller, role].map((node) => accountIdOf(graph, node));
  if (from !== undefined && to !== undefined) return from !== to;
  const [home, other] = [caller, role].map(({ id }) => graph.accountOf(id)?.id);
  return home !== undefined && other !== undefined && home !== other;
}
