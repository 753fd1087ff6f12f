import { textsOf } from '../../catalog/lowering/fields.ts';
import type { DocumentGraph } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import { fieldPath } from '../../model/field-path.ts';
import { hasVariable, hasWildcard } from '../../policy/wildcard.ts';
import { conditionsOn, isPositive, narrows } from '../conditions.ts';
import { named } from '../names.ts';
import { defineNodeRule, type Violation } from '../rule.ts';
import { strayConditions } from './identity-pools.ts';
import { addCondition, moveCondition } from './mends.ts';
import { audiencesOf, lacksAudience, oidcEdgesInto, type OidcEdge } from './oidc-edges.ts';
import { trustedBy } from './principals.ts';
import { sharedIssuers } from './shared-issuers.ts';
import { followsFromEdges, nameOf, placed, trusting, type Trusting } from './statements.ts';

export default defineNodeRule({
  code: 'IDF-209',
  name: 'oidc-trust-pins-aud',
  severity: 'warning',
  outcome: 'RISK',
  summary:
    'A role that trusts an IAM OIDC provider asks for its audience under the key of the issuer, host and path: an audience that the provider knows.',
  why: 'Without the condition every client that is registered at the issuer can assume the role. Under another key, or with an audience that is no client id of the provider, AssumeRoleWithWebIdentity refuses every token.',
  fix: 'Add StringEquals <host/path>:aud with the client id, and a condition on :sub with the identities wanted.',
  sources: ['iam-oidcrole', 'iam-checks'],
  kinds: ['iam.role'],
  *check(role, { graph }) {
    const edges = oidcEdgesInto(graph, role);
    for (const one of trusting(role, 'oidc')) {
      yield* strayKeys(role, one);
      yield* withoutAudience(graph, role, one, edges);
      yield* withoutSubject(graph, role, one, edges);
      yield* unknownAudiences(graph, role, one, edges);
    }
    if (followsFromEdges(role)) for (const one of edges) yield* edgeWithoutAudience(graph, one);
  },
});

/** Host without path, or the host that the issuer had before. */
function* strayKeys(role: Node, { statement, principal }: Trusting): Iterable<Violation> {
  if (trustedBy(statement)[0]?.path !== principal.path) return;
  const isOnly = trustedBy(statement).length === 1;
  for (const condition of strayConditions(statement, ['aud', 'sub', 'amr'])) {
    const key = `${principal.keyPrefix}:${condition.key.split(':').at(-1)}`;
    const fix = isOnly ? moveCondition(`Test ${key}`, role, statement, { from: condition, to: { key } }) : undefined;
    yield {
      target: placed(role, condition),
      message: `${nameOf(role, statement)} tests "${condition.key}", but the tokens of "${principal.value}" carry "${key}": it tests what is not there.`,
      ...(fix === undefined ? {} : { fix }),
    };
  }
}

function* withoutAudience(
  graph: DocumentGraph,
  role: Node,
  { statement, principal }: Trusting,
  edges: readonly OidcEdge[],
): Iterable<Violation> {
  const key = `${principal.keyPrefix}:aud`;
  const tests = conditionsOn(statement, key);
  // `shared-issuer-pins-tenant` tells of an issuer for which IAM wants the condition.
  const isWanted = sharedIssuers.get(principal.keyPrefix ?? '')?.claim === 'aud' && !tests.some(isPositive);
  if (isWanted || strayConditions(statement, ['aud']).length > 0 || tests.some(narrows)) return;
  const drawn = edges.find(({ issuer }) => issuer === principal.keyPrefix);
  const known = drawn && audiencesOf(graph, drawn.provider);
  const canAdd = known !== undefined && tests.length === 0;
  const lacks = tests.length === 0 ? 'has no condition on' : 'asks for no value of';
  yield {
    target: placed(role, statement),
    message: `${nameOf(role, statement)} ${lacks} "${key}": every client of the issuer could use it.`,
    ...(canAdd ? { fix: addCondition('Ask for the client ids of the provider', role, statement, ['StringEquals', key, known]) } : {}),
  };
}

/** Of people the audience is often all that can be asked for; workloads have a subject of their own each. `shared-issuer-pins-tenant` tells of shared issuers. */
function* withoutSubject(
  graph: DocumentGraph,
  role: Node,
  { statement, principal }: Trusting,
  edges: readonly OidcEdge[],
): Iterable<Violation> {
  const key = `${principal.keyPrefix}:sub`;
  const drawn = edges.find(({ issuer }) => issuer === principal.keyPrefix);
  const isNamed = conditionsOn(statement, key).length > 0 || strayConditions(statement, ['sub']).length > 0;
  if (!drawn || isNamed || sharedIssuers.has(principal.keyPrefix ?? '') || !servesWorkloads(graph, drawn.provider)) return;
  const message = `${nameOf(role, statement)} has no condition on "${key}": every workload of the issuer could use it.`;
  yield { target: placed(role, statement), severity: 'info', message };
}

const servesWorkloads = (graph: DocumentGraph, provider: Node): boolean =>
  graph
    .into(provider.id)
    .some(({ kind, from }) => kind === 'issuer-registered' && graph.into(from).some((edge) => edge.kind === 'workload-identity-token'));

/** IAM refuses a token whose audience the provider does not list, whatever the trust says. Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateOpenIDConnectProvider.html */
function* unknownAudiences(
  graph: DocumentGraph,
  role: Node,
  { statement, principal }: Trusting,
  edges: readonly OidcEdge[],
): Iterable<Violation> {
  const drawn = edges.find(({ issuer }) => issuer === principal.keyPrefix);
  const known = drawn && audiencesOf(graph, drawn.provider);
  if (!known) return;
  for (const condition of conditionsOn(statement, `${principal.keyPrefix}:aud`).filter(isPositive)) {
    if (condition.values.some((value) => isPossible(value, known))) continue;
    const [value = ''] = condition.values;
    const message = `${nameOf(role, statement)} asks for the audience "${value}", which is no client id of ${named(graph, drawn.provider.id)}.`;
    yield { target: placed(role, condition), message };
  }
}

const isPossible = (value: string, known: readonly string[]): boolean => hasWildcard(value) || hasVariable(value) || known.includes(value);

function* edgeWithoutAudience(graph: DocumentGraph, one: OidcEdge): Iterable<Violation> {
  const { edge, provider } = one;
  if (lacksAudience(graph, one) && sharedIssuers.get(one.issuer ?? '')?.claim !== 'aud')
    yield {
      target: { edge: edge.id, field: 'audience' },
      message: `Edge "${edge.id}" names no audience, and ${named(graph, provider.id)} has no client ids: nothing says whose tokens may enter.`,
    };
  const known = audiencesOf(graph, provider);
  if (!known) return;
  for (const [index, value] of textsOf(edge.fields, 'audience').entries()) {
    if (isPossible(value, known)) continue;
    const message = `Edge "${edge.id}" asks for the audience "${value}", which is no client id of ${named(graph, provider.id)}.`;
    yield { target: { edge: edge.id, field: fieldPath('audience', index) }, message };
  }
}
