import { app, clipboard, Menu, nativeTheme, shell } from 'electron';
import type { Channel, SharedChannel } from '../ipc/contract.ts';
import { isExternalUrl } from '../ipc/external-url.ts';
import { answer, done, refuse } from '../services/answers.ts';
import type { Handlers } from '../services/dispatch.ts';
import { replacedBy, writeExport } from '../services/export-folder.ts';
import { openNamedFile, type Services } from '../services/shared-handlers.ts';
import { askToSave } from './close-guard.ts';
import { askForFile, askForFolder, askWhereToSave, mayReplace } from './dialogs.ts';
import type { EditorWindow } from './editor-window.ts';
import { menuTemplate } from './menu-template.ts';

type DesktopHandlers = Handlers<Exclude<Channel, SharedChannel>>;

/** The channels that only the desktop answers. */
export function createDesktopHandlers(services: Services, editor: EditorWindow): DesktopHandlers {
  return {
    ...fileHandlers(services, editor),
    async setMenu(model) {
      const choose = (id: string): void => editor.tell('menuAction', { id });
      Menu.setApplicationMenu(
        Menu.buildFromTemplate(menuTemplate(model, { appName: app.name, isMac: process.platform === 'darwin', choose })),
      );
      return done;
    },
    async setDocument(document) {
      if (document.path !== null && !services.granted.has(document.path)) return refuse('not-allowed', 'This file was never opened here.');
      editor.showDocument(document);
      return done;
    },
    confirmDiscard: async ({ name }) => answer(await askToSave(editor.current(), name)),
    async closeWindow() {
      editor.close();
      return done;
    },
    async openExternal({ url }) {
      if (!isExternalUrl(url)) return refuse('not-allowed', `"${url}" is not an address that the editor opens.`);
      await shell.openExternal(url);
      return done;
    },
    async copyText({ text }) {
      clipboard.writeText(text);
      return done;
    },
    async setTheme({ theme }) {
      nativeTheme.themeSource = theme;
      return done;
    },
  };
}

type FileChannel = 'openWithDialog' | 'saveWithDialog' | 'exportWithDialog' | 'openDropped';

const fileHandlers = (services: Services, editor: EditorWindow): Handlers<FileChannel> => ({
  async openWithDialog() {
    const path = await askForFile(editor.current());
    return path === undefined ? answer(null) : openNamedFile(services, path);
  },
  async saveWithDialog({ name, ...model }) {
    const path = await askWhereToSave(editor.current(), name);
    if (path === undefined) return answer(null);
    const saved = await services.models.save({ path, ...model, version: null });
    if (!saved.ok) return saved;
    services.granted.grant(path);
    await services.recent.add(path);
    return saved;
  },
  async exportWithDialog({ files }) {
    const folder = await askForFolder(editor.current());
    if (folder === undefined || !(await mayReplace(editor.current(), await replacedBy(folder, files)))) return answer(null);
    return writeExport(folder, files);
  },
  openDropped: ({ path }) => openNamedFile(services, path),
});
