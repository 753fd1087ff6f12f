import type { Bridge } from '#electron/ipc/bridge.ts';
import type { Platform } from './platform.ts';

/** The desktop: every call goes over the bridge to the main process. */
export const createElectronPlatform = (bridge: Bridge): Platform => ({
  host: 'desktop',
  hasNativeMenu: true,
  appInfo: () => bridge.appInfo({}),
  listExamples: () => bridge.listExamples({}),
  openExample: (id) => bridge.openExample({ id }),
  open: () => bridge.openWithDialog({}),
  read: (path) => bridge.readFile({ path }),
  openDropped: (file) => bridge.openDropped(file),
  save: (path, version, model) => bridge.saveFile({ path, version, ...model }),
  saveAs: (name, model) => bridge.saveWithDialog({ name, ...model }),
  exportFiles: (files) => bridge.exportWithDialog({ files: files.map(({ path, text }) => ({ path, text })) }),
  listRecent: () => bridge.listRecent({}),
  clearRecent: () => bridge.clearRecent({}),
  saveDraft: (draft) => bridge.saveDraft(draft),
  listDrafts: () => bridge.listDrafts({}),
  discardDraft: (id) => bridge.discardDraft({ id }),
  setMenu: (menu) => bridge.setMenu(menu),
  setDocument: (document) => bridge.setDocument(document),
  confirmDiscard: (name) => bridge.confirmDiscard({ name }),
  closeWindow: () => bridge.closeWindow({}),
  openExternal: (url) => bridge.openExternal({ url }),
  copyText: (text) => bridge.copyText({ text }),
  setTheme: (theme) => bridge.setTheme({ theme }),
  onOpenFile(listener) {
    const stop = bridge.on('fileOpened', listener);
    void bridge.takePendingFile({}).then((pending) => {
      if (!pending.ok) listener(pending);
      else if (pending.value !== null) listener({ ok: true, value: pending.value });
    });
    return stop;
  },
  onMenuAction: (listener) => bridge.on('menuAction', ({ id }) => listener(id)),
  onSaveAndClose: (listener) => bridge.on('saveAndClose', () => listener()),
});
