import { CodeWriter } from '../../base/code-writer.ts';
import type { ClassCode } from '../../catalog/class.ts';
import type { DocumentGraph, GraphEdge } from '../../graph/graph.ts';
import { accountKind, type Node } from '../../model/document.ts';
import { ClassMembers, type ClassName } from './classes.ts';
import { arrow, assumptionLabels, edgeLabel, isAssumption } from './edge-text.ts';
import { escapeLabel } from './label.ts';
import { MermaidNames } from './names.ts';
import { nodeCaption } from './node-caption.ts';
import { nest, type Nesting } from './nesting.ts';
import type { Selection } from './selection.ts';

export interface FlowchartOptions {
  readonly direction: 'LR' | 'TB';
  /** `folded`: an STS call stands on its edge; `nodes`: every assumption of a role goes through a node of its own. */
  readonly sts: 'folded' | 'nodes';
}

export interface Flowchart {
  readonly text: string;
  /** How many edges Mermaid will count. */
  readonly edgeCount: number;
}

/** Opening and closing of a shape; a rectangle where the table names none. */
const shapes: Readonly<Partial<Record<ClassCode, readonly [string, string]>>> = {
  P: ['([', '])'],
  C: ['(', ')'],
  CO: ['(', ')'],
  DP: ['(', ')'],
  R: ['{{', '}}'],
  PO: ['[/', '/]'],
  S: ['[(', ')]'],
};

/** Writes one selection as a Mermaid flowchart. */
export function writeFlowchart(graph: DocumentGraph, selection: Selection, options: FlowchartOptions, title: string): Flowchart {
  return new FlowchartWriter(graph, selection, options).write(title);
}

class FlowchartWriter {
  readonly #graph: DocumentGraph;
  readonly #selection: Selection;
  readonly #options: FlowchartOptions;
  readonly #nesting: Nesting;
  readonly #names = new MermaidNames();
  readonly #out = new CodeWriter();
  readonly #classes = new ClassMembers();
  /** Containers that need a node of their own inside, as one end of an edge to something that they hold. */
  readonly #anchored = new Set<string>();

  constructor(graph: DocumentGraph, selection: Selection, options: FlowchartOptions) {
    this.#graph = graph;
    this.#selection = options.sts === 'folded' ? withoutLooseCalls(graph, selection) : selection;
    this.#options = options;
    this.#nesting = nest(graph, this.#selection);
  }

  write(title: string): Flowchart {
    const edges = this.#selection.edges.filter((edge) => !this.#nesting.isSaidByNesting(edge));
    for (const edge of edges) for (const container of this.#anchorsOf(edge)) this.#anchored.add(container);
    this.#out
      .line('---')
      .line(`title: ${JSON.stringify(title)}`)
      .line('---');
    let edgeCount = 0;
    this.#out.block(
      `flowchart ${this.#options.direction}`,
      () => {
        for (const node of this.#nesting.roots) this.#writeNode(node);
        for (const edge of edges) edgeCount += this.#writeEdge(edge);
        this.#out.lines(this.#classes.lines());
      },
      '',
    );
    return { text: `${this.#out.toString().trimEnd()}\n`, edgeCount };
  }

  #writeNode(node: Node): void {
    const name = this.#names.of(node.id);
    const isFrame = this.#nesting.isSubgraph(node.id);
    this.#remember(node, name, isFrame);
    if (!isFrame) {
      this.#out.line(this.#box(node, name));
      return;
    }
    this.#out.block(
      `subgraph ${name} ["${this.#nodeLabel(node, ' · ')}"]`,
      () => {
        if (this.#anchored.has(node.id)) this.#writeAnchor(node);
        for (const child of this.#nesting.childrenOf(node.id)) this.#writeNode(child);
      },
      'end',
    );
  }

  #writeAnchor(node: Node): void {
    const name = this.#names.of(`${node.id}#self`);
    this.#remember(node, name);
    this.#out.line(`${name}(["${this.#nodeLabel(node)}"])`);
  }

  #box(node: Node, name: string): string {
    const [open, close] = shapes[this.#graph.kindOf(node.id)?.class ?? 'EXT'] ?? ['[', ']'];
    return `${name}${open}"${this.#nodeLabel(node)}"${close}`;
  }

  /** Name and kind; on one line for a frame, whose title has room for no more. */
  #nodeLabel(node: Node, between = '<br/>'): string {
    const own = escapeLabel(node.label ?? '');
    const lines = [own === '' ? escapeLabel(node.id) : own, escapeLabel(nodeCaption(node))];
    return lines.filter((line) => line !== '').join(between);
  }

  /** Writes an edge and says how many edges it became. */
  #writeEdge(edge: GraphEdge): number {
    const anchors = this.#anchorsOf(edge);
    const end = (id: string): string => this.#names.of(anchors.includes(id) ? `${id}#self` : id);
    const [from, to] = [end(edge.from), end(edge.to)];
    if (this.#options.sts === 'folded' || !isAssumption(edge)) {
      this.#out.line(arrow(from, to, edgeLabel(edge), edge.definition?.hop ?? false));
      return 1;
    }
    const labels = assumptionLabels(edge);
    const call = this.#names.of(`sts#${edge.id}`);
    this.#out.line(`${call}[["${labels.call}"]]`);
    this.#out.line(arrow(from, call, labels.sent, true)).line(arrow(call, to, labels.returned, true));
    this.#classes.add('core', call);
    return 2;
  }

  /** The ends of an edge that are containers of the other end: Mermaid cannot draw from a box to its own contents. */
  #anchorsOf({ from, to }: GraphEdge): string[] {
    const ends = [...(this.#nesting.holds(from, to) ? [from] : []), ...(this.#nesting.holds(to, from) ? [to] : [])];
    return ends.filter((end) => this.#nesting.isSubgraph(end));
  }

  /** The frame of an account is no identity: it keeps the colours of the page. */
  #classOf(node: Node, isFrame: boolean): ClassName {
    if (isFrame && node.kind === accountKind) return 'accountFrame';
    const family = this.#graph.kindOf(node.id)?.family ?? 'neutral';
    return isFrame ? `${family}Frame` : family;
  }

  #remember(node: Node, name: string, isFrame = false): void {
    this.#classes.add(this.#classOf(node, isFrame), name);
    if (node.reference !== undefined) this.#classes.add('elsewhere', name);
  }
}

/** Leaves out drawn STS calls that no edge touches: while calls are folded they stand on the edges themselves. */
function withoutLooseCalls(graph: DocumentGraph, selection: Selection): Selection {
  const ends = new Set(selection.edges.flatMap((edge) => [edge.from, edge.to]));
  const isLooseCall = (node: string): boolean =>
    graph.kindOf(node)?.placement === 'annotation' && !ends.has(node) && graph.childrenOf(node).length === 0;
  return { nodes: new Set([...selection.nodes].filter((node) => !isLooseCall(node))), edges: selection.edges };
}
