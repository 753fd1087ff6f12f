import type { ReactNode } from 'react';
import styles from './parts.module.css';

interface EmptyStateProps {
  readonly icon?: ReactNode;
  readonly title: string;
  readonly children?: ReactNode;
}

/** What a pane says when it has nothing to list. */
export const EmptyState = ({ icon, title, children }: EmptyStateProps) => (
  <div className={styles.empty}>
    {icon}
    <p className={styles.emptyTitle}>{title}</p>
    {children !== undefined && <div className={styles.emptyText}>{children}</div>}
  </div>
);
