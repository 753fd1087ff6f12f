import { textOf } from '../../catalog/lowering/fields.ts';
import type { DocumentGraph } from '../../graph/graph.ts';
import { fieldPath } from '../../model/field-path.ts';
import type { Target } from '../../model/diagnostic.ts';
import { labelOf, type Node } from '../../model/document.ts';
import { entersOtherAccount } from '../../paths/refusal.ts';
import { mappingOf } from '../../policy/field-shape.ts';
import { named } from '../names.ts';
import { defineNodeRule, type Violation } from '../rule.ts';
import { attachmentsOf, mappingsOf } from './pool-mapping.ts';

export default defineNodeRule({
  code: 'IDF-507',
  name: 'pool-roles-in-own-account',
  severity: 'error',
  outcome: 'RUNTIME',
  summary: 'The roles that an identity pool gives in the enhanced flow lie in its own account.',
  why: 'The enhanced flow takes roles of the account of the identity pool only. The classic flow can cross accounts, and then the trust policy must name the pool as aud.',
  fix: 'Put a role next to the pool and let it assume the other role (chained sessions last one hour), or use the classic flow.',
  sources: ['cdg-iam'],
  kinds: ['cognito.identityPool'],
  *check(pool, { graph }) {
    const own = graph.accountOf(pool.id);
    if (!own) return;
    yield* drawnRoles(graph, pool, own);
    if (pool.reference === undefined) yield* writtenRoles(graph, pool, own);
  },
});

function* drawnRoles(graph: DocumentGraph, pool: Node, own: Node): Iterable<Violation> {
  for (const edge of graph.outOf(pool.id)) {
    // A role that Identity Center manages takes nobody from a pool, whatever its account: `reserved-role-only-by-assignment` tells.
    if (!edge.isLegal || graph.nodes.get(edge.to)?.kind !== 'iam.role' || !entersOtherAccount(graph, edge)) continue;
    const other = graph.accountOf(edge.to) ?? own;
    const message = `Identity pool ${named(graph, pool.id)} lies in account "${labelOf(own)}", role ${named(graph, edge.to)} in "${labelOf(other)}": the enhanced flow cannot use a role of another account.`;
    yield { target: { edge: edge.id }, message };
  }
}

/** The ARNs that role attachments write: of the default roles, and of their rules. */
function* writtenRoles(graph: DocumentGraph, pool: Node, own: Node): Iterable<Violation> {
  const accountId = textOf(own.fields, 'accountId');
  if (accountId === undefined) return;
  for (const { arn, target } of arnsOf(graph, pool)) {
    const [, account] = /^arn:aws[a-z-]*:iam::(\d{12}):role\//.exec(arn) ?? [];
    if (account === undefined || account === accountId) continue;
    const message = `Identity pool ${named(graph, pool.id)} lies in account "${labelOf(own)}", role "${arn}" does not: the enhanced flow cannot use it.`;
    yield { target, message };
  }
}

function arnsOf(graph: DocumentGraph, pool: Node): readonly { readonly arn: string; readonly target: Target }[] {
  const defaults = attachmentsOf(graph, pool).flatMap(({ id, fields }) =>
    Object.entries(mappingOf(fields['roles']) ?? {}).map(([slot, arn]) => ({ arn, target: { node: id, field: fieldPath('roles', slot) } })),
  );
  const ofRules = mappingsOf(graph, pool).flatMap(({ login, rules, target }) =>
    login ? [] : rules.map(({ role, path }) => ({ arn: role, target: { ...target, field: `${path}.roleARN` } })),
  );
  return [...defaults, ...ofRules].flatMap(({ arn, target }) => (typeof arn === 'string' ? [{ arn, target }] : []));
}
