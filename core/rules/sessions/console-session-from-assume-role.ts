import { numberOf } from '../../catalog/lowering/fields.ts';
import { setField } from '../../commands/set-field.ts';
import { called } from '../edits.ts';
import { labelOf } from '../../model/document.ts';
import { named } from '../names.ts';
import { defineNodeRule } from '../rule.ts';
import { isChain, oneHour } from './one-hour.ts';
import { annotatedEdge, isAssumeCall } from './requests.ts';

const field = 'sessionDuration';

export default defineNodeRule({
  code: 'IDF-314',
  name: 'console-session-from-assume-role',
  severity: 'warning',
  outcome: 'REJECT',
  summary:
    'A broker passes SessionDuration (900 to 43200 seconds) to the federation endpoint of the console only with credentials of AssumeRole and its kin, never with those of GetFederationToken; with role chaining it is 3600 at most.',
  why: 'The federation endpoint refuses the request for a sign-in token, and nobody comes into the console.',
  fix: 'Let the broker assume the role with the long-term credentials of a user, and pass SessionDuration with those of the role.',
  sources: ['iam-console'],
  kinds: ['sts.operation'],
  *check(call, { graph }) {
    const { operation } = call.fields;
    const seconds = numberOf(call.fields, field);
    // Of GetDelegatedAccessToken no source says what its credentials are good for.
    if (seconds === undefined || typeof operation !== 'string' || operation === 'GetDelegatedAccessToken') return;
    const target = { node: call.id, field };
    if (!isAssumeCall(operation)) {
      const message = `STS call "${labelOf(call)}" is ${operation}: the console takes SessionDuration with credentials of AssumeRole only.`;
      return yield { target, message, fix: called('Drop SessionDuration', setField({ node: call.id }, field, undefined)) };
    }
    const edge = annotatedEdge(graph, call);
    if (!edge || seconds <= oneHour || !isChain(graph, edge)) return;
    yield {
      target,
      message: `The console session is to last ${seconds} s, but ${named(graph, edge.from)} comes to ${named(graph, edge.to)} by role chaining: ${oneHour} s at most.`,
      fix: called(`Ask for ${oneHour} s`, setField({ node: call.id }, field, oneHour)),
    };
  },
});
