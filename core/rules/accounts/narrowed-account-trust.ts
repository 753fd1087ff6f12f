import { isSet, textOf } from '../../catalog/lowering/fields.ts';
import type { DocumentGraph } from '../../graph/graph.ts';
import { isAccount, type Node } from '../../model/document.ts';
import type { Condition } from '../../policy/policy.ts';
import { pins } from '../conditions.ts';
import { named } from '../names.ts';
import { defineRule, type Violation } from '../rule.ts';
import { placed, trusting } from '../trust/statements.ts';
import { accountsById, isOutside } from './organization.ts';

export default defineRule({
  code: 'IDF-902',
  name: 'narrowed-account-trust',
  severity: 'warning',
  outcome: 'RISK',
  summary: 'A role that trusts a whole account outside the organization asks for more: an external id, certain principals, or MFA.',
  why: 'The trust in the root of an account leaves it to the administrators there who may enter: every one of them can hand the role on.',
  fix: 'Ask for sts:ExternalId, compare aws:PrincipalArn by ArnLike, or require MFA.',
  sources: ['iam-princ', 'iam-extid'],
  *check({ graph }) {
    const byId = accountsById(graph);
    for (const role of graph.nodes.values()) {
      if (role.kind !== 'iam.role' || role.reference !== undefined) continue;
      // What is written stands instead of what is drawn.
      if (role.fields['trustPolicy'] === undefined) yield* ofEdges(graph, role);
      else yield* ofPolicy(graph, role, byId);
    }
  },
});

/** Of an account of a third party, the rule that asks for an external id tells. */
const isForeign = (graph: DocumentGraph, account: Node, role: Node): boolean =>
  isAccount(account) && account.fields['isThirdParty'] !== true && isOutside(graph, account, role.id);

const message = (graph: DocumentGraph, role: Node, account: Node): string =>
  `Role ${named(graph, role.id)} trusts all of account ${named(graph, account.id)}, which lies outside the organization, and requires no external id, no certain principals and no MFA.`;

function* ofEdges(graph: DocumentGraph, role: Node): Iterable<Violation> {
  for (const { id, from, kind, isLegal, fields } of graph.into(role.id)) {
    const account = graph.nodes.get(from);
    if (kind !== 'account-trusted' || !isLegal || !account || !isForeign(graph, account, role)) continue;
    if (textOf(fields, 'externalId') === undefined && !isSet(fields, 'requireMfa'))
      yield { target: { edge: id }, message: message(graph, role, account) };
  }
}

function* ofPolicy(graph: DocumentGraph, role: Node, byId: ReadonlyMap<string, Node>): Iterable<Violation> {
  for (const { statement, principal } of trusting(role, 'account')) {
    const account = byId.get(principal.account ?? '');
    if (account && isForeign(graph, account, role) && !statement.conditions.some(asksForMore))
      yield { target: placed(role, principal), message: message(graph, role, account) };
  }
}

/** Conditions on who the caller is; that on aws:PrincipalAccount says no more than the principal does. */
function asksForMore(condition: Condition): boolean {
  const { key, operator, values } = condition;
  if (/^aws:MultiFactorAuthAge$/i.test(key)) return true;
  if (/^aws:MultiFactorAuthPresent$/i.test(key)) return operator.startsWith('Bool') && values.includes('true');
  return callerKey.test(key) && pins(condition);
}

const callerKey = /^(?:sts:ExternalId|aws:(?:PrincipalArn|PrincipalOrg(?:ID|Paths)|PrincipalTag\/.+|userid|username))$/i;
