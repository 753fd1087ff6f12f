import { Panel } from '@xyflow/react';
import { families } from '#core/catalog/families.ts';
import { useEditor } from '../state/use-editor.ts';
import styles from './legend.module.css';
import lineStyles from './line.module.css';

const lines = [
  ['hop', 'Identity moves'],
  ['attach', 'Attaches or configures'],
  ['derived', 'Follows from other elements'],
  ['impossible', 'Not possible'],
] as const;

/** What colours and lines mean, on demand. */
export function CanvasLegend() {
  const isEmpty = useEditor((state) => state.drawing.nodes.size === 0);
  if (isEmpty) return null;
  return (
    <Panel position="bottom-left" className={styles.panel ?? ''}>
      <details className={styles.legend}>
        <summary>Legend</summary>
        <ul>
          {Object.entries(families).map(([family, { label }]) => (
            <li key={family} data-family={family}>
              <span className={styles.swatch} />
              {label}
            </li>
          ))}
          {lines.map(([stroke, label]) => (
            <li key={stroke}>
              <svg width={28} height={8} aria-hidden="true" className={lineStyles.line} data-stroke={stroke}>
                <path d="M 0 4 H 28" fill="none" />
              </svg>
              {label}
            </li>
          ))}
        </ul>
      </details>
    </Panel>
  );
}
