import { memo } from 'react';
import { labelOf, type Node } from '#core/model/document.ts';
import { useEditor, useEditorStore } from '../state/use-editor.ts';
import { Glyph } from '../theme/glyph.tsx';
import { severityLooks } from '../theme/looks.ts';
import { badgeTitle, unmarked, worstOf, type Mark } from './marks.ts';
import styles from './node.module.css';

interface PartRowsProps {
  readonly parts: readonly Node[];
  /** What the judge says of each part. */
  readonly marks: readonly Mark[];
  readonly owner: string;
}

/** The parts of a node, one row each: they can be selected, but no edge ends at them. */
export const PartRows = memo(function PartRows({ parts, marks, owner }: PartRowsProps) {
  const store = useEditorStore();
  const selected = useEditor((state) => state.selection.nodes);
  if (parts.length === 0) return null;
  return (
    <ul className={styles.parts} aria-label={`Parts of ${owner}`}>
      {parts.map((part, index) => (
        <li key={part.id}>
          <button
            type="button"
            className={`${styles.part} nodrag nopan`}
            data-selected={selected.has(part.id)}
            onClick={(event) => {
              event.stopPropagation();
              store.getState().select({ nodes: [part.id] });
            }}
          >
            <Glyph kind={part.kind} size={14} />
            <span>{labelOf(part)}</span>
            <PartMark mark={marks[index] ?? unmarked} />
          </button>
        </li>
      ))}
    </ul>
  );
});

function PartMark({ mark }: { readonly mark: Mark }) {
  const worst = worstOf(mark);
  if (!worst) return null;
  const { icon: Icon, label, tone } = severityLooks[worst];
  return (
    <span className={styles.partMark} data-tone={tone} title={badgeTitle(mark)}>
      <Icon size={12} aria-label={label} /> {mark.counts[worst]}
    </span>
  );
}
