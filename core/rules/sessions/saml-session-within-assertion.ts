import { numberOf } from '../../catalog/lowering/fields.ts';
import samlKind from '../../catalog/kinds/idp.saml/kind.ts';
import type { DocumentGraph } from '../../graph/graph.ts';
import type { Edge, Node } from '../../model/document.ts';
import { named } from '../names.ts';
import { defineNodeRule, type Violation } from '../rule.ts';
import { samlSenders } from '../trust/session-tags.ts';
import { requestsOf, type DurationRequest } from './requests.ts';

export default defineNodeRule({
  code: 'IDF-311',
  name: 'saml-session-within-assertion',
  severity: 'warning',
  outcome: 'RUNTIME',
  summary:
    'A session by SAML is not promised longer than its assertion lets it last: it ends at SessionNotOnOrAfter, and the SessionDuration attribute (900 to 43200 seconds) sets the length of console sessions and can only shorten those of API credentials.',
  why: 'Nothing is refused: the session just ends when the assertion says, so twelve hours on paper are one hour in practice.',
  fix: 'Ask for no more than the assertion allows, or let the provider send a later SessionNotOnOrAfter and a longer SessionDuration.',
  sources: ['sts-saml', 'iam-assert'],
  kinds: ['idp.saml', 'sts.operation'],
  *check(node, { graph }) {
    if (node.kind === 'idp.saml') yield* ofProvider(graph, node);
    else for (const request of requestsOf(graph, node)) yield* ofRequest(graph, request, drawnIdps(graph, request.edge));
  },
});

function* ofProvider(graph: DocumentGraph, idp: Node): Iterable<Violation> {
  if (idp.reference !== undefined) return;
  const duration = sessionDurationOf(idp);
  const end = numberOf(idp.fields, 'sessionNotOnOrAfter');
  if (duration !== undefined && end !== undefined && duration > end) {
    const message = `${named(graph, idp.id)} sends a SessionDuration of ${duration} s, but its SessionNotOnOrAfter ends the session after ${end} s.`;
    yield { target: { node: idp.id, field: 'sessionDuration' }, message };
  }
  for (const registered of graph.outOf(idp.id)) {
    if (registered.kind !== 'metadata-registered' || !registered.isLegal) continue;
    for (const edge of graph.outOf(registered.to)) {
      const seconds = numberOf(edge.fields, 'durationSeconds');
      if (edge.kind !== 'assume-role-with-saml' || !edge.isLegal || seconds === undefined) continue;
      yield* ofRequest(graph, { edge, seconds, at: { edge: edge.id } }, [idp]);
    }
  }
}

/** A request that outlives the assertion. */
function* ofRequest(
  graph: DocumentGraph,
  { edge, seconds, at }: Omit<DurationRequest, 'isChain'>,
  idps: readonly Node[],
): Iterable<Violation> {
  for (const idp of edge.kind === 'assume-role-with-saml' ? idps : []) {
    const ends = [
      { what: 'SessionNotOnOrAfter', after: numberOf(idp.fields, 'sessionNotOnOrAfter') },
      { what: 'SessionDuration', after: sessionDurationOf(idp) },
    ];
    const [first] = ends.flatMap(({ what, after }) => (after === undefined ? [] : [{ what, after }])).toSorted((a, b) => a.after - b.after);
    if (!first || seconds <= first.after) continue;
    const message = `The request for ${seconds} s of role ${named(graph, edge.to)} gets ${first.after} s: that is the ${first.what} of ${named(graph, idp.id)}.`;
    yield { target: { ...at, field: 'durationSeconds' }, message, cause: { node: idp.id } };
  }
}

const drawnIdps = (graph: DocumentGraph, edge: Edge): readonly Node[] =>
  samlSenders(graph, edge)
    .map(([id]) => graph.nodes.get(id)!)
    .filter(({ reference }) => reference === undefined);

/** Undefined, too, where the value is none: the limits of the field are told apart. */
function sessionDurationOf(idp: Node): number | undefined {
  const { min, max } = samlKind.fields.sessionDuration;
  const seconds = numberOf(idp.fields, 'sessionDuration');
  return seconds !== undefined && seconds >= min && seconds <= max ? seconds : undefined;
}
