import { buildGraph, type DocumentGraph } from '#core/graph/graph.ts';
import { legalityOf } from '#core/catalog/legality.ts';
import type { Document, Edge, Fields, Node } from '#core/model/document.ts';

type NodeText = string | ({ readonly kind: string; readonly in?: string; readonly reference?: string } & Fields);

/**
 * A document in a few lines: nodes by id (a kind, or a kind with `in`, `reference` and fields), and edges as `from > to` with their
 * fields. The kind of an edge is the legal one, or `kind` where that is given.
 */
export function drawing(nodeTexts: Readonly<Record<string, NodeText>>, edgeTexts: Readonly<Record<string, Fields>>): Document {
  const nodes = new Map<string, Node>();
  for (const [id, text] of Object.entries(nodeTexts)) {
    const { kind, in: container, reference, ...fields } = typeof text === 'string' ? { kind: text } : text;
    nodes.set(id, {
      id,
      kind,
      fields,
      ...(container === undefined ? {} : { in: container }),
      ...(reference === undefined ? {} : { reference }),
    });
  }
  const edges = new Map<string, Edge>();
  for (const [ends, { kind, ...fields }] of Object.entries(edgeTexts)) {
    const [from = '', to = ''] = ends.split(' > ');
    const legality = legalityOf(nodes.get(from)?.kind ?? '', nodes.get(to)?.kind ?? '');
    if (typeof kind !== 'string' && !legality.legal) throw new Error(`No edge is legal for ${ends}`);
    edges.set(ends, { id: ends, from, to, kind: typeof kind === 'string' ? kind : legality.legal ? legality.edge.id : '', fields });
  }
  return { version: 1, name: 'Test', nodes, edges, personas: new Map(), expect: new Map() };
}

export const graphOf = (...texts: Parameters<typeof drawing>): DocumentGraph => buildGraph(drawing(...texts));
