import { excessOf } from '../identity-pools/guest-reading.ts';
import { guestPoolsOf } from '../identity-pools/pool-role.ts';
import { defineNodeRule } from '../rule.ts';
import { grantsWrittenAt, holdersOf, placeOf } from './written-grants.ts';

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
    const isOfGuests = holdersOf(graph, node).some((holder) => holder.reference === undefined && guestPoolsOf(graph, holder).length > 0);
    for (const grant of grantsWrittenAt(graph, node)) {
      const { actions, resources } = grant.statement;
      // What guests may do beyond exact reads, guest-role-reads-only tells at the same place.
      const told = new Set(isOfGuests ? excessOf(grant).map(({ part }) => part) : []);
      for (const [name, part, word] of [
        ['actions', actions, 'NotAction'],
        ['resources', resources, 'NotResource'],
      ] as const)
        if (part?.isNegated && !told.has(name)) {
          const message = `The statement allows everything but what "${word}" lists.`;
          yield { target: placeOf(grant, part), message };
        }
    }
  },
});
