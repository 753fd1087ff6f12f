import type { EventPayload, HostEvent, Reply, Request, WindowChannel } from './contract.ts';
import type { OpenedFile } from './opened-file.ts';
import type { Answer } from './refusal.ts';

/** `window.bridge`: what the preload puts into the page, built from the contract. */
export type Bridge = {
  readonly [C in WindowChannel]: (request: Request<C>) => Promise<Answer<Reply<C>>>;
} & {
  /** Opens a file that was dropped on the window. */
  readonly openDropped: (file: File) => Promise<Answer<OpenedFile>>;
  /** Listens to the host; the reply stops it. */
  readonly on: <E extends HostEvent>(event: E, listener: (payload: EventPayload<E>) => void) => () => void;
};

declare global {
  interface Window {
    /** Put there by the preload; absent in a plain browser. */
    readonly bridge?: Bridge;
  }
}
