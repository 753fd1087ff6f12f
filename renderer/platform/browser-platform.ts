import { isExternalUrl } from '#electron/ipc/external-url.ts';
import { createBrowserFiles, isTabPath } from './browser-files.ts';
import { exportFromBrowser } from './browser-export.ts';
import { createHostClient } from './host-client.ts';
import type { Answer, Platform } from './platform.ts';

const done: Answer<null> = { ok: true, value: null };

/**
 * A plain browser in front of the loopback host. Examples, drafts and the file that the host was started with go over the host; files that a person
 * picks stay between the browser and the disk.
 */
export function createBrowserPlatform(): Platform {
  const host = createHostClient();
  const files = createBrowserFiles();
  let edited = false;
  window.addEventListener('beforeunload', (event) => {
    if (edited) event.preventDefault();
  });

  return {
    ...files,
    host: 'browser',
    hasNativeMenu: false,
    appInfo: () => host('appInfo', {}),
    listExamples: () => host('listExamples', {}),
    openExample: (id) => host('openExample', { id }),
    read: (path) => (isTabPath(path) ? files.read(path) : host('readFile', { path })),
    save: (path, version, model) => (isTabPath(path) ? files.save(path, version, model) : host('saveFile', { path, version, ...model })),
    exportFiles: exportFromBrowser,
    listRecent: () => host('listRecent', {}),
    clearRecent: () => host('clearRecent', {}),
    // The host keeps the draft, not the path: a tab's own path means nothing once the tab is gone.
    saveDraft: (draft) => host('saveDraft', draft.path !== null && isTabPath(draft.path) ? { ...draft, path: null, version: null } : draft),
    listDrafts: () => host('listDrafts', {}),
    discardDraft: (id) => host('discardDraft', { id }),
    setMenu: async () => done,
    async setDocument(document) {
      edited = document.edited;
      window.document.title = `${document.edited ? '• ' : ''}${document.name} - Rolepath`;
      return done;
    },
    confirmDiscard: async (name) => ({
      ok: true,
      value: window.confirm(`"${name}" has changes that are not saved. Go on without them?`) ? 'discard' : 'cancel',
    }),
    closeWindow: async () => done,
    async openExternal(url) {
      if (!isExternalUrl(url))
        return { ok: false, error: { code: 'not-allowed', message: `"${url}" is not an address that the editor opens.` } };
      window.open(url, '_blank', 'noopener,noreferrer');
      return done;
    },
    async copyText(text) {
      try {
        await navigator.clipboard.writeText(text);
        return done;
      } catch {
        return { ok: false, error: { code: 'failed', message: 'The browser did not let the text be copied.' } };
      }
    },
    setTheme: async () => done,
    onOpenFile(listener) {
      let stopped = false;
      void host('takePendingFile', {}).then((pending) => {
        if (stopped) return;
        if (!pending.ok) listener(pending);
        else if (pending.value !== null) listener({ ok: true, value: pending.value });
      });
      return () => {
        stopped = true;
      };
    },
    onMenuAction: () => () => {},
    onSaveAndClose: () => () => {},
  };
}
