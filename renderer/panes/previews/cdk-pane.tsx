import { LoaderCircle } from 'lucide-react';
import { useDeferredValue, useEffect, useState } from 'react';
import type { Exported } from '#core/export/exporter.ts';
import type { DocumentGraph } from '#core/graph/graph.ts';
import { useEditor } from '../../state/use-editor.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { CodeView } from './code-view.tsx';
import { FileTree } from './file-tree.tsx';
import { languageOf } from './highlight.ts';
import { Notices } from './notices.tsx';
import { PreviewBar } from './preview-bar.tsx';
import styles from './previews.module.css';

/** The exporter is only loaded for the first look, and runs when the screen has nothing better to do. */
async function writeCdk(graph: DocumentGraph): Promise<Exported> {
  const { default: cdkExporter } = await import('#core/export/cdk/exporter.ts');
  return cdkExporter.write(graph, cdkExporter.defaults);
}

type Project = { readonly exported?: Exported; readonly failure?: string };

function useCdkProject(graph: DocumentGraph): Project {
  const [project, setProject] = useState<Project>({});
  useEffect(() => {
    let isCurrent = true;
    const write = (): void => {
      writeCdk(graph).then(
        (exported) => isCurrent && setProject({ exported }),
        (error: unknown) => isCurrent && setProject({ failure: error instanceof Error ? error.message : String(error) }),
      );
    };
    const handle = requestIdleCallback(write, { timeout: 500 });
    return () => {
      isCurrent = false;
      cancelIdleCallback(handle);
    };
  }, [graph]);
  return project;
}

/** The CDK app that the model becomes: its files, one of them open. */
export function CdkPane() {
  const { exported, failure } = useCdkProject(useDeferredValue(useEditor((state) => state.graph)));
  const [path, setPath] = useState<string>();
  const files = exported?.files ?? [];
  const file = files.find((each) => each.path === path) ?? files.find((each) => each.path.startsWith('lib/')) ?? files[0];
  return (
    <div className={styles.preview}>
      <PreviewBar text={file?.text} files={files}>
        <span className={styles.note}>{file?.path}</span>
      </PreviewBar>
      <Notices diagnostics={exported?.diagnostics ?? []} />
      {failure !== undefined && <EmptyState title="The CDK app could not be written">{failure}</EmptyState>}
      {!exported && failure === undefined && (
        <EmptyState icon={<LoaderCircle size={20} className={styles.turning} aria-hidden="true" />} title="Writing the app" />
      )}
      {file && (
        <div className={styles.split}>
          <FileTree files={files} chosen={file.path} onChoose={setPath} />
          <div className={styles.codeColumn}>
            <CodeView key={file.path} text={file.text} language={languageOf(file.path)} label={file.path} />
          </div>
        </div>
      )}
    </div>
  );
}
