/** A region that scrolls must be reachable by the keyboard, although it is no control. */
export const keyboardScrolling = { tabIndex: 0 } as const;
