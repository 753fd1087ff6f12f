import { Tabs } from 'radix-ui';
import type { ReactNode } from 'react';
import styles from './tabs.module.css';

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** A count or a mark beside the label. */
  readonly badge?: ReactNode;
  readonly content: ReactNode;
}

interface TabbedProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly active: Id;
  readonly onChange: (id: Id) => void;
  /** At the right end of the tab row. */
  readonly end?: ReactNode;
}

/** A pane with tabs; only the active one is mounted. */
export function Tabbed<Id extends string>({ label, tabs, active, onChange, end }: TabbedProps<Id>) {
  const choose = (value: string): void => {
    const tab = tabs.find(({ id }) => id === value);
    if (tab) onChange(tab.id);
  };
  return (
    <Tabs.Root className={styles.root} value={active} onValueChange={choose}>
      <div className={styles.row}>
        <Tabs.List className={styles.list} aria-label={label}>
          {tabs.map((tab) => (
            <Tabs.Trigger key={tab.id} value={tab.id} className={styles.tab}>
              {tab.label}
              {tab.badge}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        {end}
      </div>
      {tabs.map((tab) => (
        <Tabs.Content key={tab.id} value={tab.id} className={styles.content} tabIndex={-1}>
          {tab.content}
        </Tabs.Content>
      ))}
    </Tabs.Root>
  );
}
