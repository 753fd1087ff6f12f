import { Check } from 'lucide-react';
import type { ComponentType, ReactNode } from 'react';
import { Fragment } from 'react';
import { isEnabled, type Action } from '../actions/action.ts';
import { keysLabel } from '../actions/keys.ts';
import { groupsOf } from '../actions/registry.ts';
import { useEditor, useEditorStore } from '../state/use-editor.ts';
import { perform, useApp } from './app-context.ts';
import styles from './menu.module.css';

interface ItemProps {
  readonly className?: string;
  readonly disabled?: boolean;
  readonly onSelect?: (event: Event) => void;
  readonly children?: ReactNode;
}

interface MenuItemsProps {
  readonly actions: readonly Action[];
  /** The item and the line of the menu that this is in: dropdown and context menu have their own. */
  readonly Item: ComponentType<ItemProps>;
  readonly Separator: ComponentType<{ readonly className?: string }>;
}

/** Actions as the items of a menu, in groups, with their keys. */
export function MenuItems({ actions, Item, Separator }: MenuItemsProps) {
  const app = useApp();
  const store = useEditorStore();
  // Labels and ticks follow the state as it is when the menu opens.
  useEditor((state) => state.theme);
  const state = store.getState();
  return groupsOf(actions).map((group, index) => (
    <Fragment key={group[0]!.id}>
      {index > 0 && <Separator className={styles.separator ?? ''} />}
      {group.map((action) => (
        <Item key={action.id} className={styles.item ?? ''} disabled={!isEnabled(action, state)} onSelect={() => void perform(app, action)}>
          {action.checked && <span className={styles.tick}>{action.checked(state) && <Check size={14} aria-label="on" />}</span>}
          <span className={styles.label}>{action.label}</span>
          {action.keys?.[0] !== undefined && <kbd className={styles.keys}>{keysLabel(action.keys[0])}</kbd>}
        </Item>
      ))}
    </Fragment>
  ));
}
