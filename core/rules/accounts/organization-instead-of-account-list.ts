import type { DocumentGraph } from '../../graph/graph.ts';
import { isAccount, type Node } from '../../model/document.ts';
import type { Target } from '../../model/diagnostic.ts';
import { policyOf } from '../../policy/policy-of.ts';
import type { Statement } from '../../policy/policy.ts';
import { named } from '../names.ts';
import { defineRule, type Violation } from '../rule.ts';
import { trusted } from '../trust/principals.ts';
import { accountsById, isOutside } from './organization.ts';

/** From this many on, whole accounts are a list that somebody has to keep. */
const listLength = 3;

export default defineRule({
  code: 'IDF-903',
  name: 'organization-instead-of-account-list',
  severity: 'info',
  outcome: 'RISK',
  summary: 'A policy for the accounts of the organization tests aws:PrincipalOrgID instead of listing them.',
  why: 'A list goes out of date: a new account is missing in it until somebody changes every policy, and a closed one stays.',
  fix: 'Allow the principal "*" with the condition StringEquals aws:PrincipalOrgID, or draw the trust from the organization.',
  sources: ['iam-gkeys'],
  *check({ graph }) {
    const byId = accountsById(graph);
    for (const node of graph.nodes.values()) {
      const field = policyFields[node.kind];
      if (field === undefined || node.reference !== undefined) continue;
      if (node.kind === 'iam.role' && node.fields[field] === undefined) yield* ofEdges(graph, node);
      for (const statement of policyOf(node, field)?.statements ?? []) yield* ofStatement(graph, node, field, statement, byId);
    }
  },
});

const policyFields: Readonly<Partial<Record<string, string>>> = { 'iam.role': 'trustPolicy', 'aws.resource': 'resourcePolicy' };

function* ofEdges(graph: DocumentGraph, role: Node): Iterable<Violation> {
  const edges = graph.into(role.id).filter(({ kind, isLegal }) => kind === 'account-trusted' && isLegal);
  const accounts = edges.map(({ from }) => graph.nodes.get(from)!).filter((node) => isAccount(node) && isInside(graph, node, role));
  yield* listed(graph, { node: role.id }, role, new Set(accounts).size);
}

function* ofStatement(
  graph: DocumentGraph,
  node: Node,
  field: string,
  { effect, principals, conditions }: Statement,
  byId: ReadonlyMap<string, Node>,
): Iterable<Violation> {
  if (effect !== 'Allow' || !principals || principals.isNegated) return;
  if (conditions.some(({ key }) => /^aws:PrincipalOrg/i.test(key))) return;
  const accounts = principals.list.map(trusted).filter(({ sort }) => sort === 'account');
  const ids = new Set(accounts.flatMap(({ account }) => account ?? []));
  const own = [...ids].filter((id) => {
    const account = byId.get(id);
    return !account || isInside(graph, account, node);
  });
  yield* listed(graph, { node: node.id, field: `${field}.${principals.path}` }, node, own.length);
}

/** An account of nobody else, as far as the drawing tells: where no organization is drawn, the finding says "if". */
const isInside = (graph: DocumentGraph, account: Node, node: Node): boolean =>
  account.fields['isThirdParty'] !== true && !isOutside(graph, account, node.id);

function* listed(graph: DocumentGraph, target: Target, node: Node, count: number): Iterable<Violation> {
  if (count < listLength) return;
  const message = `The policy of ${named(graph, node.id)} lists ${count} accounts; if they are those of the organization, one condition on aws:PrincipalOrgID can take the place of the list.`;
  yield { target, message };
}
