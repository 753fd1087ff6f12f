import { ChevronRight } from 'lucide-react';
import { kinds } from '#core/catalog/catalog.ts';
import type { Severity } from '#core/model/diagnostic.ts';
import { Glyph } from '../../theme/glyph.tsx';
import { severityLooks } from '../../theme/looks.ts';
import { ToneIcon } from '../parts/tone-icon.tsx';
import type { OutlineRow } from './outline-rows.ts';
import styles from './outline.module.css';

/** In CSS pixels. */
export const rowHeight = 28;

interface OutlineItemProps {
  readonly id: string;
  readonly row: OutlineRow;
  readonly top: number;
  readonly label: string;
  readonly isSelected: boolean;
  readonly isActive: boolean;
  readonly worst: Severity | undefined;
  readonly onToggle: (node: string) => void;
  readonly onSelect: (node: string) => void;
  readonly onReveal: (node: string) => void;
}

/** One line: chevron, glyph, name, kind, and the worst finding. Keys are handled by the tree. */
export function OutlineItem({ id, row, top, label, isSelected, isActive, worst, onToggle, onSelect, onReveal }: OutlineItemProps) {
  const { node, level, isExpanded, position, siblings } = row;
  const kind = kinds.get(node.kind);
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the tree has the focus and the keys
    <div
      id={id}
      role="treeitem"
      className={styles.row}
      data-active={isActive}
      data-faint={!row.isMatch}
      style={{ top, height: rowHeight, paddingLeft: 4 + (level - 1) * 14 }}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-selected={isSelected}
      {...(isExpanded === undefined ? {} : { 'aria-expanded': isExpanded })}
      onClick={() => onSelect(node.id)}
      onDoubleClick={() => onReveal(node.id)}
    >
      <span
        className={styles.chevron}
        data-open={isExpanded}
        aria-hidden="true"
        onClick={(event) => {
          event.stopPropagation();
          onToggle(node.id);
        }}
      >
        {isExpanded !== undefined && <ChevronRight size={14} />}
      </span>
      <span className={styles.glyph} data-family={kind?.family ?? 'neutral'}>
        <Glyph kind={node.kind} size={16} />
      </span>
      <span className={styles.label} title={`${label}\n${node.id}`}>
        {label}
      </span>
      <span className={styles.kind}>{kind?.shortLabel ?? node.kind}</span>
      {worst && <ToneIcon look={severityLooks[worst]} size={12} />}
    </div>
  );
}
