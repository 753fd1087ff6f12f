import type { MenuItemConstructorOptions } from 'electron';
import type { MenuItem, MenuModel } from '../ipc/menu-model.ts';
import { acceleratorOf } from './accelerator.ts';

export interface MenuSurroundings {
  readonly appName: string;
  readonly isMac: boolean;
  readonly choose: (actionId: string) => void;
}

/** On macOS text fields take these from the menu and from nowhere else; the page has its own commands of the same names, so they stay hidden. */
const textFieldRoles = (['undo', 'redo', 'cut', 'copy', 'paste', 'selectAll'] as const).map((role): MenuItemConstructorOptions => ({
  role,
  visible: false,
  acceleratorWorksWhenHidden: true,
}));

/** The native menu that a model of the renderer's actions stands for, with what macOS expects around it. */
export function menuTemplate({ menus }: MenuModel, surroundings: MenuSurroundings): MenuItemConstructorOptions[] {
  const own = menus.map(({ label, items }) => ({ label, submenu: items.map((item) => nativeItem(item, surroundings)) }));
  if (!surroundings.isMac) return own;
  return [
    { label: surroundings.appName, role: 'appMenu' },
    ...own,
    { label: 'Text', visible: false, submenu: textFieldRoles },
    { role: 'windowMenu' },
  ];
}

function nativeItem(item: MenuItem, { isMac, choose }: MenuSurroundings): MenuItemConstructorOptions {
  if (item.type === 'separator') return { type: 'separator' };
  if (item.type === 'role') return { role: item.role };
  return {
    id: item.id,
    label: item.label,
    enabled: item.enabled,
    ...(item.checked === null ? {} : { type: 'checkbox', checked: item.checked }),
    ...keysOf(item.keys, isMac),
    click: () => choose(item.id),
  };
}

/**
 * The page listens to the keys itself, in both hosts; the menu only shows them. macOS has no switch for that: it asks the page first and takes what
 * is left, so a bare letter must not stand there, where it would be taken from a text field.
 */
function keysOf(keys: string | null, isMac: boolean): MenuItemConstructorOptions {
  if (keys === null || (isMac && keys.length === 1)) return {};
  return { accelerator: acceleratorOf(keys), ...(isMac ? {} : { registerAccelerator: false }) };
}
