import { isSet } from '../../catalog/lowering/fields.ts';
import type { DocumentGraph } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import { named } from '../names.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  code: 'IDF-801',
  name: 'no-human-iam-user',
  severity: 'warning',
  outcome: 'RISK',
  summary: 'People sign in by federation or Identity Center, not as IAM users; one break-glass user an account is enough.',
  why: 'An IAM user is a long-term credential of its own: no directory switches it off when the person leaves, and somebody has to remember each account.',
  fix: 'Give the person a permission set through Identity Center, or federate. Mark the one user that is kept for emergencies as break-glass.',
  sources: ['iam-bp'],
  *check({ graph }) {
    const kept = new Map<string, Node>();
    for (const node of graph.nodes.values()) {
      if (node.kind !== 'iam.user' || node.reference !== undefined || !isForPeople(graph, node)) continue;
      const account = graph.accountOf(node.id)?.id ?? '';
      const target = { node: node.id };
      if (!isSet(node.fields, 'breakGlass')) {
        const message = `IAM user ${named(graph, node.id)} is for a person: it signs in with a password of its own, beside every directory.`;
        yield { target, message };
      } else if (kept.has(account)) {
        const first = named(graph, kept.get(account)!.id);
        yield {
          target,
          message: `IAM user ${named(graph, node.id)} is a second break-glass user: ${first} is kept for emergencies already.`,
        };
      } else {
        kept.set(account, node);
      }
    }
  },
});

const isForPeople = (graph: DocumentGraph, user: Node): boolean =>
  isSet(user.fields, 'consolePassword') || graph.into(user.id).some(({ kind, isLegal }) => kind === 'console-sign-in' && isLegal);
