import { isAppUrl } from './app-origin.ts';

/** The parts of a frame that tell whether it is our page. */
export interface Frame {
  readonly url: string;
  readonly parent: unknown;
}

/** True for the main frame of our own page; false for a frame inside it, another page, or one that is gone. */
export const isTrustedFrame = (frame: Frame | null): boolean => frame !== null && frame.parent === null && isAppUrl(frame.url);
