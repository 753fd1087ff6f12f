import { isSet, textOf, textsOf } from '../../catalog/lowering/fields.ts';
import type { DocumentGraph, GraphEdge } from '../../graph/graph.ts';
import type { FieldValue, Node } from '../../model/document.ts';
import { mappingOf } from '../../policy/field-shape.ts';
import { policyOf } from '../../policy/policy-of.ts';
import { fitsIgnoringCase } from '../../policy/wildcard.ts';
import { samlSenders } from '../trust/session-tags.ts';

/** The session tags that callers of a role bring, as far as the drawing tells. Keys are in lower case: IAM does not tell them apart by it. */
export interface SessionTags {
  readonly keys: Set<string>;
  /** Those that stay when the session assumes a further role. */
  readonly transitive: Set<string>;
  /** Those that a session had which led here, and which did not stay. */
  readonly lost: Set<string>;
  /** True where callers may bring tags that are not drawn. */
  isOpen: boolean;
}

const noTags = (): SessionTags => ({ keys: new Set(), transitive: new Set(), lost: new Set(), isOpen: false });

export const keysOf = (value: FieldValue | undefined): readonly string[] => Object.keys(mappingOf(value) ?? {});

/**
 * The session tags at every role, followed through role chaining: only transitive ones stay.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html
 */
export function sessionTagsOf(graph: DocumentGraph): ReadonlyMap<string, SessionTags> {
  const operations = operationsOf(graph);
  const tags = new Map<string, SessionTags>();
  for (const role of graph.nodes.values()) if (role.kind === 'iam.role') tags.set(role.id, ownTags(graph, role, operations));
  // Each step adds a key or opens a role, so it ends, whatever circles are drawn.
  let waiting = new Set(tags.keys());
  while (waiting.size > 0) {
    const next = new Set<string>();
    for (const id of waiting)
      for (const { kind, to, isLegal } of graph.outOf(id))
        if (kind === 'role-chaining' && isLegal && pass(tags.get(id), tags.get(to))) next.add(to);
    waiting = next;
  }
  return tags;
}

/** What a session brings to the next role. True when that had not come there before. */
function pass(from: SessionTags | undefined, to: SessionTags | undefined): boolean {
  if (!from || !to) return false;
  const before = sizeOf(to);
  for (const key of from.transitive) {
    to.keys.add(key);
    to.transitive.add(key);
  }
  for (const key of [...from.keys, ...from.lost]) if (!from.transitive.has(key)) to.lost.add(key);
  to.isOpen ||= from.isOpen;
  return sizeOf(to) > before;
}

const sizeOf = ({ keys, transitive, lost, isOpen }: SessionTags): number => keys.size + transitive.size + lost.size + Number(isOpen);

/** The STS calls that are drawn, by the edge that they annotate. */
export function operationsOf(graph: DocumentGraph): ReadonlyMap<string, readonly Node[]> {
  const byEdge = new Map<string, Node[]>();
  for (const node of graph.nodes.values()) {
    const edge = node.kind === 'sts.operation' ? textOf(node.fields, 'annotates') : undefined;
    if (edge !== undefined) byEdge.set(edge, [...(byEdge.get(edge) ?? []), node]);
  }
  return byEdge;
}

function ownTags(graph: DocumentGraph, role: Node, operations: ReadonlyMap<string, readonly Node[]>): SessionTags {
  const tags = noTags();
  const ways = graph.into(role.id).filter(({ kind, isLegal }) => isLegal && kind !== 'group-role');
  tags.isOpen = role.reference !== undefined || ways.length === 0 || letsAnyoneTag(role);
  for (const edge of ways) {
    const calls = operations.get(edge.id) ?? [];
    for (const { fields } of calls) add(tags, keysOf(fields['tags']), textsOf(fields, 'transitiveTagKeys'));
    if (isSet(edge.fields, 'sessionTags') && !calls.some(({ fields }) => fields['tags'] !== undefined)) tags.isOpen = true;
    addTagsOfWay(graph, edge, tags);
  }
  return tags;
}

function add(tags: SessionTags, keys: readonly string[], transitive: readonly string[]): void {
  for (const key of keys) tags.keys.add(key.toLowerCase());
  for (const key of transitive) tags.transitive.add(key.toLowerCase());
}

/** A written trust policy lets principals tag their sessions that nobody has drawn. */
const letsAnyoneTag = (role: Node): boolean =>
  (policyOf(role, 'trustPolicy')?.statements ?? []).some(
    ({ effect, actions, principals }) =>
      effect === 'Allow' &&
      !actions.isNegated &&
      actions.patterns.some((pattern) => fitsIgnoringCase('sts:TagSession', pattern)) &&
      principals?.list.some(({ type }) => type === 'AWS' || type === 'anyone'),
  );

/** Ways over which nobody brings tags, unless the edge or an STS call says so. Those of a role before come by `pass`; what Identity Center tags stays open. */
const withoutTags: ReadonlySet<string> = new Set([
  'account-trusted',
  'assume-role-with-web-identity',
  'built-in-web-identity',
  'service-role',
  'user-assumes-role',
]);

function addTagsOfWay(graph: DocumentGraph, edge: GraphEdge, tags: SessionTags): void {
  if (edge.kind === 'identity-pool-role') addTagsOfPool(graph, edge, tags);
  else if (edge.kind === 'assume-role-with-saml') addTagsOfAssertion(graph, edge, tags);
  else if (edge.kind === 'execution-role') tags.isOpen ||= graph.nodes.get(edge.from)?.fields['workloadType'] === 'eksPodIdentity';
  else if (edge.kind === 'role-chaining') tags.isOpen ||= graph.nodes.get(edge.from)?.kind !== 'iam.role';
  else if (!withoutTags.has(edge.kind)) tags.isOpen = true;
}

/** In the classic flow the client calls STS itself, and no map is asked. Under which keys the default mapping comes is not confirmed. */
function addTagsOfPool(graph: DocumentGraph, { from, fields }: GraphEdge, tags: SessionTags): void {
  if (graph.nodes.get(from)?.reference !== undefined) tags.isOpen = true;
  if (fields['slot'] === 'classic') return;
  for (const map of graph.childrenOf(from)) {
    if (map.kind !== 'cognito.principalTagMap') continue;
    add(tags, keysOf(map.fields['principalTags']), []);
    tags.isOpen ||= isSet(map.fields, 'useDefaults');
  }
}

/** What the assertion carries, its IdP tells; a provider whose IdP is not drawn may bring anything. */
function addTagsOfAssertion(graph: DocumentGraph, edge: GraphEdge, tags: SessionTags): void {
  const senders = samlSenders(graph, edge);
  tags.isOpen ||= senders.length === 0;
  for (const [, fields] of senders) add(tags, keysOf(fields['principalTags']), textsOf(fields, 'transitiveTagKeys'));
}
