import { useApp } from '../../app/app-context.ts';
import { addNode, homeBeside } from '../../state/add-nodes.ts';
import { useEditor } from '../../state/use-editor.ts';
import { Palette } from './palette.tsx';

/** The palette of the open model: a click adds in the middle of what is seen, inside the selected container where the kind fits. */
export function PalettePane() {
  const app = useApp();
  const selectedKind = useEditor((state) => {
    const [only, ...others] = state.selection.nodes;
    return only === undefined || others.length > 0 ? undefined : state.graph.nodes.get(only)?.kind;
  });
  return (
    <Palette
      {...(selectedKind === undefined ? {} : { selectedKind })}
      onAdd={(kind) => {
        const state = app.store.getState();
        const [selected] = state.selection.nodes;
        addNode(state, { kind: kind.id, at: app.camera.centre(), container: homeBeside(state, selected, kind.id), avoids: true });
      }}
    />
  );
}
