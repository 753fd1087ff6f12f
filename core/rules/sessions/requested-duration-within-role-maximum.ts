import { durationSeconds } from '../../catalog/edge-fields.ts';
import { numberOf } from '../../catalog/lowering/fields.ts';
import { setField } from '../../commands/set-field.ts';
import type { DocumentGraph } from '../../graph/graph.ts';
import { labelOf, type Node } from '../../model/document.ts';
import { called } from '../edits.ts';
import { named } from '../names.ts';
import { defineNodeRule, type Violation } from '../rule.ts';
import { longestSessionOf } from './longest-session.ts';
import { isEnhanced, oneHour } from './one-hour.ts';
import { isAssumeCall, requesters, requestsOf, type DurationRequest } from './requests.ts';

const { min, max } = durationSeconds;

export default defineNodeRule({
  code: 'IDF-302',
  name: 'requested-duration-within-role-maximum',
  severity: 'error',
  outcome: 'REJECT',
  summary:
    'Who assumes a role with AssumeRole, AssumeRoleWithSAML or AssumeRoleWithWebIdentity asks for at least 900 seconds and at most for the longest session of the role, which is 3600 unless it says otherwise.',
  why: 'STS does not cut a request that is too long: the call fails, and nobody gets a session.',
  fix: 'Ask for less, or raise the longest session of the role (up to 43200 seconds).',
  sources: ['sts-ar', 'sts-saml', 'sts-wid'],
  kinds: requesters,
  *check(node, { graph }) {
    yield* outsideAnyRole(node);
    for (const request of requestsOf(graph, node)) {
      const role = graph.nodes.get(request.edge.to);
      const maximum = role && longestSessionOf(role);
      if (maximum === undefined || request.seconds <= maximum || isToldElsewhere(graph, request)) continue;
      yield {
        target: { ...request.at, field: 'durationSeconds' },
        message: `${named(graph, request.edge.from)} asks for ${request.seconds} s of role ${named(graph, request.edge.to)}, whose longest session is ${maximum} s.`,
        ...(request.at.node === undefined ? { cause: { node: request.edge.to } } : {}),
        fix: called(`Ask for ${maximum} s`, setField(request.at, 'durationSeconds', maximum)),
      };
    }
  },
});

/** The limits that hold for every role. On an edge the field has them; the field of an STS call serves other operations too. */
function* outsideAnyRole(call: Node): Iterable<Violation> {
  const { id, kind, fields } = call;
  const seconds = numberOf(fields, 'durationSeconds');
  if (kind !== 'sts.operation' || !isAssumeCall(fields['operation']) || seconds === undefined || (seconds >= min && seconds <= max)) return;
  const message = `STS call "${labelOf(call)}" asks ${String(fields['operation'])} for ${seconds} s; no role gives less than ${min} or more than ${max} s.`;
  yield { target: { node: id, field: 'durationSeconds' }, message };
}

/** Beyond the limits of the field, where role chaining caps it (IDF-303), or in the enhanced flow (IDF-305). */
function isToldElsewhere(graph: DocumentGraph, { edge, seconds, at, isChain }: DurationRequest): boolean {
  if (edge.kind === 'role-chaining' && at.node === undefined) return isChain && seconds > oneHour;
  return isChain || seconds > max || isEnhanced(graph, edge);
}
