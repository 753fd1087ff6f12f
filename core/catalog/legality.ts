import { cellOf, kinds } from './catalog.ts';
import type { EdgeDefinition, IllegalEdge } from './edge.ts';
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

function notAnEnd(kind: KindDefinition): string | undefined {
  if (kind.placement === 'part') return `${capitalised(article(kind.label))} is a part of what it lies in: draw the edge from or to that.`;
  if (kind.placement === 'annotation') return `${capitalised(article(kind.label))} says how a hop happens; it is never an end of an edge.`;
  return undefined;
}

const article = (label: string): string => `${/^([aeio]|IAM|OIDC|AWS|AD|STS)/i.test(label) ? 'an' : 'a'} ${label}`;

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
