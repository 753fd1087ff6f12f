import { useCallback, useLayoutEffect, useState, type RefObject } from 'react';

/** The rows that are in view, with a few on both sides. */
export interface RowWindow {
  readonly first: number;
  /** One after the last. */
  readonly end: number;
  /** Scrolls so that a row is in view. */
  readonly scrollTo: (row: number, block?: 'nearest' | 'center') => void;
}

const margin = 8;

/** Follows a scrolling element whose rows are all of one height in pixels, so that long lists draw only what is seen. */
export function useRowWindow(scroller: RefObject<HTMLElement | null>, count: number, rowHeight: number): RowWindow {
  const [view, setView] = useState({ top: 0, height: 600 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const read = (): void => setView({ top: element.scrollTop, height: element.clientHeight });
    const observer = new ResizeObserver(read);
    observer.observe(element);
    element.addEventListener('scroll', read, { passive: true });
    read();
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', read);
    };
  }, [scroller]);
  const scrollTo = useCallback(
    (row: number, block: 'nearest' | 'center' = 'nearest') => {
      const element = scroller.current;
      if (!element || row < 0) return;
      const top = row * rowHeight;
      const isInView = top >= element.scrollTop && top + rowHeight <= element.scrollTop + element.clientHeight;
      if (isInView) return;
      const bottom = top + rowHeight - element.clientHeight;
      element.scrollTo({ top: block === 'center' ? (top + bottom) / 2 : top < element.scrollTop ? top : bottom });
    },
    [scroller, rowHeight],
  );
  return {
    first: Math.max(0, Math.floor(view.top / rowHeight) - margin),
    end: Math.min(count, Math.ceil((view.top + view.height) / rowHeight) + margin),
    scrollTo,
  };
}
