import { cellOf, kinds } from './catalog.ts';
import type { EdgeDefinition, IllegalEdge } from './edge.ts';
import type { KindId } from './generated/kind-ids.ts';
import type { KindDefinition } from './kind.ts';

/** Whether an edge may be drawn, and if not, why not and what to draw instead. */
export type Legality =
  | { readonly legal: true; readonly edge: EdgeDefinition }
  | {
      readonly legal: false;
      readonly why: string;
      readonly instead?: string;
      readonly illegal?: IllegalEdge;
      readonly expected?: EdgeDefinition;
    };

/**
 * The one answer to "may an edge go from a node of this kind to a node of that kind?". Canvas, `validate`, schema and the
 * generated page of edges all ask here. Unknown kinds are illegal: another diagnostic tells of them.
 */
export function legalityOf(from: string, to: string): Legality {
  const source = kinds.get(from);
  const target = kinds.get(to);
  if (!source || !target) return { legal: false, why: `"${source ? to : from}" is not a kind.` };
  const outside = notAnEnd(source) ?? notAnEnd(target);
  if (outside) return { legal: false, why: outside };
  const { legal, illegal } = cellOf(source.class!, target.class!);
  if (legal) return { legal: true, edge: legal };
  if (illegal) return { legal: false, why: illegal.why, instead: illegal.instead, illegal };
  return { legal: false, why: `No protocol moves an identity from ${article(source.label)} to ${article(target.label)}.` };
}

/** The same for an edge that names its kind: a legal pair with another kind's name is illegal, and `expected` says which is meant. */
export function legalityOfEdge(from: string, to: string, edgeKind: string): Legality {
  const legality = legalityOf(from, to);
  if (!legality.legal || legality.edge.id === edgeKind) return legality;
  return {
    legal: false,
    why: `From "${from}" to "${to}" only "${legality.edge.id}" is possible.`,
    expected: legality.edge,
  };
}

/** A kind that may stand at the other end of an edge, and the edge that joins them. */
export interface Neighbour {
  readonly kind: KindDefinition;
  readonly edge: EdgeDefinition;
}

/** Where the order of the reference does not put the usual next step first. */
const usualNext: ReadonlyMap<string, KindId> = new Map([
  ['client.app', 'cognito.appClient'],
  ['compute.workload', 'iam.role'],
  ['sso.accountAssignment', 'sso.reservedRole'],
]);

/**
 * The kinds that an edge from this kind may lead to, most likely first: the usual next step, then hops before attachments, what
 * sources confirm before what is derived, another class before the same one, then the order of the reference. Empty for an unknown kind.
 */
export const legalTargets = (kind: string): readonly Neighbour[] =>
  [...kinds.values()]
    .flatMap((other) => neighbour(other, legalityOf(kind, other.id)))
    .sort((a, b) => compare(a, b, kind, usualNext.get(kind)));

/** The kinds that an edge to this kind may come from, in the same order. */
export const legalSources = (kind: string): readonly Neighbour[] =>
  [...kinds.values()].flatMap((other) => neighbour(other, legalityOf(other.id, kind))).sort((a, b) => compare(a, b, kind));

const neighbour = (kind: KindDefinition, legality: Legality): readonly Neighbour[] =>
  legality.legal ? [{ kind, edge: legality.edge }] : [];

function compare(a: Neighbour, b: Neighbour, self: string, usual?: KindId): number {
  const own = kinds.get(self)?.class;
  const rank = ({ kind, edge }: Neighbour): string =>
    [kind.id === usual ? 0 : 1, edge.hop ? 0 : 1, edge.unverified ? 1 : 0, kind.class === own ? 1 : 0, edge.code, kind.code].join(' ');
  return rank(a) < rank(b) ? -1 : 1;
}

function notAnEnd(kind: KindDefinition): string | undefined {
  if (kind.placement === 'part') return `${capitalised(article(kind.label))} is a part of what it lies in: draw the edge from or to that.`;
  if (kind.placement === 'annotation') return `${capitalised(article(kind.label))} says how a hop happens; it is never an end of an edge.`;
  return undefined;
}

const article = (label: string): string => `${/^([aeio]|IAM|OIDC|AWS|AD|STS)/i.test(label) ? 'an' : 'a'} ${label}`;

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
