import { setField } from '../../commands/set-field.ts';
import { called } from '../edits.ts';
import { named } from '../names.ts';
import { defineNodeRule } from '../rule.ts';
import { longestSessionOf } from './longest-session.ts';
import { oneHour } from './one-hour.ts';
import { requestsOf } from './requests.ts';

export default defineNodeRule({
  code: 'IDF-303',
  name: 'chained-session-within-one-hour',
  severity: 'error',
  outcome: 'REJECT',
  summary: 'A role session that assumes another role asks for 3600 seconds at most, whatever the longest session of that role is.',
  why: 'STS caps role chaining at one hour. A longer request is not cut: the call fails.',
  fix: 'Federate straight into the second role, or ask for an hour and renew the session.',
  sources: ['sts-ar', 'iam-terms', 'gh-chain'],
  unverified:
    'Whether the cap holds for the credentials of an EC2 instance. Where no other way into the calling role is drawn, this is no more than a hint.',
  kinds: ['iam.role', 'sso.reservedRole', 'sts.operation'],
  *check(node, { graph }) {
    for (const { edge, seconds, at, isChain } of requestsOf(graph, node)) {
      if (edge.kind !== 'role-chaining' || seconds <= oneHour) continue;
      const maximum = longestSessionOf(graph.nodes.get(edge.to)!) ?? seconds;
      // A request beyond the longest session of the role fails in any case: rule IDF-302 tells.
      if (!isChain && seconds > maximum) continue;
      const caller = `Role ${named(graph, edge.from)} asks for ${seconds} s of role ${named(graph, edge.to)}`;
      yield {
        target: { ...at, field: 'durationSeconds' },
        message: isChain
          ? `${caller}, but a role session that assumes a role gets ${oneHour} s at most.`
          : `${caller}. If that counts as role chaining, it gets ${oneHour} s at most.`,
        ...(isChain ? {} : { severity: 'info' }),
        fix: called(`Ask for ${oneHour} s`, setField(at, 'durationSeconds', oneHour)),
      };
    }
  },
});
