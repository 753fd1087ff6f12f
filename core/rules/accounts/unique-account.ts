import type { DocumentGraph } from '../../graph/graph.ts';
import { accountKind, isAccount, type Node } from '../../model/document.ts';
import type { Severity } from '../../model/diagnostic.ts';
import { textOf } from '../../catalog/lowering/fields.ts';
import { named } from '../names.ts';
import { defineRule, type Violation } from '../rule.ts';

export default defineRule({
  code: 'IDF-910',
  name: 'unique-account',
  severity: 'error',
  outcome: 'REJECT',
  summary: 'No two accounts have the same id, alias or root e-mail address.',
  why: 'Account ids and aliases are unique in all of AWS: the second account cannot get the alias, and two boxes with one id are the same account, so that what is drawn as cross-account is not.',
  fix: 'Give each account its own id, alias and address, or draw the account once.',
  sources: ['iam-quotas'],
  unverified: 'That an e-mail address belongs to one account only is not confirmed; such a finding is a warning.',
  *check({ graph }) {
    for (const claim of claims) yield* sharedAmong(graph, claim);
  },
});

/** What must differ, and under which fields it is written. */
interface Claim {
  readonly what: string;
  readonly fields: Readonly<Partial<Record<string, string>>>;
  readonly severity?: Severity;
}

const claims: readonly Claim[] = [
  { what: 'account id', fields: { 'org.account': 'accountId' } },
  { what: 'alias', fields: { 'org.account': 'alias', 'iam.accountSettings': 'accountAlias' } },
  { what: 'e-mail address', fields: { 'org.account': 'email' }, severity: 'warning' },
];

function* sharedAmong(graph: DocumentGraph, { what, fields, severity }: Claim): Iterable<Violation> {
  const first = new Map<string, Node>();
  for (const node of graph.nodes.values()) {
    const field = fields[node.kind];
    const value = field === undefined ? undefined : textOf(node.fields, field);
    if (field === undefined || value === undefined) continue;
    const account = node.kind !== accountKind || isAccount(node) ? graph.accountOf(node.id) : undefined;
    if (!account) continue;
    const rival = first.get(value);
    if (!rival) first.set(value, account);
    else if (rival.id !== account.id) {
      const message = `Account ${named(graph, account.id)} has the ${what} "${value}", which ${named(graph, rival.id)} has already.`;
      yield { target: { node: node.id, field }, message, ...(severity === undefined ? {} : { severity }) };
    }
  }
}
