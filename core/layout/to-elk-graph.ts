import type { DrawnNode, Drawing } from './drawing.ts';
import { edgeCaption, edgeLabelSize } from './edge-label.ts';
import type { ElkEdge, ElkNode } from './elk-graph.ts';
import { densestGap } from './layers.ts';

export interface LayoutOptions {
  readonly direction: 'RIGHT' | 'DOWN';
  /** Gives every edge's label room of its own. */
  readonly hasLabels: boolean;
}

export const defaultLayoutOptions: LayoutOptions = { direction: 'RIGHT', hasLabels: true };

/**
 * Orthogonal routing in ELK costs about the cube of the edges between two layers: 900 take ten seconds. Above the first limit
 * edges run as polylines; above the second their labels are left to the canvas as well.
 */
const orthogonalLimit = 240;
const labelLimit = 400;

/** The picture as a graph for ELK's layered layout: containers as compound nodes, all edges at the root, everything on the grid. */
export function toElkGraph(drawing: Drawing, options: LayoutOptions = defaultLayoutOptions): ElkNode {
  const dense = densestGap([...drawing.nodes.keys()], drawing.edges);
  const hasLabels = options.hasLabels && dense <= labelLimit;
  return {
    id: 'rolepath:root',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': options.direction,
      'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
      'elk.json.edgeCoords': 'ROOT',
      'elk.edgeRouting': dense > orthogonalLimit ? 'POLYLINE' : 'ORTHOGONAL',
      'elk.layered.nodePlacement.strategy': 'LINEAR_SEGMENTS',
      'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
      'elk.spacing.nodeNode': '32',
      'elk.spacing.edgeNode': '24',
      'elk.spacing.edgeEdge': '16',
      'elk.spacing.componentComponent': '56',
      'elk.layered.spacing.nodeNodeBetweenLayers': '20',
      'elk.layered.spacing.edgeNodeBetweenLayers': '16',
      'elk.layered.spacing.edgeEdgeBetweenLayers': '12',
      'elk.padding': '[top=0,left=0,bottom=0,right=0]',
      'elk.randomSeed': '1',
    },
    children: drawing.roots.map((id) => elkNode(drawing, drawing.nodes.get(id)!, options)),
    edges: drawing.edges.map((edge) => elkEdge(edge.id, edge.from, edge.to, hasLabels ? edgeCaption(edge) : [])),
  };
}

function elkNode(drawing: Drawing, drawn: DrawnNode, options: LayoutOptions): ElkNode {
  const { id } = drawn.node;
  if (drawn.children.length === 0) return { id, ...drawn.size };
  const { top, side, bottom } = drawn.frame;
  return {
    id,
    layoutOptions: {
      'elk.direction': options.direction,
      'elk.padding': `[top=${top},left=${side},bottom=${bottom},right=${side}]`,
      'elk.nodeSize.constraints': 'MINIMUM_SIZE',
      'elk.nodeSize.minimum': `(${drawn.size.width},${drawn.size.height})`,
    },
    children: drawn.children.map((child) => elkNode(drawing, drawing.nodes.get(child)!, options)),
  };
}

/** The label stands on its line and covers it: that costs no height and leaves no doubt which line it belongs to. */
const onTheLine = { 'elk.edgeLabels.inline': 'true' };

function elkEdge(id: string, from: string, to: string, caption: readonly string[]): ElkEdge {
  return {
    id: `edge:${id}`,
    sources: [from],
    targets: [to],
    ...(caption.length === 0 ? {} : { labels: [{ text: caption.join(' '), ...edgeLabelSize(caption), layoutOptions: onTheLine }] }),
  };
}
