import { useState } from 'react';
import { keysLabel } from '../../actions/keys.ts';
import { actions } from '../../actions/registry.ts';
import { useEditor } from '../../state/use-editor.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { SearchField } from '../parts/search-field.tsx';
import { Dialog } from './dialog.tsx';
import { shortcutSections } from './shortcut-sheet.ts';
import styles from './dialogs.module.css';

/** The sheet of keyboard shortcuts, made from the actions themselves. */
export function ShortcutsDialog() {
  const isOpen = useEditor((state) => state.overlay?.kind === 'shortcuts');
  const show = useEditor((state) => state.show);
  const [query, setQuery] = useState('');
  const sections = shortcutSections(actions, query);
  return (
    <Dialog title="Keyboard shortcuts" isOpen={isOpen} onClose={() => show(undefined)}>
      <SearchField value={query} onChange={setQuery} label="Search shortcuts" />
      <div className={styles.sheet}>
        {sections.map((section) => (
          <section key={section.title}>
            <h3 className={styles.heading}>{section.title}</h3>
            <dl className={styles.keys}>
              {section.actions.map((action) => (
                <div key={action.id}>
                  <dt>{action.label}</dt>
                  <dd>
                    {(action.keys ?? []).map((keys) => (
                      <kbd key={keys}>{keysLabel(keys)}</kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      {sections.length === 0 && <EmptyState title={`No shortcut for “${query}”`} />}
    </Dialog>
  );
}
