import { BaseEdge, EdgeLabelRenderer, useStore, type EdgeProps, type ReactFlowState } from '@xyflow/react';
import { Ban, ShieldX } from 'lucide-react';
import { memo } from 'react';
import { legalityOfEdge } from '#core/catalog/legality.ts';
import type { GraphEdge } from '#core/graph/graph.ts';
import { pathOf } from '#core/layout/route.ts';
import { severityLooks } from '../theme/looks.ts';
import { useEditor, useEditorStore } from '../state/use-editor.ts';
import styles from './line.module.css';
import type { LineEdge } from './flow-elements.ts';
import { badgeTitle, worstOf, type Mark } from './marks.ts';

/** Solid where identity moves, dashed where an edge attaches or configures, dotted where nobody drew it, red and broken where none can be. */
const strokeOf = (edge: GraphEdge): 'hop' | 'attach' | 'derived' | 'impossible' =>
  edge.isLegal ? (edge.isDerived ? 'derived' : edge.definition?.hop ? 'hop' : 'attach') : 'impossible';

export const LineEdgeView = memo(function LineEdgeView({ id, data, selected, markerEnd }: EdgeProps<LineEdge>) {
  const isHovered = useEditor((state) => state.hovered?.edge === id);
  const store = useEditorStore();
  if (!data) return null;
  const { edge, mark } = data;
  const isActive = isHovered || selected === true;
  const look = { 'data-active': isActive, 'data-selected': selected, 'data-dimmed': data.isDimmed, 'data-lit': data.isLit };
  return (
    <>
      <g className={styles.line} data-stroke={strokeOf(edge)} data-refused={mark.end === 'refused'} {...look}>
        <BaseEdge path={pathOf(data.points)} interactionWidth={12} {...(markerEnd === undefined ? {} : { markerEnd })} />
      </g>
      <EdgeLabelRenderer>
        <button
          type="button"
          // The line itself is what the keyboard reaches.
          tabIndex={-1}
          className={`${styles.label} nodrag nopan`}
          {...look}
          data-hop={edge.definition?.hop ?? false}
          data-impossible={!edge.isLegal}
          style={{ transform: `translate(-50%, -50%) translate(${data.captionAt.x}px, ${data.captionAt.y}px)` }}
          onClick={() => !edge.isDerived && store.getState().select({ edges: [id] })}
          onPointerEnter={() => store.getState().hover({ edge: id })}
          onPointerLeave={() => store.getState().hover(undefined)}
        >
          {!edge.isLegal && <Ban size={12} aria-hidden="true" />}
          <LabelMark mark={mark} />
          <span className={styles.caption}>{data.caption.join('\n')}</span>
          {isHovered && <Details edge={edge} />}
        </button>
      </EdgeLabelRenderer>
    </>
  );
});

function LabelMark({ mark }: { readonly mark: Mark }) {
  if (mark.end === 'refused')
    return (
      <span className={styles.refused} title={mark.why}>
        <ShieldX size={12} aria-hidden="true" /> refused
      </span>
    );
  const worst = worstOf(mark);
  if (!worst) return null;
  const { icon: Icon, label, tone } = severityLooks[worst];
  return (
    <span className={styles.finding} data-tone={tone} title={badgeTitle(mark)}>
      <Icon size={12} aria-label={label} /> {mark.counts[worst]}
    </span>
  );
}

const zoomOf = ({ transform }: ReactFlowState): number => transform[2];

/** On hover: the whole of what flows, and the call; of an edge that is not possible, why. */
function Details({ edge }: { readonly edge: GraphEdge }) {
  const { definition } = edge;
  // As large as the rest of the window, however near one looks.
  const zoom = useStore(zoomOf);
  const nodes = useEditor((state) => state.graph.nodes);
  const legality = legalityOfEdge(nodes.get(edge.from)?.kind ?? '', nodes.get(edge.to)?.kind ?? '', edge.kind);
  return (
    <span className={styles.details} role="tooltip" style={{ transform: `translateX(-50%) scale(${1 / zoom})` }}>
      <strong>{legality.legal ? (edge.label ?? definition?.label) : 'Not possible'}</strong>
      <span>{legality.legal ? edge.flows?.replaceAll('->', '→') : legality.why}</span>
      {legality.legal && definition?.call && <code>{definition.call}</code>}
    </span>
  );
}
