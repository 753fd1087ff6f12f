import { useCallback, useLayoutEffect, useRef, type FocusEvent, type RefObject } from 'react';

/** What has the focus, and the row that it is in with its number at that time. */
interface Focused {
  readonly element: Element;
  readonly row: HTMLElement;
  readonly index: number;
}

const rowsIn = (list: RefObject<HTMLElement | null>): readonly HTMLElement[] => [
  ...(list.current?.querySelectorAll<HTMLElement>('[data-problem]') ?? []),
];

/**
 * Follows the focus in a list of findings. When what has it is gone (a button that was pressed, or the whole row because the finding was
 * mended or waived), its row gets the focus, or the next one.
 */
export function useRowFocus(list: RefObject<HTMLElement | null>) {
  const focused = useRef<Focused>(undefined);
  // After every render: only then can something be gone.
  useLayoutEffect(() => {
    const last = focused.current;
    if (!last || last.element.isConnected) return;
    focused.current = undefined;
    const rows = rowsIn(list);
    (last.row.isConnected ? last.row : rows[Math.min(last.index, rows.length - 1)])?.focus();
  });
  const onFocus = useCallback(
    ({ target }: FocusEvent<HTMLElement>) => {
      // A popover lies elsewhere in the page: it gives the focus back to its row when it closes.
      const row = target.closest('article, section')?.querySelector<HTMLElement>('[data-problem]');
      if (row) focused.current = { element: target, row, index: rowsIn(list).indexOf(row) };
    },
    [list],
  );
  const onBlur = useCallback(() => {
    focused.current = undefined;
  }, []);
  return { onFocus, onBlur };
}

/** Moves the focus along the rows. */
export function focusRow(list: RefObject<HTMLElement | null>, from: HTMLElement | undefined, step: number): void {
  const rows = rowsIn(list);
  rows[from === undefined ? 0 : rows.indexOf(from) + step]?.focus();
}
