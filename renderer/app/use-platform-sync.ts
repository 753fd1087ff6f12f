import { useEffect } from 'react';
import { isEnabled, menuNames, type Action, type MenuName } from '../actions/action.ts';
import { actionOf, actions, groupsOf } from '../actions/registry.ts';
import type { MenuItem, MenuModel } from '../platform/platform.ts';
import type { EditorState } from '../state/editor-state.ts';
import { useEditor } from '../state/use-editor.ts';
import { perform, useApp, type App } from './app-context.ts';

/** Keeps the window's title, the native menu and the theme in step, and listens to what the platform brings in. */
export function usePlatformSync(): void {
  const { platform } = useApp();
  useIncoming();
  useMenu();

  const origin = useEditor((state) => state.origin);
  const edited = useEditor((state) => state.isDirty);
  useEffect(() => {
    void platform.setDocument({ name: origin.name, path: origin.path, edited });
  }, [platform, origin, edited]);

  const theme = useEditor((state) => state.theme);
  useEffect(() => {
    void platform.setTheme(theme);
  }, [platform, theme]);
}

function useIncoming(): void {
  const app = useApp();
  useEffect(() => {
    const stops = [
      app.platform.onOpenFile((answer) => void app.files.openGiven(answer)),
      app.platform.onMenuAction((id) => {
        const action = actionOf(id);
        if (action) perform(app, action);
      }),
      app.platform.onSaveAndClose(() => void saveAndClose(app)),
    ];
    return () => stops.forEach((stop) => stop());
  }, [app]);
}

async function saveAndClose({ files, platform }: App): Promise<void> {
  if (await files.save()) await platform.closeWindow();
}

function useMenu(): void {
  const { platform } = useApp();
  // One text for all that the menu shows: it changes only when the menu does.
  const shown = useEditor((state) => (platform.hasNativeMenu ? JSON.stringify(menuOf(state)) : ''));
  useEffect(() => {
    if (shown !== '') void platform.setMenu(JSON.parse(shown) as MenuModel);
  }, [platform, shown]);
}

const menuOf = (state: EditorState): MenuModel => ({
  menus: menuNames.map((menu) => ({ label: menu, items: itemsOf(menu, state) })),
});

function itemsOf(menu: MenuName, state: EditorState): MenuItem[] {
  const items: MenuItem[] = [];
  for (const group of groupsOf(actions.filter((action) => action.menu === menu))) {
    if (items.length > 0) items.push({ type: 'separator' });
    items.push(...group.map((action) => itemOf(action, state)));
  }
  return items;
}

const itemOf = (action: Action, state: EditorState): MenuItem => ({
  type: 'action',
  id: action.id,
  label: action.label,
  // Keys of the clipboard stay with the page: text fields need them.
  keys: action.hasNativeKeys ? null : (action.keys?.[0] ?? null),
  enabled: isEnabled(action, state),
  checked: action.checked ? action.checked(state) : null,
});
