import { InspectorPane } from '../panes/inspector/inspector-pane.tsx';
import styles from './right-dock.module.css';

/** The inspector: the fields of what is selected. */
export const RightDock = () => (
  <aside className={styles.dock} data-pane="" aria-label="Inspector">
    <InspectorPane />
  </aside>
);
