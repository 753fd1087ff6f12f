import { lazy, Suspense, useMemo, type ReactNode } from 'react';
import { ErrorBoundary, type FallbackProps } from 'react-error-boundary';
import { Button } from '../panes/parts/buttons.tsx';
import { PathsPane } from '../panes/paths/paths-pane.tsx';
import { ProblemsPane } from '../panes/problems/problems-pane.tsx';
import type { BottomTab } from '../state/editor-state.ts';
import { useEditor, useEditorStore } from '../state/use-editor.ts';
import { Tabbed } from './tabs.tsx';
import tabStyles from './tabs.module.css';

// The previews bring CodeMirror-sized parts and Mermaid along: they are loaded when first looked at.
const YamlPane = lazy(async () => ({ default: (await import('../panes/previews/yaml-pane.tsx')).YamlPane }));
const MermaidPane = lazy(async () => ({ default: (await import('../panes/previews/mermaid-pane.tsx')).MermaidPane }));
const CdkPane = lazy(async () => ({ default: (await import('../panes/previews/cdk-pane.tsx')).CdkPane }));

/** A fault in a preview, or one that cannot be loaded, must not take the editor along. */
const later = (pane: ReactNode): ReactNode => (
  <ErrorBoundary FallbackComponent={PaneFault}>
    <Suspense fallback={<p className={tabStyles.loading}>Loading…</p>}>{pane}</Suspense>
  </ErrorBoundary>
);

const PaneFault = ({ error, resetErrorBoundary }: FallbackProps) => (
  <div className={tabStyles.loading} role="alert">
    <p>This preview has met a fault of its own: {error instanceof Error ? error.message : String(error)}</p>
    <Button onClick={resetErrorBoundary}>Try again</Button>
  </div>
);

/** Problems, paths and the previews of what would be written. */
export function BottomDock() {
  const store = useEditorStore();
  const active = useEditor((state) => state.bottomTab);
  return (
    <section data-pane="" aria-label="Problems, paths and previews" style={{ height: '100%' }}>
      <Tabbed<BottomTab>
        label="Problems, paths and previews"
        active={active}
        onChange={(tab) => store.getState().setBottomTab(tab)}
        tabs={[
          { id: 'problems', label: 'Problems', badge: <ProblemBadge />, content: <ProblemsPane /> },
          { id: 'paths', label: 'Paths', badge: <EntryBadge />, content: <PathsPane /> },
          { id: 'yaml', label: 'YAML', content: later(<YamlPane />) },
          { id: 'mermaid', label: 'Mermaid', content: later(<MermaidPane />) },
          { id: 'cdk', label: 'CDK', content: later(<CdkPane />) },
        ]}
      />
    </section>
  );
}

/** What nobody has waived, in the tone of the worst of it. */
function ProblemBadge() {
  const diagnostics = useEditor((state) => state.judgement.diagnostics);
  const open = useMemo(() => diagnostics.filter(({ waived }) => waived === undefined), [diagnostics]);
  const [worst] = open;
  if (!worst) return null;
  return (
    <span className={tabStyles.badge} data-tone={worst.severity}>
      {open.length}
    </span>
  );
}

function EntryBadge() {
  const count = useEditor((state) => state.judgement.verdicts.length);
  return count === 0 ? null : <span className={tabStyles.badge}>{count}</span>;
}
