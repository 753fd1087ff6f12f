import type { Diagnostic } from '#core/model/diagnostic.ts';
import { severityLooks } from '../../theme/looks.ts';
import { ToneIcon } from '../parts/tone-icon.tsx';
import styles from './previews.module.css';

/** What an exporter says of its own output. */
export const Notices = ({ diagnostics }: { readonly diagnostics: readonly Diagnostic[] }) =>
  diagnostics.length === 0 ? undefined : (
    <ul className={styles.notices} aria-label="Notes of the export">
      {diagnostics.map((diagnostic) => (
        <li key={`${diagnostic.code} ${diagnostic.message}`} title={diagnostic.fix}>
          <ToneIcon look={severityLooks[diagnostic.severity]} />
          {diagnostic.message}
        </li>
      ))}
    </ul>
  );
