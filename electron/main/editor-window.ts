import { app, dialog, type BrowserWindow } from 'electron';
import type { EventPayload, HostEvent, Request } from '../ipc/contract.ts';
import { sendEvent } from './channels.ts';
import { guardClose } from './close-guard.ts';
import { openWindow } from './window.ts';

/** The one window and what is open in it. */
export interface EditorWindow {
  /** The window that dialogs belong to. Throws before it is opened: no channel can be called then. */
  current(): BrowserWindow;
  open(): Promise<void>;
  /** Brings the window to the front. */
  focus(): void;
  tell<E extends HostEvent>(event: E, payload: EventPayload<E>): void;
  showDocument(document: Request<'setDocument'>): void;
  close(): void;
}

export interface EditorWindowCalls {
  readonly preload: string;
  readonly onLoading: () => void;
  /** The work in the window is not wanted any more. */
  readonly onDiscard: () => Promise<void>;
}

/** A crashed page is loaded anew when a person wants it; its draft is offered then. */
async function offerReload(window: BrowserWindow): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: 'The editor has crashed.',
    detail: 'Load it again to get back to your work as it was a second before.',
    buttons: ['Load again', 'Quit'],
    noLink: true,
  });
  if (response === 0) window.webContents.reload();
  else window.destroy();
}

export function createEditorWindow({ preload, onLoading, onDiscard }: EditorWindowCalls): EditorWindow {
  let window: BrowserWindow | undefined;
  let document: Request<'setDocument'> = { name: app.name, path: null, edited: false };

  const current = (): BrowserWindow => {
    if (window === undefined) throw new Error('Bug: there is no window');
    return window;
  };
  const tell: EditorWindow['tell'] = (event, payload) => sendEvent(current().webContents, event, payload);

  const prepare = (created: BrowserWindow): void => {
    window = created;
    created.on('page-title-updated', (event) => event.preventDefault());
    created.webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
      if (isMainFrame && !isSameDocument) onLoading();
    });
    created.webContents.on('render-process-gone', (_event, { reason }) => {
      if (reason !== 'clean-exit') void offerReload(created);
    });
    guardClose(created, { document: () => document, save: () => tell('saveAndClose', {}), discard: onDiscard });
  };

  return {
    current,
    async open() {
      await openWindow(preload, prepare);
    },
    focus() {
      const shown = current();
      if (shown.isMinimized()) shown.restore();
      shown.focus();
    },
    tell,
    showDocument(next) {
      document = next;
      current().setTitle(`${next.edited ? '• ' : ''}${next.name} - ${app.name}`);
      current().setDocumentEdited(next.edited);
      current().setRepresentedFilename(next.path ?? '');
    },
    close: () => current().destroy(),
  };
}
