import { textOf } from '../../catalog/lowering/fields.ts';
import type { DocumentGraph, GraphEdge } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';

/** What an instance takes its people from: a value of `identitySource`. */
type IdentitySource = 'identityCenterDirectory' | 'activeDirectory' | 'externalIdp';

const byEdge: Readonly<Partial<Record<string, IdentitySource>>> = {
  'external-idp-source': 'externalIdp',
  'active-directory-source': 'activeDirectory',
};

/** How a message names each. */
export const sourceNames: Readonly<Record<IdentitySource, string>> = {
  identityCenterDirectory: 'the Identity Center directory',
  activeDirectory: 'Active Directory',
  externalIdp: 'an external IdP',
};

const isSource = (text: string | undefined): text is IdentitySource => text !== undefined && Object.hasOwn(sourceNames, text);

/** The source that an edge into an instance draws. */
export const drawnSource = ({ kind, isLegal }: GraphEdge): IdentitySource | undefined => (isLegal ? byEdge[kind] : undefined);

/** The edges that draw an identity source of an instance. */
export const sourceEdges = (graph: DocumentGraph, instance: string): readonly GraphEdge[] =>
  graph.into(instance).filter((edge) => drawnSource(edge) !== undefined);

/** The source that a field of an instance names, where it names one. */
export function writtenSource(
  instance: Node,
  field: 'identitySource' | 'plannedIdentitySource' = 'identitySource',
): IdentitySource | undefined {
  const written = textOf(instance.fields, field);
  return isSource(written) ? written : undefined;
}

/** All sources that an instance is drawn or said to have. A sound one has at most one: `one-identity-source` tells of others. */
export function sourcesOf(graph: DocumentGraph, instance: Node): ReadonlySet<IdentitySource> {
  const written = writtenSource(instance);
  const drawn = sourceEdges(graph, instance.id).flatMap((edge) => drawnSource(edge) ?? []);
  return new Set(written === undefined ? drawn : [...drawn, written]);
}
