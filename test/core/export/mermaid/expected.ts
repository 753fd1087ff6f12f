import { edgeKinds, kinds } from '#core/catalog/catalog.ts';
import type { DocumentGraph, GraphEdge } from '#core/graph/graph.ts';
import type { Node } from '#core/model/document.ts';
import type { ParsedFlowchart } from './oracle.ts';

/** A drawing without ids: what is there, by what a person reads. */
export interface Picture {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
  readonly subgraphs: readonly string[];
}

/** What a reader sees of a text: lines without control characters and outer spaces. */
const seen = (text: string): string =>
  text
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
    // oxlint-disable-next-line no-control-regex -- control characters are what is being removed
    .map((line) => line.replaceAll(/[\u0000-\u001f\u007f-\u009f]/g, ' ').trim())
    .join('\n');

const accounts: Readonly<Record<string, string>> = { ou: 'Organizational unit', organization: 'Organization' };

const captionOf = (node: Node): string => {
  if (node.kind === 'org.account') return new Map(Object.entries(accounts)).get(String(node.fields['type'])) ?? 'AWS account';
  return kinds.get(node.kind)?.label ?? node.kind;
};

const nodeText = (node: Node, between = '\n'): string => {
  const own = seen(node.label ?? '');
  return [own === '' ? seen(node.id) : own, seen(captionOf(node))].filter((line) => line !== '').join(between);
};

const edgeText = (edge: GraphEdge): string => {
  const definition = edgeKinds.get(edge.kind);
  const told = edge.isLegal ? [edge.label, edge.flows, definition?.call] : [edge.label, 'not possible'];
  const said = told.map((line) => seen((line ?? '').replaceAll('->', '→')));
  const lines = [...new Set(said)].filter((line) => line !== '');
  return lines.length > 0 ? lines.join('\n') : seen(definition?.label ?? edge.kind);
};

/** What a whole model must look like with its STS calls folded, worked out from the graph alone. */
export function expectedPicture(graph: DocumentGraph): Picture {
  const isCircular = (start: string): boolean => {
    let steps = 0;
    for (let at = graph.containerOf(start); at; at = graph.containerOf(at.id)) if (at.id === start || (steps += 1) > 20) return true;
    return false;
  };
  const parentOf = (id: string): string | undefined => (isCircular(id) ? undefined : graph.containerOf(id)?.id);
  const inside = (outer: string, inner: string): boolean => {
    for (let at: string | undefined = inner; at !== undefined; at = parentOf(at)) if (at === outer) return true;
    return false;
  };
  const isEnd = (id: string): boolean => graph.outOf(id).length + graph.into(id).length > 0;
  const shown = [...graph.nodes.values()].filter(
    (node) => graph.kindOf(node.id)?.placement !== 'annotation' || isEnd(node.id) || graph.childrenOf(node.id).length > 0,
  );
  const children = new Map<string, string[]>();
  for (const node of shown) {
    const parent = parentOf(node.id);
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), node.id]);
  }
  const saysContainer = new Set(['has', 'holds', 'defines', 'contains']);
  const edges = graph.edges.filter((edge) => !(saysContainer.has(edge.kind) && parentOf(edge.to) === edge.from));
  const text = (id: string): string => nodeText(graph.nodes.get(id)!, children.has(id) ? ' · ' : undefined);
  const anchored = new Set<string>();
  /** An end that is a container of the other end is drawn from a node inside it. */
  const endText = (end: string, other: string): string => {
    if (!children.has(end) || !inside(end, other)) return text(end);
    anchored.add(end);
    return nodeText(graph.nodes.get(end)!);
  };
  const lines = edges.map((edge) =>
    describeEdge(endText(edge.from, edge.to), endText(edge.to, edge.from), edgeText(edge), !edgeKinds.get(edge.kind)?.hop),
  );
  const anchors = [...anchored].map((id) => nodeText(graph.nodes.get(id)!));
  const boxes = shown.filter((node) => !children.has(node.id)).map((node) => nodeText(node));
  const contents = (id: string, ids: readonly string[]): string[] =>
    ids.map(text).concat(anchored.has(id) ? [nodeText(graph.nodes.get(id)!)] : []);
  return {
    nodes: boxes.concat(anchors).sort(),
    edges: lines.sort(),
    subgraphs: [...children].map(([id, ids]) => describeSubgraph(text(id), contents(id, ids))).sort(),
  };
}

/** The same of what Mermaid's parser found. */
export function pictureOf(parsed: ParsedFlowchart): Picture {
  const text = (id: string): string => parsed.nodes.get(id)?.label ?? parsed.subgraphs.get(id)?.label ?? `no node ${id}`;
  return {
    nodes: [...parsed.nodes.values()].map((node) => node.label).sort(),
    edges: parsed.edges.map((edge) => describeEdge(text(edge.from), text(edge.to), edge.label, edge.dotted)).sort(),
    subgraphs: [...parsed.subgraphs.values()].map((subgraph) => describeSubgraph(subgraph.label, subgraph.nodes.map(text))).sort(),
  };
}

const describeEdge = (from: string, to: string, label: string, dotted: boolean): string => JSON.stringify([from, to, label, dotted]);

const describeSubgraph = (label: string, nodes: readonly string[]): string => JSON.stringify([label, [...nodes].sort()]);
