import { setField } from '../../commands/set-field.ts';
import { called } from '../edits.ts';
import { named } from '../names.ts';
import { defineRule } from '../rule.ts';
import { idleMaximums } from './idle-maximum.ts';
import { oneHour } from './one-hour.ts';

export default defineRule({
  code: 'IDF-304',
  name: 'maximum-session-has-effect',
  severity: 'info',
  outcome: 'HYGIENE',
  summary:
    'A role that is entered by role chaining or the enhanced flow of an identity pool only has no longest session of more than an hour.',
  why: 'Chained sessions and the credentials of the enhanced flow last one hour at most. The setting promises a length that no session gets.',
  fix: 'Drop the setting, or change the way in.',
  sources: ['cdg-flow', 'iam-terms'],
  *check({ graph }) {
    for (const { role, seconds, ways, federatedChains } of idleMaximums(graph)) {
      // A federated session that chains into the role is told by IDF-315, a request of its own by IDF-303 and IDF-305.
      if (federatedChains.length > 0 || ways.some(({ fields }) => Number(fields['durationSeconds']) > oneHour)) continue;
      yield {
        target: { node: role.id, field: 'maxSessionDuration' },
        message: `Role ${named(graph, role.id)} allows sessions of ${seconds} s, but every way into it gives ${oneHour} s at most.`,
        fix: called('Drop the longest session', setField({ node: role.id }, 'maxSessionDuration', undefined)),
      };
    }
  },
});
