import { ipcMain, type WebContents } from 'electron';
import type { Channel, EventPayload, HostEvent } from '../ipc/contract.ts';
import { refuse } from '../services/answers.ts';
import { dispatch, type Handlers } from '../services/dispatch.ts';
import { isTrustedFrame } from './sender.ts';

/** Puts every handler on its channel: our page's main frame only, and only what the contract knows. */
export function registerChannels(handlers: Handlers<Channel>): void {
  for (const channel of Object.keys(handlers)) {
    ipcMain.handle(channel, (event, request: unknown) =>
      isTrustedFrame(event.senderFrame)
        ? dispatch(handlers, channel, request)
        : refuse('not-allowed', 'This page may not speak to Rolepath.'),
    );
  }
}

/** Tells the window something unasked. */
export function sendEvent<E extends HostEvent>(contents: WebContents, event: E, payload: EventPayload<E>): void {
  contents.send(event, payload);
}
