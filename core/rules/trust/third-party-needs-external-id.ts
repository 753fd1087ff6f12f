import { isSet, textOf } from '../../catalog/lowering/fields.ts';
import type { DocumentGraph, GraphEdge } from '../../graph/graph.ts';
import { labelOf, type Node } from '../../model/document.ts';
import type { Statement } from '../../policy/policy.ts';
import { conditionsOn, pins } from '../conditions.ts';
import { named } from '../names.ts';
import { defineRule, type Violation } from '../rule.ts';
import { addCondition } from './mends.ts';
import { followsFromEdges, nameOf, placed, trusting } from './statements.ts';

export default defineRule({
  code: 'IDF-213',
  name: 'third-party-needs-external-id',
  severity: 'error',
  outcome: 'RISK',
  summary: 'A role that trusts an account of a third party requires sts:ExternalId.',
  why: "The confused deputy: another customer of that vendor gives it the ARN of your role, and the vendor's own account, which you trust, opens it for them.",
  fix: 'Ask for sts:ExternalId with StringEquals: the value that the vendor issues, another for each customer.',
  sources: ['iam-extid', 'iam-deputy'],
  *check({ graph }) {
    const thirdParties = thirdPartiesOf(graph);
    if (thirdParties.size === 0) return;
    for (const role of graph.nodes.values()) {
      if (role.kind !== 'iam.role') continue;
      const own = graph.accountOf(role.id);
      if (own && isThirdParty(own)) continue;
      yield* inPolicy(graph, role, thirdParties);
      if (followsFromEdges(role)) yield* onEdges(graph, role);
    }
  },
});

const isThirdParty = (account: Node): boolean => isSet(account.fields, 'isThirdParty');

/** By account id: the accounts that are said to belong to somebody else. */
const thirdPartiesOf = ({ nodes }: DocumentGraph): ReadonlyMap<string, Node> =>
  new Map(
    [...nodes.values()].flatMap((node) =>
      node.kind === 'org.account' && isThirdParty(node)
        ? [[textOf(node.fields, 'accountId') ?? `without id: ${node.id}`, node] as const]
        : [],
    ),
  );

function* inPolicy(graph: DocumentGraph, role: Node, thirdParties: ReadonlyMap<string, Node>): Iterable<Violation> {
  for (const { statement, principal } of trusting(role, 'account', 'role', 'user', 'session', 'any-aws')) {
    const account = thirdParties.get(principal.account ?? accountAskedFor(statement) ?? '');
    // `IfExists` lets in who sends no external id at all.
    if (!account || conditionsOn(statement, 'sts:ExternalId').some(pins)) continue;
    const issued = callsInto(graph, role).flatMap((edge) =>
      accountBehind(graph, edge) === account ? (textOf(edge.fields, 'externalId') ?? []) : [],
    );
    const canAdd = issued.length > 0 && conditionsOn(statement, 'sts:ExternalId').length === 0;
    const condition = ['StringEquals', 'sts:ExternalId', [...new Set(issued)]] as const;
    yield {
      target: placed(role, principal),
      message: `${nameOf(role, statement)} trusts "${principal.value}" of the third party "${labelOf(account)}" without requiring "sts:ExternalId".`,
      ...(canAdd ? { fix: addCondition('Require the external id of the edge', role, statement, condition) } : {}),
    };
  }
}

/** The one account that a statement for everybody is narrowed to. */
function accountAskedFor(statement: Statement): string | undefined {
  const asked = conditionsOn(statement, 'aws:PrincipalAccount').filter(pins);
  return asked.length === 1 && asked[0]!.values.length === 1 ? asked[0]!.values[0] : undefined;
}

function* onEdges(graph: DocumentGraph, role: Node): Iterable<Violation> {
  for (const edge of callsInto(graph, role)) {
    const account = accountBehind(graph, edge);
    if (!account || !isThirdParty(account) || textOf(edge.fields, 'externalId') !== undefined) continue;
    const message = `Role ${named(graph, role.id)} is trusted to the third party "${labelOf(account)}", and edge "${edge.id}" names no external id.`;
    yield { target: { edge: edge.id, field: 'externalId' }, message };
  }
}

const calls: ReadonlySet<string> = new Set(['account-trusted', 'role-chaining', 'user-assumes-role']);

const callsInto = (graph: DocumentGraph, role: Node): readonly GraphEdge[] =>
  graph.into(role.id).filter(({ kind, isLegal }) => isLegal && calls.has(kind));

const accountBehind = (graph: DocumentGraph, { from }: GraphEdge): Node | undefined => {
  const caller = graph.nodes.get(from);
  return caller?.kind === 'org.account' ? caller : graph.accountOf(from);
};
