import mermaid from 'mermaid';

/** What Mermaid's own parser found in a flowchart, with its entity codes turned back into characters. */
export interface ParsedFlowchart {
  readonly nodes: ReadonlyMap<string, { readonly label: string; readonly classes: readonly string[] }>;
  readonly edges: readonly { readonly from: string; readonly to: string; readonly label: string; readonly dotted: boolean }[];
  readonly subgraphs: ReadonlyMap<string, { readonly label: string; readonly nodes: readonly string[] }>;
}

/** The parts of Mermaid's flowchart database that the oracle reads. */
interface FlowDatabase {
  getVertices(): Map<string, { readonly text?: string; readonly classes: string[] }>;
  getEdges(): { readonly start: string; readonly end: string; readonly text: string; readonly stroke: string }[];
  getSubGraphs(): { readonly id: string; readonly title: string; readonly nodes: string[] }[];
}

mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', maxEdges: 5000, maxTextSize: 5_000_000 });

/**
 * happy-dom's node iterator loses the first text of a label with markup when Mermaid sanitises it, so line breaks, the only markup
 * that the exporter writes, travel as a private letter.
 */
const lineBreak = '\uE000';

/** Parses by Mermaid itself; throws what Mermaid throws. Needs a DOM. */
export async function parseFlowchart(text: string): Promise<ParsedFlowchart> {
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(text.replaceAll('<br/>', lineBreak));
  const database = db as unknown as FlowDatabase;
  const subgraphs = new Map(database.getSubGraphs().map(({ id, title, nodes }) => [id, { label: decode(title), nodes }]));
  const vertices = [...database.getVertices()].filter(([id]) => !subgraphs.has(id));
  return {
    nodes: new Map(vertices.map(([id, vertex]) => [id, { label: decode(vertex.text ?? ''), classes: vertex.classes }])),
    edges: database
      .getEdges()
      .map((edge) => ({ from: edge.start, to: edge.end, label: decode(edge.text), dotted: edge.stroke === 'dotted' })),
    subgraphs,
  };
}

const entities: Readonly<Record<string, string>> = { quot: '"', amp: '&', lt: '<', gt: '>' };

/** Mermaid writes `#35;` as `ﬂ°°35¶ß` and `#quot;` as `ﬂ°quot¶ß` until it draws. */
const decode = (text: string): string =>
  text
    .replaceAll(lineBreak, '\n')
    .replaceAll(/ﬂ°°(\d+)¶ß/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/ﬂ°(\w+)¶ß/g, (_, name: string) => entities[name] ?? `unknown entity ${name}`);
