import { listOf } from '../../policy/field-shape.ts';
import { labelOf } from '../../model/document.ts';
import { defineNodeRule } from '../rule.ts';

export default defineNodeRule({
  code: 'IDF-309',
  name: 'federation-token-has-session-policy',
  severity: 'warning',
  outcome: 'RUNTIME',
  summary: 'GetFederationToken is called with a session policy, inline or managed.',
  why: 'The session may do what both the policies of the user and the session policy allow. Without a session policy that is nothing.',
  fix: 'Pass an inline policy (sessionPolicy), managed policies (policyArns), or both.',
  sources: ['sts-gft'],
  kinds: ['sts.operation'],
  *check(call) {
    const { operation, sessionPolicy, policyArns } = call.fields;
    if (operation !== 'GetFederationToken' || sessionPolicy !== undefined) return;
    if (policyArns !== undefined && (!Array.isArray(policyArns) || listOf(policyArns).length > 0)) return;
    const message = `STS call "${labelOf(call)}" is GetFederationToken without a session policy: the policies of the user give its session nothing.`;
    yield { target: { node: call.id, field: 'operation' }, message };
  },
});
