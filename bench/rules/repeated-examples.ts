import { readdirSync, readFileSync } from 'node:fs';
import type { Document, Edge, Node } from '#core/model/document.ts';
import { openModel } from '#core/model/open-model.ts';

/** A document of about `count` nodes: all examples, sound and broken, as often as needed, each copy with ids of its own. */
export function repeatedExamples(count: number): Document {
  const folder = new URL('../../examples/', import.meta.url);
  const examples = readdirSync(folder)
    .filter((name) => name.endsWith('.rolepath.yaml'))
    .map((name) => openModel(readFileSync(new URL(name, folder), 'utf8')).document);
  const nodes = new Map<string, Node>();
  const edges = new Map<string, Edge>();
  for (let copy = 0; nodes.size < count; copy += 1) {
    const { nodes: boxes, edges: arrows } = examples[copy % examples.length]!;
    const own = (id: string): string => `c${copy}/${id}`;
    for (const node of boxes.values())
      nodes.set(own(node.id), { ...node, id: own(node.id), ...(node.in === undefined ? {} : { in: own(node.in) }) });
    for (const edge of arrows.values()) edges.set(own(edge.id), { ...edge, id: own(edge.id), from: own(edge.from), to: own(edge.to) });
  }
  return { version: 1, name: `${count} nodes`, nodes, edges, personas: new Map(), expect: new Map() };
}
