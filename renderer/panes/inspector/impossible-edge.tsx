import { Ban } from 'lucide-react';
import { legalityOfEdge } from '#core/catalog/legality.ts';
import { routesFor } from '#core/catalog/routes.ts';
import type { DocumentGraph } from '#core/graph/graph.ts';
import type { Edge } from '#core/model/document.ts';
import { RouteChoice } from '../parts/route-choice.tsx';
import type { ElementEdits } from './element-edits.ts';
import styles from './inspector.module.css';

interface ImpossibleEdgeProps {
  readonly graph: DocumentGraph;
  readonly edge: Edge;
  readonly isReadOnly: boolean;
  readonly edits: Pick<ElementEdits, 'drawInstead'>;
}

/** Why an edge that stands in the model cannot be, and what to draw in its place. Nothing for an edge that can be. */
export function ImpossibleEdge({ graph, edge, isReadOnly, edits }: ImpossibleEdgeProps) {
  const [from, to] = [graph.nodes.get(edge.from)?.kind ?? '', graph.nodes.get(edge.to)?.kind ?? ''];
  const legality = legalityOfEdge(from, to, edge.kind);
  if (legality.legal) return null;
  const routes = routesFor(from, to);
  return (
    <section className={styles.impossible} aria-label="Not possible">
      <h3>
        <Ban size={16} aria-hidden="true" />
        Not possible
      </h3>
      <p>{legality.why}</p>
      {legality.instead !== undefined && routes.length === 0 && <p>{legality.instead}</p>}
      {routes.length > 0 && <RouteChoice routes={routes} isDisabled={isReadOnly} onChoose={(route) => edits.drawInstead(edge, route)} />}
    </section>
  );
}
