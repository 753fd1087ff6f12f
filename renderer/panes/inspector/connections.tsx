import { ArrowLeft, ArrowRight, type LucideIcon } from 'lucide-react';
import type { DocumentGraph, GraphEdge } from '#core/graph/graph.ts';
import { labelOf } from '#core/model/document.ts';
import type { ElementRef } from './element-edits.ts';
import styles from './inspector.module.css';

interface ConnectionsProps {
  readonly graph: DocumentGraph;
  readonly node: string;
  readonly onSelect: (element: ElementRef) => void;
}

/** The edges into and out of a node; each leads to its own form. */
export function Connections({ graph, node, onSelect }: ConnectionsProps) {
  const drawn = (edges: readonly GraphEdge[]): readonly GraphEdge[] => edges.filter((edge) => !edge.isDerived);
  const [incoming, outgoing] = [drawn(graph.into(node)), drawn(graph.outOf(node))];
  if (incoming.length + outgoing.length === 0) return undefined;
  const line = (edge: GraphEdge, other: string, Icon: LucideIcon, word: string) => (
    <li key={`${word} ${edge.id}`}>
      <button type="button" className={styles.connection} onClick={() => onSelect({ type: 'edge', id: edge.id })}>
        <Icon size={14} aria-label={word} />
        <span className={styles.connectionEnd}>{labelOf(graph.nodes.get(other) ?? { id: other })}</span>
        <span className={styles.quiet}>{edge.label ?? edge.definition?.label ?? edge.kind}</span>
      </button>
    </li>
  );
  return (
    <section className={styles.section} aria-label="Edges">
      <h3 className={styles.heading}>Edges</h3>
      <ul className={styles.connections}>
        {incoming.map((edge) => line(edge, edge.from, ArrowLeft, 'from'))}
        {outgoing.map((edge) => line(edge, edge.to, ArrowRight, 'to'))}
      </ul>
    </section>
  );
}
