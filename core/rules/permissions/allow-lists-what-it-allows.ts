import { defineNodeRule } from '../rule.ts';
import { grantsWrittenAt, placeOf } from './written-grants.ts';

export default defineNodeRule({
  code: 'IDF-812',
  name: 'allow-lists-what-it-allows',
  severity: 'warning',
  outcome: 'RISK',
  summary: 'A statement that allows lists its actions and resources; NotAction and NotResource stand with Deny only.',
  why: 'An Allow with NotAction or NotResource allows everything else, what AWS adds next year included.',
  fix: 'List what is allowed with Action and Resource, or turn the statement into a Deny beside a list.',
  sources: ['iam-checks'],
  kinds: ['iam.policy', 'sso.permissionSet'],
  *check(node, { graph }) {
    for (const grant of grantsWrittenAt(graph, node)) {
      const { actions, resources } = grant.statement;
      for (const [part, word] of [
        [actions, 'NotAction'],
        [resources, 'NotResource'],
      ] as const)
        if (part?.isNegated) {
          const message = `The statement allows everything but what "${word}" lists.`;
          yield { target: placeOf(grant, part), message };
        }
    }
  },
});
