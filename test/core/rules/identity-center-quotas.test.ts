import { expect, test } from 'vitest';
import { judgeDocument } from '#core/judge/judge.ts';
import type { Document, Edge, Node } from '#core/model/document.ts';
import { emptyDocument } from '#core/model/document.ts';

/** An instance whose permission sets are all assigned to one group in one account. */
function withSets(count: number): Document {
  const nodes: Node[] = [
    { id: 'production', kind: 'org.account', fields: {} },
    { id: 'workforce', kind: 'sso.instance', fields: {} },
    { id: 'team', kind: 'sso.principal', in: 'workforce', fields: { type: 'GROUP' } },
  ];
  const edges: Edge[] = [];
  for (let index = 0; index < count; index++) {
    const [set, assignment] = [`set-${index}`, `assignment-${index}`];
    nodes.push({ id: set, kind: 'sso.permissionSet', in: 'workforce', fields: { name: set } });
    nodes.push({ id: assignment, kind: 'sso.accountAssignment', in: 'workforce', fields: {} });
    edges.push({ id: `who-${index}`, from: 'team', to: assignment, kind: 'assigned', fields: {} });
    edges.push({ id: `what-${index}`, from: set, to: assignment, kind: 'with-permission-set', fields: {} });
    edges.push({ id: `where-${index}`, from: assignment, to: 'production', kind: 'in-account', fields: {} });
  }
  return {
    ...emptyDocument,
    nodes: new Map(nodes.map((node) => [node.id, node])),
    edges: new Map(edges.map((edge) => [edge.id, edge])),
  };
}

const quotas = (document: Document): readonly string[] =>
  judgeDocument(document)
    .diagnostics.filter(({ code }) => code === 'IDF-613')
    .map(({ message }) => message);

test('500 permission sets are provisioned in an account, not 501', () => {
  expect(quotas(withSets(500))).toEqual([]);
  expect(quotas(withSets(501))).toEqual(['"production" has 501 provisioned permission sets; the quota is 500.']);
});

test('an instance defines 3,500 permission sets, not more', () => {
  expect(quotas(withSets(3501))).toContain('"workforce" has 3501 permission sets; the quota is 3500.');
});
