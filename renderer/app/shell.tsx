import { ReactFlowProvider } from '@xyflow/react';
import { Tooltip } from 'radix-ui';
import { Toaster } from 'sonner';
import { AboutDialog } from '../panes/dialogs/about-dialog.tsx';
import { ShortcutsDialog } from '../panes/dialogs/shortcuts-dialog.tsx';
import { WaiveDialog } from '../panes/dialogs/waive-dialog.tsx';
import { GalleryPane } from '../panes/gallery/gallery-pane.tsx';
import { useEditor } from '../state/use-editor.ts';
import { useTheme } from '../theme/use-theme.ts';
import { EditorScreen } from './editor-screen.tsx';
import styles from './shell.module.css';
import { useDrafts } from './use-drafts.ts';
import { useFileDrop } from './use-file-drop.ts';
import { useKeyboard } from './use-keyboard.ts';
import { usePlatformSync } from './use-platform-sync.ts';
import { useRecovery } from './use-recovery.ts';

/** The window: the gallery, or the editor of one model. */
export function Shell() {
  const screen = useEditor((state) => state.screen);
  const theme = useTheme(useEditor((state) => state.theme));
  const announcement = useEditor((state) => state.announcement);
  useKeyboard();
  usePlatformSync();
  useDrafts();
  useRecovery();
  useFileDrop();
  return (
    <Tooltip.Provider delayDuration={400}>
      <ReactFlowProvider>
        <div className={styles.shell}>{screen === 'gallery' ? <GalleryPane /> : <EditorScreen theme={theme} />}</div>
        <ShortcutsDialog />
        <AboutDialog />
        <WaiveDialog />
      </ReactFlowProvider>
      <output className={styles.spoken} aria-live="polite">
        {announcement}
      </output>
      <Toaster
        theme={theme}
        position="top-center"
        offset={48}
        visibleToasts={3}
        closeButton
        toastOptions={{ className: styles.toast ?? '' }}
      />
    </Tooltip.Provider>
  );
}
