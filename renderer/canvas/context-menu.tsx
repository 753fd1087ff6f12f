import { ContextMenu } from 'radix-ui';
import type { MouseEvent, ReactNode } from 'react';
import { actions } from '../actions/registry.ts';
import { MenuItems } from '../app/menu-items.tsx';
import menuStyles from '../app/menu.module.css';
import { useEditorStore } from '../state/use-editor.ts';

const contextActions = actions.filter((action) => action.inContextMenu);

/** The menu of the right mouse button: what can be done with what is under the pointer. */
export function CanvasContextMenu({ children }: { readonly children: ReactNode }) {
  const store = useEditorStore();
  const selectUnderPointer = (event: MouseEvent): void => {
    const element = event.target instanceof Element ? event.target.closest('.react-flow__node, .react-flow__edge') : null;
    const id = element?.getAttribute('data-id');
    if (!element || id === null || id === undefined) return;
    const part = element.classList.contains('react-flow__node') ? 'nodes' : 'edges';
    const state = store.getState();
    if (!state.selection[part].has(id)) state.select({ [part]: [id] });
  };
  return (
    <ContextMenu.Root>
      <ContextMenu.Trigger asChild onContextMenu={selectUnderPointer}>
        {children}
      </ContextMenu.Trigger>
      <ContextMenu.Portal>
        <ContextMenu.Content className={menuStyles.content}>
          <MenuItems actions={contextActions} Item={ContextMenu.Item} Separator={ContextMenu.Separator} />
        </ContextMenu.Content>
      </ContextMenu.Portal>
    </ContextMenu.Root>
  );
}
