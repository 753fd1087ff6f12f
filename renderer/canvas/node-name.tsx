import { useEffect, useRef, useState } from 'react';
import { setLabel } from '#core/commands/set-field.ts';
import { labelOf, type Node } from '#core/model/document.ts';
import { useEditor, useEditorStore } from '../state/use-editor.ts';
import styles from './node.module.css';

/** The name on a box; F2 turns it into a field. */
export function NodeName({ node }: { readonly node: Node }) {
  const isRenaming = useEditor((state) => state.renaming === node.id);
  if (isRenaming) return <NameField node={node} />;
  return (
    <span className={styles.name} title={labelOf(node)}>
      {labelOf(node)}
    </span>
  );
}

function NameField({ node }: { readonly node: Node }) {
  const store = useEditorStore();
  const [text, setText] = useState(labelOf(node));
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const finish = (isKept: boolean): void => {
    const state = store.getState();
    if (state.renaming !== node.id) return;
    state.rename(undefined);
    if (isKept && text.trim() !== labelOf(node)) state.perform(setLabel({ node: node.id }, text.trim() === node.id ? '' : text.trim()));
  };
  return (
    <input
      className={`${styles.nameField} nodrag nopan nokey`}
      aria-label={`New name of ${labelOf(node)}`}
      value={text}
      ref={field}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => finish(true)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Enter') finish(true);
        if (event.key === 'Escape') finish(false);
      }}
    />
  );
}
