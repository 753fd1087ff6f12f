import { addElements } from '../../commands/add-elements.ts';
import { freshEdgeId, freshNodeId } from '../../commands/ids.ts';
import { newEdge } from '../../commands/new-element.ts';
import type { DocumentGraph, GraphEdge } from '../../graph/graph.ts';
import { isAccount, labelOf, type Edge, type Node } from '../../model/document.ts';
import type { Edit } from '../../model/edit.ts';
import { replaceEdge, together } from '../edits.ts';
import type { Assignment } from './assignment.ts';

/**
 * Gives an edge that is one too many an assignment of its own, with the other two parts of the first. Undefined where these are not
 * one each, so that it is open which combinations are meant, and where the new assignment would be as wrong as the first: in an account
 * instance, or for what is no account of the organization.
 */
export function splitOff(graph: DocumentGraph, assignment: Node, edge: GraphEdge, parts: Assignment): Edit | undefined {
  const { document } = graph;
  const lists = Object.values(parts).filter((list) => !list.includes(edge));
  const others = lists.flatMap((list) => (list.length === 1 ? list : []));
  const drawn = document.edges.get(edge.id);
  const targets = [edge, ...others].filter(({ kind }) => kind === 'in-account');
  if (!drawn || others.length !== 2 || targets.some(({ to }) => !isAssignable(graph.nodes.get(to)))) return undefined;
  const instance = graph.containerOf(assignment.id);
  if (instance?.kind !== 'sso.instance' || instance.fields['type'] === 'account') return undefined;
  const end = graph.nodes.get(edge.from === assignment.id ? edge.to : edge.from);
  const label = `${labelOf(assignment)}, ${end ? labelOf(end) : ''}`;
  const id = freshNodeId(document, assignment.kind, label);
  const moved = ({ from, to }: Edge) => ({ from: from === assignment.id ? id : from, to: to === assignment.id ? id : to });
  const taken = new Set<string>();
  const copies = others.map((other) => {
    const { from, to } = moved(other);
    const copy = newEdge(freshEdgeId(document, from, to, taken), other.kind, from, to);
    taken.add(copy.id);
    return copy;
  });
  return together('Draw an assignment of its own', [
    addElements('Add assignment', [{ ...assignment, id, label }], copies),
    replaceEdge('Move edge', { ...drawn, ...moved(drawn) }),
  ]);
}

const isAssignable = (target: Node | undefined): boolean => isAccount(target) && target?.fields['isThirdParty'] !== true;
