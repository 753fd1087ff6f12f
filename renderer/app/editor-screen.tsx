import { Group, Panel, Separator, useDefaultLayout } from 'react-resizable-panels';
import { Canvas } from '../canvas/canvas.tsx';
import { useEditor } from '../state/use-editor.ts';
import { BottomDock } from './bottom-dock.tsx';
import { LeftDock } from './left-dock.tsx';
import { RightDock } from './right-dock.tsx';
import styles from './shell.module.css';
import { StatusBar } from './status-bar.tsx';
import { TopBar } from './top-bar.tsx';

const sizes = { left: 248, right: 320, bottom: 208 };

/** The editor of one model: canvas in the middle, panes around it that can be moved and put away. */
export function EditorScreen({ theme }: { readonly theme: 'light' | 'dark' }) {
  const hidden = useEditor((state) => state.hiddenSides);
  const across = usePaneSizes('rolepath.across', [
    ...(hidden.has('left') ? [] : ['left']),
    'middle',
    ...(hidden.has('right') ? [] : ['right']),
  ]);
  const down = usePaneSizes('rolepath.down', ['canvas', ...(hidden.has('bottom') ? [] : ['bottom'])]);
  return (
    <div className={styles.editor}>
      <TopBar />
      <Group className={styles.panes} orientation="horizontal" {...across}>
        {!hidden.has('left') && (
          <>
            <Panel id="left" defaultSize={sizes.left} minSize={180} maxSize={420} groupResizeBehavior="preserve-pixel-size">
              <LeftDock />
            </Panel>
            <Separator className={styles.sash} aria-label="Width of palette and outline" />
          </>
        )}
        <Panel id="middle" minSize={320}>
          <Group orientation="vertical" {...down}>
            <Panel id="canvas" minSize={160}>
              <main className={styles.canvas} aria-label="Diagram">
                <Canvas theme={theme} />
              </main>
            </Panel>
            {!hidden.has('bottom') && (
              <>
                <Separator className={styles.sash} aria-label="Height of the lower pane" />
                <Panel id="bottom" defaultSize={sizes.bottom} minSize={96} groupResizeBehavior="preserve-pixel-size">
                  <BottomDock />
                </Panel>
              </>
            )}
          </Group>
        </Panel>
        {!hidden.has('right') && (
          <>
            <Separator className={styles.sash} aria-label="Width of the inspector" />
            <Panel id="right" defaultSize={sizes.right} minSize={240} maxSize={560} groupResizeBehavior="preserve-pixel-size">
              <RightDock />
            </Panel>
          </>
        )}
      </Group>
      <StatusBar />
    </div>
  );
}

function usePaneSizes(id: string, panelIds: string[]) {
  const { defaultLayout, onLayoutChanged } = useDefaultLayout({ id, panelIds, storage: localStorage });
  return { onLayoutChanged, ...(defaultLayout ? { defaultLayout } : {}) };
}
