import type { FallbackProps } from 'react-error-boundary';
import styles from './shell.module.css';

const textOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

/** What is shown when the editor itself fails. The last draft is on disk: starting again offers it. */
export const CrashScreen = ({ error, resetErrorBoundary }: FallbackProps) => (
  <main className={styles.crash} role="alert">
    <h1>Rolepath has met a fault of its own</h1>
    <p>Your work up to the last second is kept as a draft and is offered again when the editor starts.</p>
    <pre>{textOf(error)}</pre>
    <p>
      <button type="button" className={styles.button} onClick={resetErrorBoundary}>
        Try to go on
      </button>{' '}
      <button type="button" className={styles.button} onClick={() => void navigator.clipboard.writeText(textOf(error))}>
        Copy details
      </button>
    </p>
  </main>
);
