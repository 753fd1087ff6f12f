import { labelOf } from '../../model/document.ts';
import { textsOf } from '../../catalog/lowering/fields.ts';
import { defineNodeRule } from '../rule.ts';

/** Characters of the inline policy and of the managed ones together. Source: https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html */
const most = 2048;

export default defineNodeRule({
  code: 'IDF-312',
  name: 'session-policy-within-limits',
  severity: 'error',
  outcome: 'REJECT',
  summary:
    'Session policies hold 2,048 characters together and at most 10 managed ones; a session has at most 50 tags, with keys of up to 128 and values of up to 256 characters.',
  why: 'The call fails with a validation error. Below these limits it can still fail with PackedPolicyTooLarge: policies and tags share one packed space, whose use cannot be told beforehand.',
  fix: 'Trim the session policy, or move what always holds to the policies of the role.',
  sources: ['sts-ar', 'iam-stags'],
  kinds: ['sts.operation'],
  *check(call) {
    const policy = call.fields['sessionPolicy'];
    if (policy === undefined) return;
    const inline = typeof policy === 'string' ? policy : JSON.stringify(policy);
    const length = lengthOf([inline, ...textsOf(call.fields, 'policyArns')]);
    if (length <= most) return;
    const message = `The session policies of STS call "${labelOf(call)}" have ${length} characters; STS takes ${most}.`;
    // What counts of a managed policy, its ARN or more, is not said.
    const isSure = lengthOf([inline]) > most;
    yield { target: { node: call.id, field: 'sessionPolicy' }, message, ...(isSure ? {} : { severity: 'warning' }) };
  },
});

const lengthOf = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + [...text].length, 0);
