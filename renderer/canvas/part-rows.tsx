import { memo } from 'react';
import { labelOf, type Node } from '#core/model/document.ts';
import { useEditor, useEditorStore } from '../state/use-editor.ts';
import { Glyph } from '../theme/glyph.tsx';
import styles from './node.module.css';

/** The parts of a node, one row each: they can be selected, but no edge ends at them. */
export const PartRows = memo(function PartRows({ parts, owner }: { readonly parts: readonly Node[]; readonly owner: string }) {
  const store = useEditorStore();
  const selected = useEditor((state) => state.selection.nodes);
  if (parts.length === 0) return null;
  return (
    <ul className={styles.parts} aria-label={`Parts of ${owner}`}>
      {parts.map((part) => (
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
          </button>
        </li>
      ))}
    </ul>
  );
});
