import { LoaderCircle } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { useEditor } from '../../state/use-editor.ts';
import { useTheme } from '../../theme/use-theme.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { keyboardScrolling } from '../parts/keyboard-scrolling.ts';
import { renderMermaid } from './render-mermaid.ts';
import styles from './previews.module.css';

type Picture =
  | { readonly state: 'drawing' }
  | { readonly state: 'drawn'; readonly svg: string }
  | { readonly state: 'failed'; readonly why: string };

/** `fit`: all of it in the pane. */
export type PictureZoom = 'fit' | 'half' | 'full';

interface MermaidPictureProps {
  readonly text: string;
  readonly zoom: PictureZoom;
}

/** A flowchart drawn by Mermaid itself. The last picture stands until the next one is ready. */
export function MermaidPicture({ text, zoom }: MermaidPictureProps) {
  const theme = useTheme(useEditor((state) => state.theme));
  const [picture, setPicture] = useState<Picture>({ state: 'drawing' });
  const id = useId().replaceAll(/\W/g, '');
  const count = useRef(0);
  useEffect(() => {
    let isCurrent = true;
    count.current += 1;
    const done = (next: Picture): void => {
      if (isCurrent) setPicture(next);
    };
    renderMermaid(`${id}-${count.current}`, text, theme).then(
      (svg) => done({ state: 'drawn', svg }),
      (error: unknown) => done({ state: 'failed', why: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [id, text, theme]);
  if (picture.state === 'drawing')
    return <EmptyState icon={<LoaderCircle size={20} className={styles.turning} aria-hidden="true" />} title="Drawing" />;
  if (picture.state === 'failed') return <EmptyState title="Mermaid could not draw this">{picture.why}</EmptyState>;
  return (
    <section
      className={styles.picture}
      data-zoom={zoom}
      {...keyboardScrolling}
      aria-label="Mermaid picture"
      dangerouslySetInnerHTML={{ __html: picture.svg }}
    />
  );
}
