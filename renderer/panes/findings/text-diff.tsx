import { keyboardScrolling } from '../parts/keyboard-scrolling.ts';
import parts from '../parts/parts.module.css';
import type { Hunk } from './changed-lines.ts';
import type { DiffLine } from './diff-lines.ts';
import styles from './findings.module.css';

const signs: Readonly<Record<DiffLine['change'], { readonly sign: string; readonly spoken: string }>> = {
  same: { sign: ' ', spoken: '' },
  removed: { sign: '−', spoken: 'removed: ' },
  added: { sign: '+', spoken: 'added: ' },
};

/** Lines before and after, as a text to read. */
export const TextDiff = ({ hunks, label }: { readonly hunks: readonly Hunk[]; readonly label: string }) => (
  <section className={styles.diff} aria-label={label} {...keyboardScrolling}>
    {hunks.map(({ firstLine, lines }) => (
      <div key={firstLine} className={styles.hunk}>
        <p className={styles.hunkPlace}>line {firstLine}</p>
        {lines.map((line, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- lines of a text have no identity but their place
          <div key={index} className={styles.diffLine} data-change={line.change}>
            <span className={styles.sign} aria-hidden="true">
              {signs[line.change].sign}
            </span>
            <code>
              <span className={parts.spoken}>{signs[line.change].spoken}</span>
              <Marked line={line} />
            </code>
          </div>
        ))}
      </div>
    ))}
  </section>
);

function Marked({ line: { text, mark } }: { readonly line: DiffLine }) {
  if (!mark) return text === '' ? ' ' : text;
  return (
    <>
      {text.slice(0, mark.start)}
      <mark className={styles.mark}>{text.slice(mark.start, mark.end)}</mark>
      {text.slice(mark.end)}
    </>
  );
}
