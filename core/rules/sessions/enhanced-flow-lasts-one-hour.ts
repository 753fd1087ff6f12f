import { durationSeconds } from '../../catalog/edge-fields.ts';
import { setField } from '../../commands/set-field.ts';
import { called } from '../edits.ts';
import { named } from '../names.ts';
import { defineNodeRule } from '../rule.ts';
import { isEnhanced, oneHour } from './one-hour.ts';
import { requestsOf } from './requests.ts';

const { min, max } = durationSeconds;

export default defineNodeRule({
  code: 'IDF-305',
  name: 'enhanced-flow-lasts-one-hour',
  severity: 'error',
  outcome: 'RUNTIME',
  summary: 'Credentials of the enhanced flow of an identity pool last one hour, always.',
  why: 'GetCredentialsForIdentity takes no duration: the credentials end after 3600 seconds, whatever the role allows and the drawing says.',
  fix: 'Take the hour and let the client fetch new credentials. Another length needs the classic flow, where the client chooses the role itself.',
  sources: ['cdg-flow'],
  kinds: ['cognito.identityPool', 'sts.operation'],
  *check(node, { graph }) {
    for (const { edge, seconds, at } of requestsOf(graph, node)) {
      // What no role allows, rule IDF-302 tells.
      if (!isEnhanced(graph, edge) || seconds === oneHour || seconds < min || seconds > max) continue;
      yield {
        target: { ...at, field: 'durationSeconds' },
        message: `Identity pool ${named(graph, edge.from)} uses role ${named(graph, edge.to)} in the enhanced flow: its credentials last ${oneHour} s, not ${seconds} s.`,
        fix: called('Take the hour', setField(at, 'durationSeconds', undefined)),
      };
    }
  },
});
