import { numberOf } from '../../catalog/lowering/fields.ts';
import { labelOf } from '../../model/document.ts';
import { defineNodeRule } from '../rule.ts';
import { isUserSession } from './requests.ts';

/** Seconds, for an IAM user. Source: https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html */
const min = 900;
const max = 129_600;

export default defineNodeRule({
  code: 'IDF-306',
  name: 'user-session-duration-in-range',
  severity: 'error',
  outcome: 'REJECT',
  summary: 'GetSessionToken and GetFederationToken are asked for 900 to 129,600 seconds by an IAM user; without a value they give 43,200.',
  why: 'STS refuses any other duration of an IAM user. The root user gets 3600 seconds at most.',
  fix: 'Ask for 15 minutes to 36 hours.',
  sources: ['sts-gft', 'sts-gst'],
  kinds: ['sts.operation'],
  *check(call) {
    const seconds = numberOf(call.fields, 'durationSeconds');
    if (!isUserSession(call) || seconds === undefined || (seconds >= min && seconds <= max)) return;
    const message = `STS call "${labelOf(call)}" asks ${String(call.fields['operation'])} for ${seconds} s; it gives ${min} to ${max} s.`;
    yield { target: { node: call.id, field: 'durationSeconds' }, message };
  },
});
