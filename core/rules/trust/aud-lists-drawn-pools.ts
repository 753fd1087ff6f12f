import type { DocumentGraph } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import { cognitoPrincipal, names } from '../../policy/principal.ts';
import { requestBy } from '../../policy/request.ts';
import { hasVariable, hasWildcard } from '../../policy/wildcard.ts';
import { isPositive, understandsWildcards } from '../conditions.ts';
import { named } from '../names.ts';
import { defineNodeRule, type Violation } from '../rule.ts';
import { isMistakenService } from './action-of-principal.ts';
import { conditionsOnClaim, poolsInto, serving, type DrawnPool } from './identity-pools.ts';
import { setValues } from './mends.ts';
import { allowing, nameOf, placed, trusting } from './statements.ts';

export default defineNodeRule({
  code: 'IDF-204',
  name: 'aud-lists-drawn-pools',
  severity: 'error',
  outcome: 'RUNTIME',
  summary: 'The aud condition of a role lists the id (region:uuid) of every identity pool that is attached to it, and no others.',
  why: 'A pool whose id is missing gets no credentials: GetCredentialsForIdentity answers InvalidIdentityPoolConfigurationException. An id too many lets a foreign pool in, or one that was deleted.',
  fix: 'List the ids of the drawn pools, no more and no fewer; draw the pool where the list is right.',
  sources: ['cdg-iam'],
  kinds: ['iam.role'],
  *check(role, { graph }) {
    const pools = poolsInto(graph, role);
    yield* poolsWithoutStatement(graph, role, pools);
    const leftOut = [...poolsLeftOut(graph, role, pools)];
    yield* leftOut;
    // A list that is to be made anew is told of once.
    if (leftOut.length === 0) yield* idsTooMany(role, pools);
  },
});

/** A role that trusts no identity pool at all, and one whose trust is not the customer's to write. */
function* poolsWithoutStatement(graph: DocumentGraph, role: Node, pools: readonly DrawnPool[]): Iterable<Violation> {
  const statements = allowing(role);
  const isOpen = statements.some(
    ({ principals }) =>
      !principals || names(principals, requestBy({ type: 'Federated', name: cognitoPrincipal })) !== 'no' || principals.isNegated,
  );
  const isTold = isOpen || trusting(role, 'cognito', 'unknown').length > 0 || statements.some((one) => isMistakenService(graph, role, one));
  for (const { edge, pool } of pools) {
    const pair = `identity pool ${named(graph, pool.id)} is attached to role ${named(graph, role.id)}`;
    if (isServiceLinked(role)) {
      const message = `${capital(pair)}, a service-linked role: the service that it is linked to defines whom it trusts, and that is no identity pool.`;
      yield { target: { edge: edge.id }, severity: 'warning', message };
    } else if (isNamedServiceLinked(role)) {
      const message = `${capital(pair)}, by its name a service-linked role: the service that it is linked to defines whom such a role trusts.`;
      yield { target: { edge: edge.id }, severity: 'warning', message };
    } else if (statements.length > 0 && !isTold) {
      const message = `${capital(pair)}, whose trust policy has no statement for "${cognitoPrincipal}".`;
      yield { target: { node: role.id, field: 'trustPolicy' }, message };
    }
  }
}

/**
 * Unless the service defines it otherwise, it alone can assume such a role.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/using-service-linked-roles.html
 */
const isServiceLinked = ({ fields, reference }: Node): boolean =>
  String(fields['path']).startsWith('/aws-service-role/') || reference?.includes(':role/aws-service-role/') === true;

/** Services begin the names of their roles so. That nobody else may is not said, so a name alone is no proof. */
const isNamedServiceLinked = ({ label, fields, reference }: Node): boolean =>
  [reference?.split('/').at(-1), fields['roleName'], label].some((name) => String(name).startsWith('AWSServiceRoleFor'));

function* poolsLeftOut(graph: DocumentGraph, role: Node, pools: readonly DrawnPool[]): Iterable<Violation> {
  const all = trusting(role, 'cognito');
  const [first] = all;
  const listed = first && conditionsOnClaim(first, 'aud').find(isPositive);
  if (!first || !listed) return;
  const isSure = all.length === 1 && pools.every(({ id }) => id !== undefined) && !listed.values.some(hasWildcard);
  const ids = [...new Set(pools.flatMap(({ id }) => id ?? []))];
  for (const drawn of pools) {
    if (drawn.id === undefined || serving(role, drawn).length > 0) continue;
    yield {
      target: placed(role, listed),
      message: `${nameOf(role, first.statement)} does not list "${drawn.id}", the id of ${named(graph, drawn.pool.id)}, in its aud condition.`,
      ...(isSure ? { fix: setValues('List the drawn identity pools', role, listed, ids) } : {}),
    };
  }
}

/** Any value may be the id of a pool that is drawn and does not exist yet. */
function* idsTooMany(role: Node, pools: readonly DrawnPool[]): Iterable<Violation> {
  if (pools.some(({ id }) => id === undefined)) return;
  const ids = new Set(pools.map(({ id }) => id));
  for (const one of trusting(role, 'cognito')) {
    for (const condition of conditionsOnClaim(one, 'aud').filter(isPositive)) {
      for (const value of condition.values) {
        // `cognito-trust-pins-aud` tells of a lone `*`, `wildcards-need-like` of one that is compared literally.
        const isTold = hasVariable(value) || /^\*+$/.test(value) || (hasWildcard(value) && !understandsWildcards(condition));
        if (ids.has(value) || isTold) continue;
        const kept = condition.values.filter((other) => ids.has(other));
        yield {
          target: placed(role, condition),
          severity: 'warning',
          message: `${nameOf(role, one.statement)} lets in ${tooMany(value)}.`,
          ...(kept.length > 0 ? { fix: setValues('List the drawn identity pools only', role, condition, kept) } : {}),
        };
      }
    }
  }
}

const tooMany = (value: string): string =>
  hasWildcard(value)
    ? `every identity pool whose id fits "${value}", also of other accounts`
    : `identity pool "${value}", but no such pool is attached to the role`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
