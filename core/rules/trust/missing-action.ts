import type { DocumentGraph, GraphEdge } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import type { Edit } from '../../model/edit.ts';
import { requestOf } from '../../paths/hop-request.ts';
import { admits, allows } from '../../policy/admits.ts';
import { policyOf } from '../../policy/policy-of.ts';
import type { Statement } from '../../policy/policy.ts';
import { names } from '../../policy/principal.ts';
import { addActions } from './mends.ts';
import { allowing, covers } from './statements.ts';

/** Where an action is missing that goes with the call of an edge. */
export interface MissingAction {
  readonly statement: Statement;
  readonly fix?: Edit;
}

/**
 * The statement of a written trust that lets the caller of an edge in, where no statement allows the caller an action that goes with
 * the call (tags, a source identity). Undefined where it is allowed or may be, and where the caller is not let in at all: then that is told.
 */
export function missingAction(graph: DocumentGraph, role: Node, edge: GraphEdge, action: string): MissingAction | undefined {
  const policy = role.reference === undefined ? policyOf(role, 'trustPolicy') : undefined;
  const request = requestOf(graph, edge);
  const [call] = request?.actions ?? [];
  if (!policy || !request || call === undefined) return undefined;
  const answerTo = (called: string): string => admits(policy, { ...request, actions: [called] }).answer;
  if (answerTo(call) === 'no' || answerTo(action) !== 'no') return undefined;
  const statement = allowing(role).find(
    (one) => covers(one, call) && one.principals !== undefined && names(one.principals, request) !== 'no',
  );
  if (!statement) return undefined;
  const isDenied = policy.statements.some(({ effect, actions }) => effect === 'Deny' && allows(actions, action) !== 'no');
  const fix = isDenied ? undefined : addActions(`Allow ${action}`, role, statement, [action]);
  return { statement, ...(fix === undefined ? {} : { fix }) };
}
