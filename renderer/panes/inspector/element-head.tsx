import type { Family } from '#core/catalog/kind.ts';
import { ArrowRight } from 'lucide-react';
import { Glyph } from '../../theme/glyph.tsx';
import styles from './inspector.module.css';

interface ElementHeadProps {
  /** Undefined for an edge. */
  readonly kind?: string;
  readonly family: Family;
  readonly title: string;
  readonly caption: string;
  readonly summary?: string | undefined;
}

/** What is being inspected: glyph, name, kind, and what that is. */
export const ElementHead = ({ kind, family, title, caption, summary }: ElementHeadProps) => (
  <header className={styles.head} data-family={family}>
    <span className={styles.plate}>{kind === undefined ? <ArrowRight size={20} aria-hidden="true" /> : <Glyph kind={kind} />}</span>
    <div className={styles.titles}>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.caption}>{caption}</p>
    </div>
    {summary !== undefined && <p className={styles.summary}>{summary}</p>}
  </header>
);
