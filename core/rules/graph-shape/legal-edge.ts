import type { EdgeDefinition } from '../../catalog/edge.ts';
import type { FieldSpec } from '../../catalog/field.ts';
import { legalityOf } from '../../catalog/legality.ts';
import type { DocumentGraph, GraphEdge } from '../../graph/graph.ts';
import type { Edit } from '../../model/edit.ts';
import { whyRefused } from '../../paths/refusal.ts';
import { replaceEdge } from '../edits.ts';
import { legalityIn } from '../legal.ts';
import { mendByRoute } from '../mend-by-route.ts';
import { named } from '../names.ts';
import { defineEdgeRule } from '../rule.ts';
import { tellerOf } from '../told-elsewhere.ts';
import { isTrustless } from './trustless-role.ts';

export default defineEdgeRule({
  code: 'IDF-110',
  name: 'legal-edge',
  severity: 'error',
  outcome: 'RUNTIME',
  summary: 'Every edge has a protocol behind it: it is legal between the kinds that it joins.',
  why: 'What no protocol carries cannot be built, and no export can write it.',
  fix: 'Draw what the message names instead.',
  sources: ['iam-princ'],
  kinds: 'all',
  *check(edge, { graph }) {
    if (tellerOf(graph, edge) !== 'legal-edge') return;
    const legality = legalityIn(graph, edge);
    if (legality.legal) return;
    const instead = legality.instead === undefined ? '' : ` ${legality.instead}`;
    const fix = mendOf(graph, edge) ?? mendByRoute(graph, edge, 1);
    const message = `${named(graph, edge.from)} cannot lead to ${named(graph, edge.to)} by "${edge.kind}". ${legality.why}${instead}`;
    yield { target: { edge: edge.id }, message, ...(fix && { fix }) };
  },
});

/** The kind of edge that is legal between the two, or the arrow turned round where the catalog says so and that is legal. */
function mendOf(graph: DocumentGraph, edge: GraphEdge): Edit | undefined {
  const legality = legalityIn(graph, edge);
  if (legality.legal) return undefined;
  const plain = { id: edge.id, ...(edge.label === undefined ? {} : { label: edge.label }), fields: {} };
  if (legality.expected && isPlain(legality.expected) && mayEnter(graph, edge, legality.expected))
    return replaceEdge(`Make it "${legality.expected.label}"`, { ...plain, kind: legality.expected.id, from: edge.from, to: edge.to });
  const turns = legality.illegal?.routes.some(({ reverse, through }) => reverse === true && through.length === 0);
  const back = legalityOf(graph.nodes.get(edge.to)!.kind, graph.nodes.get(edge.from)!.kind);
  if (!turns || !back.legal || !isPlain(back.edge)) return undefined;
  return replaceEdge('Turn the arrow round', { ...plain, kind: back.edge.id, from: edge.to, to: edge.from });
}

/** An edge that must say more than its ends (the slot of a role), or that would put a node into a second container, is not mended blindly. */
const isPlain = ({ fields, role }: EdgeDefinition): boolean =>
  role !== 'contain' && !Object.values<FieldSpec>(fields).some(({ required }) => required);

/** A mend must not lead to a role that does not let the edge in, nor leave one with the claim of a group alone, which opens no role. */
function mayEnter(graph: DocumentGraph, edge: GraphEdge, definition: EdgeDefinition): boolean {
  const role = graph.nodes.get(edge.to);
  if (!role || graph.kindOf(edge.to)?.class !== 'R') return true;
  const others = graph.into(edge.to).filter(({ id }) => id !== edge.id);
  if (definition.id === 'group-role' && isTrustless(role, others)) return false;
  return whyRefused(graph, { ...edge, kind: definition.id, definition }) === undefined;
}
