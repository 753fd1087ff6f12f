import type { Edge as FlowEdge, EdgeMarker, Node as FlowNode } from '@xyflow/react';
import { edgeCaption, edgeLabelSize } from '#core/layout/edge-label.ts';
import type { DrawnNode } from '#core/layout/drawing.ts';
import type { Point } from '#core/layout/geometry.ts';
import type { GraphEdge } from '#core/graph/graph.ts';
import { labelOf } from '#core/model/document.ts';
import type { EditorState } from '../state/editor-state.ts';
import { LineShapes } from './line-shapes.ts';
import { tallyOf, unmarked, type Mark, type Marks } from './marks.ts';
import type { ShapeMemory } from './shape-memory.ts';

/** What an element is while an edge is being drawn. */
export type Candidate = 'legal' | 'illegal' | undefined;

export interface BoxData extends Record<string, unknown> {
  readonly drawn: DrawnNode;
  readonly mark: Mark;
  /** Of its parts, in their order. */
  readonly partMarks: readonly Mark[];
  readonly isDimmed: boolean;
  readonly candidate: Candidate;
  readonly isDropTarget: boolean;
}

export interface LineData extends Record<string, unknown> {
  readonly edge: GraphEdge;
  readonly points: readonly Point[];
  readonly caption: readonly string[];
  readonly captionAt: Point;
  readonly mark: Mark;
  readonly isDimmed: boolean;
  readonly isLit: boolean;
}

export type BoxNode = FlowNode<BoxData, 'box' | 'container'>;
export type LineEdge = FlowEdge<LineData, 'line'>;

type Shown = Pick<EditorState, 'drawing' | 'boxes' | 'routes' | 'selection' | 'lens'>;

/** What the canvas alone knows, while a gesture lasts. */
export interface Gesture {
  readonly candidates?: ReadonlyMap<string, Candidate>;
  readonly dropTarget?: string;
}

const layer = { line: 1000, box: 2000 };

/** The boxes for React Flow: absolute, parents first, each layer above the one it lies in. */
export function boxNodes(state: Shown, marks: Marks, gesture: Gesture): BoxNode[] {
  const depths = new Map<string, number>();
  const nodes: BoxNode[] = [];
  for (const [id, drawn] of state.drawing.nodes) {
    const box = state.boxes.get(id);
    const depth = drawn.parent === undefined ? 0 : depths.get(drawn.parent)! + 1;
    depths.set(id, depth);
    if (!box) continue;
    const mark = marks.nodes.get(id) ?? unmarked;
    nodes.push({
      id,
      type: drawn.isContainer ? 'container' : 'box',
      position: { x: box.x, y: box.y },
      width: box.width,
      height: box.height,
      measured: { width: box.width, height: box.height },
      zIndex: drawn.isContainer ? depth : layer.box + depth,
      selected: state.selection.nodes.has(id),
      draggable: !drawn.isDerived,
      deletable: false,
      ariaLabel: ariaLabelOf(drawn, mark),
      data: {
        drawn,
        mark,
        partMarks: drawn.parts.map((part) => marks.nodes.get(part.id) ?? unmarked),
        isDimmed: state.lens !== undefined && !drawn.isContainer && !state.lens.nodes.has(id),
        candidate: gesture.candidates?.get(id),
        isDropTarget: gesture.dropTarget === id,
      },
    });
  }
  return nodes;
}

const ariaLabelOf = ({ node }: DrawnNode, mark: Mark): string =>
  [labelOf(node), node.kind, tallyOf(mark)].filter((part) => part !== '').join(', ');

interface LineOptions {
  readonly markerEnd: EdgeMarker;
  readonly isDragging: boolean;
  /** The shapes of the last picture. */
  readonly memory?: ShapeMemory;
}

/** The lines for React Flow, with their routes worked out for where the boxes are now. */
export function lineEdges(state: Shown, marks: Marks, { markerEnd, isDragging, memory }: LineOptions): LineEdge[] {
  const lanes = new Map<string, number>();
  const shapes = new LineShapes(state, isDragging, memory);
  const lines = state.drawing.edges.flatMap((edge): LineEdge[] => {
    const [from, to] = [state.boxes.get(edge.from), state.boxes.get(edge.to)];
    if (!from || !to) return [];
    const pair = [edge.from, edge.to].sort().join(' ');
    const lane = lanes.get(pair) ?? 0;
    lanes.set(pair, lane + 1);
    const caption = edgeCaption(edge);
    const { points, captionAt } = shapes.of(edge, from, to, lane, edgeLabelSize(caption));
    const isLit = state.lens?.edges.has(edge.id) ?? false;
    return [
      {
        id: edge.id,
        source: edge.from,
        target: edge.to,
        type: 'line',
        selected: state.selection.edges.has(edge.id),
        zIndex: layer.line,
        markerEnd,
        deletable: false,
        selectable: !edge.isDerived,
        ariaLabel: `${edge.isLegal ? (edge.definition?.label ?? edge.kind) : 'Not possible'}: from ${edge.from} to ${edge.to}`,
        data: {
          edge,
          points,
          caption,
          captionAt,
          mark: marks.edges.get(edge.id) ?? unmarked,
          isDimmed: state.lens !== undefined && !isLit,
          isLit,
        },
      },
    ];
  });
  // While a drag lasts lines take the plain way: the picture to go on from is the one before it.
  if (!isDragging) shapes.keep();
  return lines;
}
