import { release, type } from 'node:os';
import { join } from 'node:path';
import { app, Menu } from 'electron';
import { createDrafts, type Drafts } from '../services/drafts.ts';
import { createExamples } from '../services/examples.ts';
import { createGrantedPaths } from '../services/granted-paths.ts';
import { createModelFiles } from '../services/model-files.ts';
import { createRecentFiles } from '../services/recent-files.ts';
import { createSharedHandlers, grantRecentFiles, openNamedFile, type Services } from '../services/shared-handlers.ts';
import { handleAppScheme } from './app-scheme.ts';
import { registerChannels } from './channels.ts';
import { createDesktopHandlers } from './desktop-handlers.ts';
import { createEditorWindow, type EditorWindow } from './editor-window.ts';
import { createIncomingFiles, type IncomingFiles } from './incoming-files.ts';
import { menuTemplate } from './menu-template.ts';
import { denyPermissions } from './security.ts';

const aboutText = 'Draws, judges and exports AWS identity flows.\nApache License 2.0';

/** Everything that the app is made of; nothing of it needs the app to be ready. */
export interface Desktop {
  readonly services: Services;
  readonly editor: EditorWindow;
  readonly incoming: IncomingFiles;
}

/** The drafts, with the id of the one that belongs to the open window. */
function trackDraft(drafts: Drafts): { readonly drafts: Drafts; readonly discardLast: () => Promise<void> } {
  let last: string | undefined;
  const tracked: Drafts = {
    ...drafts,
    save(draft) {
      last = draft.id;
      return drafts.save(draft);
    },
  };
  return { drafts: tracked, discardLast: async () => (last === undefined ? undefined : drafts.discard(last)) };
}

/** Puts the parts together. */
export function createDesktop(): Desktop {
  const userData = app.getPath('userData');
  const { drafts, discardLast } = trackDraft(createDrafts(join(userData, 'drafts'), Date.now));
  const services: Services = {
    info: {
      name: app.name,
      version: app.getVersion(),
      host: 'desktop',
      system: `${type()} ${release()}`,
      engine: `Electron ${process.versions.electron}`,
    },
    examples: createExamples(join(app.getAppPath(), 'examples')),
    models: createModelFiles(),
    drafts,
    recent: createRecentFiles(join(userData, 'recent.json')),
    granted: createGrantedPaths(),
    takePending: () => incoming.take(),
  };
  const incoming = createIncomingFiles({
    open: (path) => openNamedFile(services, path),
    tell: (file) => editor.tell('fileOpened', file),
  });
  const editor = createEditorWindow({
    preload: join(app.getAppPath(), 'dist', 'electron', 'preload.cjs'),
    onLoading: incoming.windowIsLoading,
    onDiscard: discardLast,
  });
  return { services, editor, incoming };
}

/** Runs once the app is ready: guards first, then channels, then the window. */
export async function startDesktop({ services, editor }: Desktop): Promise<void> {
  denyPermissions();
  handleAppScheme(join(app.getAppPath(), 'dist', 'renderer'));
  await grantRecentFiles(services);
  registerChannels({ ...createSharedHandlers(services), ...createDesktopHandlers(services, editor) });
  app.setAboutPanelOptions({ applicationName: app.name, applicationVersion: app.getVersion(), copyright: aboutText });
  const bare = menuTemplate({ menus: [] }, { appName: app.name, isMac: process.platform === 'darwin', choose: () => {} });
  Menu.setApplicationMenu(bare.length === 0 ? null : Menu.buildFromTemplate(bare));
  await editor.open();
}
