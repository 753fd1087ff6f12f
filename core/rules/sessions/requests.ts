import { edgeKinds } from '../../catalog/catalog.ts';
import { numberOf } from '../../catalog/lowering/fields.ts';
import type { KindId } from '../../catalog/generated/kind-ids.ts';
import type { ElementTarget } from '../../commands/set-field.ts';
import type { DocumentGraph } from '../../graph/graph.ts';
import type { Edge, Node } from '../../model/document.ts';
import { isLegal } from '../legal.ts';
import { isChain, isRoleSession } from './one-hour.ts';

/** A duration that somebody asks STS for, and the element whose `durationSeconds` says so. */
export interface DurationRequest {
  /** The hop that the call is made for. */
  readonly edge: Edge;
  readonly seconds: number;
  /** That edge, or the STS call that annotates it. */
  readonly at: ElementTarget;
  /** Whether the hop certainly is role chaining. */
  readonly isChain: boolean;
}

/** The calls that give a session of a role to whoever asks for one. */
const assumeCalls: ReadonlySet<string> = new Set(['AssumeRole', 'AssumeRoleWithSAML', 'AssumeRoleWithWebIdentity']);

export const isAssumeCall = (operation: unknown): boolean => typeof operation === 'string' && assumeCalls.has(operation);

const userSessionCalls: ReadonlySet<unknown> = new Set(['GetSessionToken', 'GetFederationToken']);

/** An STS call that trades the long-term credentials of an IAM user for temporary ones. */
export const isUserSession = ({ fields }: Node): boolean => userSessionCalls.has(fields['operation']);

/** The legal edge that an STS call speaks of; undefined where it names none. */
export function annotatedEdge(graph: DocumentGraph, call: Node): Edge | undefined {
  const id = call.fields['annotates'];
  const edge = typeof id === 'string' ? graph.document.edges.get(id) : undefined;
  return edge && isLegal(graph, edge) ? edge : undefined;
}

/** The kinds of nodes that `requestsOf` finds durations at. */
export const requesters = [
  'cognito.identityPool',
  'iam.oidcProvider',
  'iam.role',
  'iam.samlProvider',
  'iam.user',
  'idp.social',
  'sso.reservedRole',
  'sts.operation',
] as const satisfies readonly KindId[];

/**
 * The durations asked for with AssumeRole and its kin: by the edges that a caller enters roles with, or by an STS call for the edge that
 * it annotates. Takes time in the edges of the caller.
 */
export function* requestsOf(graph: DocumentGraph, node: Node): Iterable<DurationRequest> {
  if (node.kind === 'sts.operation') return yield* requestOfCall(graph, node);
  let isSession: boolean | undefined;
  for (const edge of graph.outOf(node.id)) {
    const seconds = numberOf(edge.fields, 'durationSeconds');
    if (!edge.isLegal || !isAssumeCall(edge.definition?.call) || seconds === undefined) continue;
    if (edge.kind === 'role-chaining') isSession ??= isRoleSession(graph, node.id);
    yield { edge, seconds, at: { edge: edge.id }, isChain: edge.kind === 'role-chaining' && isSession === true };
  }
}

function* requestOfCall(graph: DocumentGraph, call: Node): Iterable<DurationRequest> {
  const edge = annotatedEdge(graph, call);
  const seconds = numberOf(call.fields, 'durationSeconds');
  const { operation } = call.fields;
  if (!edge || seconds === undefined || !isAssumeCall(operation) || edgeKinds.get(edge.kind)?.call !== operation) return;
  yield { edge, seconds, at: { node: call.id }, isChain: isChain(graph, edge) };
}
