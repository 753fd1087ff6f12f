import { useEffect, useMemo, useRef } from 'react';
import { keyboardScrolling } from '../parts/keyboard-scrolling.ts';
import { useRowWindow } from '../parts/use-row-window.ts';
import { highlightLine, type CodeLanguage } from './highlight.ts';
import styles from './previews.module.css';

interface CodeViewProps {
  readonly text: string;
  readonly language: CodeLanguage;
  readonly label: string;
  /** Lines to mark and to scroll to, from 1, the last one included. */
  readonly marked?: { readonly first: number; readonly last: number } | undefined;
}

/** In CSS pixels. */
const lineHeight = 18;

/** Text to read: line numbers, light colours, a marked range. Draws only the lines in view. */
export function CodeView({ text, language, label, marked }: CodeViewProps) {
  const scroller = useRef<HTMLElement>(null);
  const lines = useMemo(() => text.replace(/\n$/, '').split('\n'), [text]);
  const widest = useMemo(() => lines.reduce((most, line) => Math.max(most, line.length), 0), [lines]);
  const { first, end, scrollTo } = useRowWindow(scroller, lines.length, lineHeight);
  const markedLine = marked?.first;
  useEffect(() => {
    if (markedLine !== undefined) scrollTo(markedLine - 1, 'center');
  }, [markedLine, scrollTo]);
  return (
    <section ref={scroller} className={styles.code} {...keyboardScrolling} aria-label={label}>
      <div className={styles.lines} style={{ height: lines.length * lineHeight, minWidth: `calc(${widest}ch + 72px)` }}>
        {lines.slice(first, end).map((line, offset) => {
          const number = first + offset + 1;
          const isMarked = marked !== undefined && number >= marked.first && number <= marked.last;
          return (
            <div key={number} className={styles.line} data-marked={isMarked} style={{ top: (number - 1) * lineHeight }}>
              <span className={styles.number} aria-hidden="true">
                {number}
              </span>
              <code>
                {highlightLine(language, line).map((token, index) => (
                  // oxlint-disable-next-line react/no-array-index-key -- pieces of one line have no identity but their place
                  <span key={index} data-token={token.kind}>
                    {token.text}
                  </span>
                ))}
              </code>
            </div>
          );
        })}
      </div>
    </section>
  );
}
