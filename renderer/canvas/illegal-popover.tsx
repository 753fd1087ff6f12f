import { Ban } from 'lucide-react';
import { legalityOf } from '#core/catalog/legality.ts';
import { routesFor } from '#core/catalog/routes.ts';
import { labelOf } from '#core/model/document.ts';
import { RouteChoice } from '../panes/parts/route-choice.tsx';
import { drawInstead } from '../state/add-nodes.ts';
import { useEditor, useEditorStore } from '../state/use-editor.ts';
import styles from './canvas.module.css';
import { PopoverAt } from './popover-at.tsx';

/** Why an edge cannot be drawn, and what to draw instead: one press draws it. */
export function IllegalPopover() {
  const store = useEditorStore();
  const overlay = useEditor((state) => state.overlay);
  const nodes = useEditor((state) => state.graph.nodes);
  if (overlay?.kind !== 'illegal') return null;
  const [from, to] = [nodes.get(overlay.from), nodes.get(overlay.to)];
  const legality = from && to && legalityOf(from.kind, to.kind);
  if (!legality || legality.legal) return null;
  const routes = routesFor(from.kind, to.kind);
  const close = (): void => store.getState().show(undefined);
  return (
    <PopoverAt at={overlay.at} label="Why this edge cannot be drawn" onClose={close}>
      <div className={styles.illegal}>
        <h2>
          <Ban size={16} aria-hidden="true" />
          {labelOf(from)} cannot lead to {labelOf(to)}
        </h2>
        <p>{legality.why}</p>
        {legality.instead !== undefined && routes.length === 0 && <p>{legality.instead}</p>}
        {routes.length > 0 && (
          <RouteChoice
            routes={routes}
            onChoose={(route) => {
              close();
              drawInstead(store.getState(), overlay.from, overlay.to, route);
            }}
          />
        )}
      </div>
    </PopoverAt>
  );
}
