import { CircleHelp, FolderOpen, LayoutGrid, Moon, Redo2, Save, Sparkles, Sun, SunMoon, Undo2, type LucideIcon } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { menuNames } from '../actions/action.ts';
import { actions } from '../actions/registry.ts';
import type { ThemeChoice } from '../state/editor-state.ts';
import { useEditor, useEditorStore } from '../state/use-editor.ts';
import { ActionButton } from './action-button.tsx';
import { useApp } from './app-context.ts';
import { EntryPicker } from './entry-picker.tsx';
import { MenuItems } from './menu-items.tsx';
import menuStyles from './menu.module.css';
import { Tip } from './tip.tsx';
import styles from './top-bar.module.css';

/** File, commands that are needed all the time, the path lens, and how the model stands. */
export function TopBar() {
  const { platform } = useApp();
  return (
    <header className={styles.bar}>
      <div className={styles.part}>
        {!platform.hasNativeMenu && <MenuBar />}
        <ActionButton id="file.gallery" icon={LayoutGrid} />
        <ActionButton id="file.open" icon={FolderOpen} />
        <ActionButton id="file.save" icon={Save} />
        <span className={styles.line} />
        <ActionButton id="edit.undo" icon={Undo2} />
        <ActionButton id="edit.redo" icon={Redo2} />
        <span className={styles.line} />
        <ActionButton id="diagram.tidy" icon={Sparkles} />
      </div>
      <FileName />
      <div className={styles.part} data-end="">
        <EntryPicker />
        <span className={styles.line} />
        <ThemeButton />
        <ActionButton id="help.shortcuts" icon={CircleHelp} />
      </div>
    </header>
  );
}

function FileName() {
  const origin = useEditor((state) => state.origin);
  const isDirty = useEditor((state) => state.isDirty);
  const name = useEditor((state) => state.file.document.name);
  return (
    <h1 className={styles.file} title={origin.path ?? 'Never saved'}>
      {isDirty && (
        <span className={styles.dot} title="Changes that are not saved">
          <span className={styles.spoken}>Changes that are not saved</span>
        </span>
      )}
      <span>{name}</span>
      <small>{origin.name}</small>
    </h1>
  );
}

const MenuBar = () => (
  <nav className={styles.menus} aria-label="Menu">
    {menuNames.map((menu) => (
      <DropdownMenu.Root key={menu} modal={false}>
        <DropdownMenu.Trigger className={styles.menu}>{menu}</DropdownMenu.Trigger>
        <DropdownMenu.Portal>
          <DropdownMenu.Content className={menuStyles.content} align="start" sideOffset={4}>
            <MenuItems
              actions={actions.filter((action) => action.menu === menu)}
              Item={DropdownMenu.Item}
              Separator={DropdownMenu.Separator}
            />
          </DropdownMenu.Content>
        </DropdownMenu.Portal>
      </DropdownMenu.Root>
    ))}
  </nav>
);

const themes: Readonly<Record<ThemeChoice, { readonly icon: LucideIcon; readonly next: ThemeChoice; readonly label: string }>> = {
  system: { icon: SunMoon, next: 'light', label: 'Theme: as the system' },
  light: { icon: Sun, next: 'dark', label: 'Theme: light' },
  dark: { icon: Moon, next: 'system', label: 'Theme: dark' },
};

function ThemeButton() {
  const store = useEditorStore();
  const { icon: Icon, next, label } = themes[useEditor((state) => state.theme)];
  return (
    <Tip text={label}>
      <button type="button" className={styles.button} aria-label={label} onClick={() => store.getState().setTheme(next)}>
        <Icon size={16} aria-hidden="true" />
      </button>
    </Tip>
  );
}
