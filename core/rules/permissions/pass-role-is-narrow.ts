import { textOf } from '../../catalog/lowering/fields.ts';
import type { DocumentGraph } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import { fitsIgnoringCase, hasWildcard } from '../../policy/wildcard.ts';
import { conditionsOn, narrows } from '../conditions.ts';
import type { Grant } from '../grants.ts';
import { defineRule, type Violation } from '../rule.ts';
import { passRole } from './escalation-table.ts';
import { escalatingPlaces, placeKey } from './escalations.ts';
import { grantsWrittenAt, grantWriters, holdersOf, isEverything, placeOf } from './written-grants.ts';

export default defineRule({
  code: 'IDF-810',
  name: 'pass-role-is-narrow',
  severity: 'warning',
  outcome: 'RISK',
  summary:
    'A permission for iam:PassRole names the roles exactly or says which service gets them, and names roles of its own account only.',
  why: 'Whoever may pass any role to any service runs code as any role. A role of another account cannot be passed at all: the call is denied.',
  fix: 'Name the role ARNs, and add a condition on iam:PassedToService.',
  sources: ['iam-checks', 'iam-pass'],
  *check({ graph }) {
    const told = escalatingPlaces(graph);
    for (const node of graph.nodes.values())
      if (grantWriters.has(node.kind))
        for (const grant of grantsWrittenAt(graph, node))
          if (passesRoles(grant)) yield* judged(graph, node, grant, told.has(placeKey(grant.target)));
  },
});

/** Whole services (`iam:*`) and everything are told by the rules about those. */
const passesRoles = ({ statement: { actions } }: Grant): boolean =>
  !actions.isNegated &&
  actions.patterns.some((pattern) => !isEverything(pattern) && !/^iam:\*$/i.test(pattern) && fitsIgnoringCase(passRole, pattern));

/** A statement of which no-privilege-escalation tells is not told to be wide again. */
function* judged(graph: DocumentGraph, node: Node, grant: Grant, isTold: boolean): Iterable<Violation> {
  const { resources } = grant.statement;
  if (!resources || resources.isNegated) return;
  const isPinned = conditionsOn(grant.statement, 'iam:PassedToService').some(narrows);
  const home = node.kind === 'sso.permissionSet' ? undefined : homeOf(graph, node);
  for (const [index, pattern] of resources.patterns.entries()) {
    const target = placeOf(grant, resources, index);
    const account = /^arn:[^:]*:iam::(\d{12}):role\//.exec(pattern)?.[1];
    if (account !== undefined && home !== undefined && account !== home)
      yield { target, message: `Role "${pattern}" lies in another account than "${home}": a role of another account cannot be passed.` };
    else if (hasWildcard(pattern) && !isPinned && !isTold)
      yield { target, message: `"${passRole}" on "${pattern}" passes every such role to every service: no iam:PassedToService limits it.` };
  }
}

/** The account that a policy works in: its own, else the one of whoever has it, where they are all of one. */
function homeOf(graph: DocumentGraph, node: Node): string | undefined {
  const own = graph.accountOf(node.id);
  const accounts = own ? [own] : holdersOf(graph, node).map(({ id }) => graph.accountOf(id));
  const ids = new Set(accounts.map((account) => textOf(account?.fields ?? {}, 'accountId')));
  return ids.size === 1 ? [...ids][0] : undefined;
}
