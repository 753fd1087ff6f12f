import { ChevronRight } from 'lucide-react';
import type { DocumentGraph } from '#core/graph/graph.ts';
import { labelOf } from '#core/model/document.ts';
import type { Witness } from '#core/paths/analysis.ts';
import { Glyph } from '../../theme/glyph.tsx';
import type { PathsProps } from './paths.tsx';
import styles from './paths.module.css';

interface WitnessLineProps extends Pick<PathsProps, 'onReveal'> {
  readonly graph: DocumentGraph;
  readonly witness: Witness;
}

/** A walk as steps: each node, and between two of them what flows. */
export function WitnessLine({ graph, witness, onReveal }: WitnessLineProps) {
  return (
    <ol className={styles.witness} aria-label="Shortest walk">
      {witness.nodes.map((id, index) => {
        const node = graph.nodes.get(id) ?? { id, kind: '' };
        const edge = index === 0 ? undefined : graph.into(id).find(({ id: edgeId }) => edgeId === witness.edges[index - 1]);
        const definition = edge?.definition;
        const said = (edge?.label ?? edge?.flows ?? definition?.label)?.replaceAll('->', '→');
        return (
          // oxlint-disable-next-line react/no-array-index-key -- a walk may pass a node twice
          <li key={index} className={styles.step}>
            {index > 0 && (
              <button
                type="button"
                className={styles.hop}
                disabled={!edge || edge.isDerived}
                title={definition?.call === undefined ? said : `${said}\n${definition.call}`}
                onClick={() => edge && onReveal({ edge: edge.id })}
              >
                <span className={styles.flow}>{said}</span>
                <ChevronRight size={12} aria-hidden="true" />
              </button>
            )}
            <button
              type="button"
              className={styles.stop}
              data-family={graph.kindOf(id)?.family ?? 'neutral'}
              title={graph.kindOf(id)?.label}
              onClick={() => onReveal({ node: id })}
            >
              <Glyph kind={node.kind} size={14} />
              <span className={styles.stopLabel}>{labelOf(node)}</span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
