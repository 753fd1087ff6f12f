import { Copy, Save } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ExportedFile } from '#core/export/exporter.ts';
import { useApp } from '../../app/app-context.ts';
import { Button } from '../parts/buttons.tsx';
import parts from '../parts/parts.module.css';
import styles from './previews.module.css';

interface PreviewBarProps {
  readonly children?: ReactNode;
  /** What Copy takes; undefined while there is nothing. */
  readonly text: string | undefined;
  /** What Save writes; undefined hides the button (the model itself is saved by Save). */
  readonly files?: readonly ExportedFile[] | undefined;
}

/** Options on the left, copy and save on the right. */
export function PreviewBar({ children, text, files }: PreviewBarProps) {
  const { files: commands, platform, store } = useApp();
  const save = async (): Promise<void> => {
    const answer = await platform.exportFiles(files ?? []);
    store.getState().announce(answer.ok ? 'Export written' : answer.error.message);
  };
  return (
    <div className={parts.toolbar}>
      {children}
      <span className={styles.end}>
        <Button icon={Copy} disabled={text === undefined} onClick={() => text !== undefined && commands.copyText(text)}>
          Copy
        </Button>
        {files && (
          <Button icon={Save} disabled={files.length === 0} onClick={() => void save()}>
            {files.length === 1 ? 'Save file…' : 'Save files…'}
          </Button>
        )}
      </span>
    </div>
  );
}
