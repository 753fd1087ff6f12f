import { numberOf } from '../../catalog/lowering/fields.ts';
import type { DocumentGraph, GraphEdge } from '../../graph/graph.ts';
import type { Edge } from '../../model/document.ts';
import { named } from '../names.ts';
import { defineNodeRule } from '../rule.ts';
import { oneHour } from './one-hour.ts';
import { annotatedEdge } from './requests.ts';

export default defineNodeRule({
  code: 'IDF-316',
  name: 'long-session-with-long-term-keys',
  severity: 'info',
  outcome: 'RUNTIME',
  summary: 'A user who asks for more than an hour of a role does not call AssumeRole with credentials of GetSessionToken.',
  why: 'Tools that fetch an MFA session first are reported to get the error of role chaining when they ask for more than an hour.',
  fix: 'Call AssumeRole with the long-term keys and pass the MFA device and code there (aws-vault: --no-session).',
  sources: ['gh-runas'],
  unverified: 'AWS does not document it; users of several tools report it.',
  kinds: ['sts.operation'],
  *check(call, { graph }) {
    const edge = call.fields['operation'] === 'GetSessionToken' ? annotatedEdge(graph, call) : undefined;
    if (!edge) return;
    for (const { from, to, seconds } of longRequests(graph, edge)) {
      const message = `${named(graph, from)} asks for ${seconds} s of role ${named(graph, to)} with credentials of GetSessionToken, which are reported to get ${oneHour} s at most.`;
      yield { target: { node: call.id, field: 'operation' }, message };
    }
  },
});

/** What is asked for with the session: by the hop itself, or by the user whose keys nobody uses in another way. */
function longRequests(graph: DocumentGraph, edge: Edge): readonly { from: string; to: string; seconds: number }[] {
  const isIntoUser = edge.kind === 'access-key-in-use' && waysToUser(graph, edge.to).length === 1;
  const hops = edge.kind === 'user-assumes-role' ? [edge] : isIntoUser ? graph.outOf(edge.to).filter(isAssuming) : [];
  return hops.flatMap(({ from, to, fields }) => {
    const seconds = numberOf(fields, 'durationSeconds');
    return seconds === undefined || seconds <= oneHour ? [] : [{ from, to, seconds }];
  });
}

const waysToUser = (graph: DocumentGraph, user: string): readonly GraphEdge[] => graph.into(user).filter(({ isLegal }) => isLegal);

const isAssuming = ({ kind, isLegal }: GraphEdge): boolean => kind === 'user-assumes-role' && isLegal;
