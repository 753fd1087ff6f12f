import { kinds } from '../catalog/catalog.ts';
import type { DocumentGraph, GraphEdge } from '../graph/graph.ts';
import type { Node } from '../model/document.ts';
import type { Size } from './geometry.ts';
import { containerFrame, leafSize, type Frame } from './node-size.ts';

/** One box of the picture with what lies in it. */
export interface DrawnNode {
  readonly node: Node;
  readonly parent?: string;
  /** Ids of boxes inside, in the order of the document. */
  readonly children: readonly string[];
  /** Parts (`in:` of kinds that are never an end of an edge): rows inside the box. */
  readonly parts: readonly Node[];
  /** Drawn as a frame with a title, even while nothing lies in it. */
  readonly isContainer: boolean;
  /** The size of a box without children; the least size of a container. */
  readonly size: Size;
  /** The room that a container keeps around what lies in it. */
  readonly frame: Frame;
  /** Made by Identity Center, not by hand. */
  readonly isDerived: boolean;
}

/** What a picture of a document holds: which nodes are boxes, which lie inside which, and which edges are lines. */
export interface Drawing {
  /** Parents stand before their children. */
  readonly nodes: ReadonlyMap<string, DrawnNode>;
  readonly roots: readonly string[];
  /** Without the edges that containment already shows. */
  readonly edges: readonly GraphEdge[];
}

/** Kinds that are frames from the start, so that something can be dropped into them. */
const alwaysContainers = new Set(['org.account', 'cognito.userPool', 'sso.instance']);

const containment = new Set(['has', 'holds', 'defines', 'contains']);

/** Works out the picture of a document. Linear; a circle of containers is cut where it is first met. */
export function drawingOf(graph: DocumentGraph): Drawing {
  const isPart = (node: Node): boolean => (kinds.get(node.kind)?.placement ?? 'node') !== 'node';
  const boxes = [...graph.nodes.values()].filter((node) => !isPart(node) || parentOf(graph, node) === undefined);
  const drawn = new Set(boxes.map((node) => node.id));
  const parents = new Map<string, string>();
  for (const node of boxes) {
    const parent = parentOf(graph, node);
    if (parent !== undefined && drawn.has(parent) && !leadsTo(parents, parent, node.id)) parents.set(node.id, parent);
  }
  const children = new Map<string, string[]>();
  for (const [child, parent] of parents) push(children, parent, child);
  const parts = new Map<string, Node[]>();
  for (const node of graph.nodes.values()) {
    const parent = isPart(node) ? parentOf(graph, node) : undefined;
    if (parent !== undefined) push(parts, parent, node);
  }
  const nodes = new Map<string, DrawnNode>();
  const add = (node: Node): void => {
    nodes.set(node.id, drawnNode(graph, node, parents.get(node.id), children.get(node.id) ?? [], parts.get(node.id) ?? []));
  };
  const roots = boxes.filter((node) => !parents.has(node.id));
  const queue = [...roots];
  for (const node of queue) {
    add(node);
    for (const child of children.get(node.id) ?? []) queue.push(graph.nodes.get(child)!);
  }
  return { nodes, roots: roots.map((node) => node.id), edges: graph.edges.filter((edge) => isLine(edge, nodes)) };
}

function drawnNode(
  graph: DocumentGraph,
  node: Node,
  parent: string | undefined,
  children: readonly string[],
  parts: readonly Node[],
): DrawnNode {
  const isContainer = children.length > 0 || alwaysContainers.has(node.kind);
  const kind = kinds.get(node.kind);
  const frame = containerFrame(parts.length);
  return {
    node,
    ...(parent === undefined ? {} : { parent }),
    children,
    parts,
    isContainer,
    size: leafSize(node, kind, { isContainer, parts, frame }),
    frame,
    isDerived: !graph.document.nodes.has(node.id),
  };
}

const parentOf = (graph: DocumentGraph, node: Node): string | undefined => {
  const parent = graph.containerOf(node.id)?.id;
  return parent === node.id ? undefined : parent;
};

/** True when climbing from `start` meets `goal`. */
function leadsTo(parents: ReadonlyMap<string, string>, start: string, goal: string): boolean {
  for (let at: string | undefined = start; at !== undefined; at = parents.get(at)) if (at === goal) return true;
  return false;
}

function isLine(edge: GraphEdge, nodes: ReadonlyMap<string, DrawnNode>): boolean {
  const target = nodes.get(edge.to);
  if (!target || !nodes.has(edge.from)) return false;
  return !(target.parent === edge.from && containment.has(edge.kind));
}

/** All ids inside a box, at any depth. */
export function descendantsOf(drawing: Drawing, id: string): string[] {
  const found: string[] = [];
  const queue = [...(drawing.nodes.get(id)?.children ?? [])];
  for (let child = queue.pop(); child !== undefined; child = queue.pop()) {
    found.push(child);
    queue.push(...(drawing.nodes.get(child)?.children ?? []));
  }
  return found;
}

function push<T>(index: Map<string, T[]>, key: string, value: T): void {
  const list = index.get(key);
  if (list) list.push(value);
  else index.set(key, [value]);
}
