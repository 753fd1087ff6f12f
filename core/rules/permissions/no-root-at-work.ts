import { setField } from '../../commands/set-field.ts';
import { called } from '../edits.ts';
import { named } from '../names.ts';
import { defineNodeRule } from '../rule.ts';

export default defineNodeRule({
  code: 'IDF-804',
  name: 'no-root-at-work',
  severity: 'error',
  outcome: 'RISK',
  summary: 'The root user has no access keys, and nobody works as root.',
  why: 'No IAM policy restricts the root user of an account: whoever has its key or its session owns the account.',
  fix: 'Delete the keys, centralise root access in the organization, and use AssumeRoot for the five tasks that need root.',
  sources: ['iam-bp', 'sts-root'],
  kinds: ['iam.accountSettings', 'actor.person'],
  *check(node, { graph }) {
    if (node.kind === 'iam.accountSettings') {
      if (node.fields['rootAccessKeysPresent'] !== true || node.reference !== undefined) return;
      const account = graph.accountOf(node.id)?.id ?? node.id;
      const message = `The root user of ${named(graph, account)} has access keys: no IAM policy can limit what they do.`;
      const fix = called('Delete the keys of the root user', setField({ node: node.id }, 'rootAccessKeysPresent', false));
      return yield { target: { node: node.id, field: 'rootAccessKeysPresent' }, message, fix };
    }
    if (node.fields['personType'] !== 'root') return;
    for (const edge of graph.outOf(node.id)) {
      if (!edge.isLegal || edge.definition?.hop !== true) continue;
      const message = `${named(graph, node.id)} is the root user of an account and goes to ${named(graph, edge.to)}: nobody works as root.`;
      yield { target: { edge: edge.id }, message };
    }
  },
});
