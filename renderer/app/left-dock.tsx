import { OutlinePane } from '../panes/outline/outline-pane.tsx';
import { PalettePane } from '../panes/palette/palette-pane.tsx';
import { useEditor, useEditorStore } from '../state/use-editor.ts';
import { Tabbed } from './tabs.tsx';

/** Palette and outline. */
export function LeftDock() {
  const store = useEditorStore();
  const active = useEditor((state) => state.leftTab);
  return (
    <aside data-pane="" aria-label="Palette and outline" style={{ height: '100%' }}>
      <Tabbed
        label="Palette and outline"
        active={active}
        onChange={(tab) => store.getState().setLeftTab(tab)}
        tabs={[
          { id: 'palette', label: 'Palette', content: <PalettePane /> },
          { id: 'outline', label: 'Outline', content: <OutlinePane /> },
        ]}
      />
    </aside>
  );
}
