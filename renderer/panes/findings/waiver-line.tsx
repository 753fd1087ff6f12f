import type { Waiver } from '#core/model/diagnostic.ts';
import { waiverWords } from './finding-words.ts';
import styles from './findings.module.css';

/** Who decided to live with a finding, until when, and why. */
export const WaiverLine = ({ waiver }: { readonly waiver: Waiver }) => (
  <p className={styles.waiver}>
    <span>{waiverWords(waiver)}:</span> {waiver.reason}
  </p>
);
