import { setField } from '../../commands/set-field.ts';
import type { DocumentGraph, GraphEdge } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import { called } from '../edits.ts';
import { named } from '../names.ts';
import { defineNodeRule, type Violation } from '../rule.ts';
import { drawnSource, sourceEdges, sourceNames, writtenSource } from './identity-source.ts';

export default defineNodeRule({
  code: 'IDF-601',
  name: 'one-identity-source',
  severity: 'error',
  outcome: 'REJECT',
  summary: 'An instance of IAM Identity Center has one identity source: its own directory, one Active Directory, or one external IdP.',
  why: 'One directory or IdP is connected at a time: people of the other one cannot sign in.',
  fix: 'Keep one source, and federate the other into it: Active Directory into Entra ID or Okta, and that into Identity Center.',
  sources: ['sso-limits', 'sso-src', 'sso-ad'],
  kinds: ['sso.instance'],
  *check(instance, { graph }) {
    const [first, ...others] = sourceEdges(graph, instance.id);
    if (!first) return;
    const surplus = others.filter(({ from }) => from !== first.from);
    for (const { id, from } of surplus) {
      const message = `${named(graph, instance.id)} has the identity source ${named(graph, first.from)} already: ${named(graph, from)} cannot be a second one.`;
      yield { target: { edge: id }, message };
    }
    if (surplus.length === 0) yield* otherThanWritten(graph, instance, first);
  },
});

/** The field says one thing, the drawing another. The edge is what a walk goes over, so the field is what gives way. */
function* otherThanWritten(graph: DocumentGraph, instance: Node, edge: GraphEdge): Iterable<Violation> {
  const written = writtenSource(instance);
  const drawn = drawnSource(edge);
  if (instance.reference !== undefined || written === undefined || drawn === undefined || written === drawn) return;
  const message = `${named(graph, instance.id)} says that its identity source is ${sourceNames[written]}, but ${named(graph, edge.from)} is drawn as its source.`;
  const fix = called(`Say that the source is ${sourceNames[drawn]}`, setField({ node: instance.id }, 'identitySource', drawn));
  yield { target: { node: instance.id, field: 'identitySource' }, cause: { edge: edge.id }, message, fix };
}
