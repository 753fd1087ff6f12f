import { setField } from '../../commands/set-field.ts';
import type { DocumentGraph, GraphEdge } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import { called } from '../edits.ts';
import { named } from '../names.ts';
import { defineNodeRule, type Violation } from '../rule.ts';
import { drawnSource, sourceEdges, sourcesOf } from './identity-source.ts';

export default defineNodeRule({
  code: 'IDF-616',
  name: 'mfa-at-external-idp',
  severity: 'warning',
  outcome: 'RISK',
  summary: 'With an external IdP as the identity source, the IdP asks for the second factor.',
  why: 'The MFA settings of IAM Identity Center do not apply to users of an external IdP, although the console shows them: a password at the IdP is then all that stands before every account.',
  fix: 'Require MFA at the IdP, and mark it "MFA enforced" in the drawing.',
  sources: ['sso-mfa'],
  unverified: 'The page about it is from 2023; the behaviour was not checked again since.',
  kinds: ['sso.instance'],
  *check(instance, { graph }) {
    if (instance.reference === undefined) yield* setInVain(graph, instance);
    for (const edge of sourceEdges(graph, instance.id)) if (drawnSource(edge) === 'externalIdp') yield* notMarked(graph, edge);
  },
});

function* setInVain(graph: DocumentGraph, instance: Node): Iterable<Violation> {
  const sources = sourcesOf(graph, instance);
  if (instance.fields['mfaEnforced'] !== true || !sources.has('externalIdp') || sources.size > 1) return;
  const message = `${named(graph, instance.id)} asks for MFA itself, which does nothing for the users of its external IdP.`;
  const fix = called('Leave MFA to the IdP', setField({ node: instance.id }, 'mfaEnforced', undefined));
  yield { target: { node: instance.id, field: 'mfaEnforced' }, message, fix };
}

/** Marked at the IdP, or at every sign-in that is drawn there. Where nothing is said, the drawing leaves the question open. */
function* notMarked(graph: DocumentGraph, { id, from, to }: GraphEdge): Iterable<Violation> {
  const marked = graph.nodes.get(from)?.fields['mfaEnforced'];
  const signIns = graph.into(from).filter(({ kind, isLegal }) => kind === 'signs-in-at' && isLegal);
  if (marked === true || (signIns.length > 0 && signIns.every(({ fields }) => fields['mfaEnforced'] === true))) return;
  const message =
    marked === false
      ? `${named(graph, from)} asks for no MFA, and ${named(graph, to)} cannot do so for users of an external IdP.`
      : `The drawing does not say that ${named(graph, from)} asks for MFA; ${named(graph, to)} cannot do so for users of an external IdP.`;
  yield { target: { edge: id }, cause: { node: from }, message, ...(marked === false ? {} : { severity: 'info' }) };
}
