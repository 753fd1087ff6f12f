import { textOf, textsOf } from '../../catalog/lowering/fields.ts';
import type { DocumentGraph } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import { fieldPath } from '../../model/field-path.ts';
import type { Condition } from '../../policy/policy.ts';
import { conditionsOn, isPositive, understandsWildcards } from '../conditions.ts';
import { defineNodeRule, type Violation } from '../rule.ts';
import { openSubject } from './ci-subject.ts';
import { setValues } from './mends.ts';
import { oidcEdgesInto, type OidcEdge } from './oidc-edges.ts';
import { asksForOtherClaim, isGitHub, sharedIssuers } from './shared-issuers.ts';
import { followsFromEdges, nameOf, placed, trusting, type Trusting } from './statements.ts';

export default defineNodeRule({
  code: 'IDF-211',
  name: 'ci-subject-is-narrow',
  severity: 'warning',
  outcome: 'RISK',
  summary: 'The sub of a CI system names organization, repository and branch or environment, in the letters that the token has.',
  why: 'The subject repo:org/* lets any branch of any repository of the organization assume the role, and with it whoever may push one. A subject without its third part, or with other capital letters than the token, lets nobody in.',
  fix: 'Write repo:Org/Repo:ref:refs/heads/main or repo:Org/Repo:environment:prod.',
  sources: ['iam-oidcrole', 'iam-checks'],
  kinds: ['iam.role'],
  *check(role, { graph }) {
    const edges = oidcEdgesInto(graph, role);
    for (const one of trusting(role, 'oidc')) {
      const issuer = one.principal.keyPrefix ?? '';
      if (!isCi(issuer)) continue;
      for (const condition of conditionsOn(one.statement, `${issuer}:sub`).filter(isPositive)) {
        if (!asksForOtherClaim(one.statement, issuer)) yield* inPolicy(role, one, condition);
        yield* otherCase(role, one, condition, edges);
        yield* otherFormat(graph, role, one, condition, edges);
      }
    }
    if (followsFromEdges(role)) for (const one of edges) yield* onEdge(graph, one);
  },
});

const isCi = (issuer: string): boolean => isGitHub(issuer) || sharedIssuers.get(issuer)?.claim === 'sub';

function* inPolicy(role: Node, { statement, principal }: Trusting, condition: Condition): Iterable<Violation> {
  for (const value of condition.values) {
    // `wildcards-need-like` tells of a wildcard that is compared literally.
    if (/[*?]/.test(value) && !understandsWildcards(condition)) continue;
    const open = openSubject(principal.keyPrefix ?? '', value);
    const message = `${nameOf(role, statement)} takes the subject "${value}", which ${open}.`;
    if (open) yield { target: placed(role, condition), message };
  }
}

/** String operators mind the case of letters, and GitHub sends names as they were written when they were made. */
function* otherCase(role: Node, { statement, principal }: Trusting, condition: Condition, edges: readonly OidcEdge[]): Iterable<Violation> {
  if (condition.operator.includes('IgnoreCase')) return;
  const drawn = edges.filter(({ issuer }) => issuer === principal.keyPrefix).flatMap(({ edge }) => textsOf(edge.fields, 'subject'));
  for (const value of condition.values) {
    const meant = drawn.find((subject) => subject !== value && subject.toLowerCase() === value.toLowerCase());
    if (meant === undefined || drawn.includes(value)) continue;
    yield {
      target: placed(role, condition),
      message: `${nameOf(role, statement)} takes the subject "${value}", but the edge sends "${meant}": letters must have the same case.`,
      fix: setValues(
        'Write it as the edge does',
        role,
        condition,
        condition.values.map((other) => (other === value ? meant : other)),
      ),
    };
  }
}

/** The same where only the identity provider says how its subjects are written. */
function* otherFormat(
  graph: DocumentGraph,
  role: Node,
  { statement, principal }: Trusting,
  condition: Condition,
  edges: readonly OidcEdge[],
): Iterable<Violation> {
  const drawn = edges.filter(({ issuer, edge }) => issuer === principal.keyPrefix && textsOf(edge.fields, 'subject').length === 0);
  const formats = drawn.flatMap(({ provider }) => formatOf(graph, provider) ?? []);
  if (condition.operator.includes('IgnoreCase')) return;
  for (const value of condition.values) {
    // What is open anyway is told above.
    const format =
      openSubject(principal.keyPrefix ?? '', value) === undefined ? formats.find((one) => differsInCase(value, one)) : undefined;
    const message = `${nameOf(role, statement)} takes the subject "${value}", but the tokens have "${format}": letters must have the same case.`;
    if (format !== undefined) yield { target: placed(role, condition), message };
  }
}

function* onEdge(graph: DocumentGraph, { edge, provider, issuer }: OidcEdge): Iterable<Violation> {
  if (issuer === undefined || !isCi(issuer)) return;
  for (const [index, value] of textsOf(edge.fields, 'subject').entries()) {
    const target = { edge: edge.id, field: fieldPath('subject', index) };
    const open = openSubject(issuer, value);
    if (open) yield { target, message: `Edge "${edge.id}" takes the subject "${value}", which ${open}.` };
    const format = formatOf(graph, provider);
    if (format !== undefined && differsInCase(value, format))
      yield {
        target,
        message: `Edge "${edge.id}" takes the subject "${value}", but the tokens have "${format}": letters must have the same case.`,
      };
  }
}

/** The form of the subjects, as the identity provider behind the IAM provider says it. */
function formatOf(graph: DocumentGraph, provider: Node): string | undefined {
  const registered = graph.into(provider.id).find(({ kind }) => kind === 'issuer-registered');
  return textOf(graph.nodes.get(registered?.from ?? '')?.fields ?? {}, 'subjectFormat');
}

/** Compares organization and repository alone: the rest of a form is often a placeholder. */
function differsInCase(value: string, format: string): boolean {
  const [own, other] = [value, format].map((text) => text.split(':').slice(0, 2).join(':'));
  return own !== undefined && other !== undefined && own !== other && own.toLowerCase() === other.toLowerCase();
}
