import { useMemo } from 'react';
import { useStore, type ReactFlowState } from '@xyflow/react';
import { actionOf } from '../actions/registry.ts';
import type { Severity } from '#core/model/diagnostic.ts';
import { countFindings } from '../panes/problems/problem-groups.ts';
import { counted, severityLooks } from '../theme/looks.ts';
import { useEditor, useEditorStore } from '../state/use-editor.ts';
import { perform, useApp } from './app-context.ts';
import styles from './status-bar.module.css';

const severities: readonly Severity[] = ['error', 'warning', 'info'];
const zoomOf = (state: ReactFlowState): number => Math.round(state.transform[2] * 100);

/** What the model holds, what is wrong with it, and how near one looks. */
export function StatusBar() {
  const store = useEditorStore();
  const app = useApp();
  const document = useEditor((state) => state.file.document);
  const diagnostics = useEditor((state) => state.judgement.diagnostics);
  const counts = useMemo(() => countFindings(diagnostics), [diagnostics]);
  const failure = useEditor((state) => state.judgement.failure);
  const isJudging = useEditor((state) => state.isJudging);
  const isLayingOut = useEditor((state) => state.isLayingOut);
  const selected = useEditor((state) => state.selection.nodes.size + state.selection.edges.size);
  const zoom = useStore(zoomOf);
  const fit = actionOf('view.fit');
  return (
    <footer className={styles.bar}>
      <button
        type="button"
        className={styles.item}
        onClick={() => store.getState().setBottomTab('problems')}
        aria-label="Show the problems"
      >
        {severities.map((severity) => {
          const { icon: Icon, label, tone } = severityLooks[severity];
          const count = counts[severity];
          return (
            <span key={severity} className={styles.count} data-tone={count > 0 ? tone : undefined} title={counted(count, label)}>
              <Icon size={13} aria-hidden="true" /> {count}
              <span className={styles.spoken}> {label}</span>
            </span>
          );
        })}
      </button>
      <span className={styles.text}>
        {counted(document.nodes.size, 'node')}, {counted(document.edges.size, 'edge')}
        {selected > 0 && `, ${selected} selected`}
      </span>
      <output className={styles.busy}>
        {failure !== undefined ? `The judge failed: ${failure}` : isLayingOut ? 'Laying out…' : isJudging ? 'Judging…' : ''}
      </output>
      <button type="button" className={styles.item} onClick={() => fit && perform(app, fit)} title="Show everything">
        {zoom} %
      </button>
    </footer>
  );
}
