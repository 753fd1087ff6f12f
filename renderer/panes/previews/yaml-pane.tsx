import { useMemo } from 'react';
import type { ModelFile } from '#core/model/model-file.ts';
import type { Target } from '#core/model/diagnostic.ts';
import { useEditor } from '../../state/use-editor.ts';
import { CodeView } from './code-view.tsx';
import { PreviewBar } from './preview-bar.tsx';
import styles from './previews.module.css';

/** The text of the model as it will be saved; the selected element is marked. */
export function YamlPane() {
  const file = useEditor((state) => state.brokenFile ?? state.file);
  const selection = useEditor((state) => state.selection);
  const reveal = useEditor((state) => state.reveal);
  const text = useMemo(() => file.text(), [file]);
  const [node] = selection.nodes;
  const [edge] = selection.edges;
  const isOne = selection.nodes.size + selection.edges.size === 1;
  const selected: Target = edge === undefined ? (node === undefined ? {} : { node }) : { edge };
  const isRevealed = reveal !== undefined && reveal.target.node === selected.node && reveal.target.edge === selected.edge;
  const marked = isOne ? linesOf(file, isRevealed ? reveal.target : selected) : undefined;
  return (
    <div className={styles.preview}>
      <PreviewBar text={text}>
        <span className={styles.note}>
          {file.state === 'broken' ? 'This text is not a model: the picture shows the last one that was.' : 'What Save writes'}
        </span>
      </PreviewBar>
      <CodeView text={text} language="yaml" label="Text of the model" marked={marked} />
    </div>
  );
}

function linesOf(file: ModelFile, target: Target): { readonly first: number; readonly last: number } | undefined {
  const range = file.rangeOf(target);
  if (!range) return undefined;
  // A range that ends at the start of a line does not hold that line.
  const last = range.end.column === 1 ? range.end.line - 1 : range.end.line;
  return { first: range.start.line, last: Math.max(range.start.line, last) };
}
