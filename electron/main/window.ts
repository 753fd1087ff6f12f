import { join } from 'node:path';
import { app, BrowserWindow, nativeTheme, screen } from 'electron';
import { readStored, writeStored } from '../services/stored-json.ts';
import { appPage } from './app-origin.ts';
import { placeWindow, smallest, windowState, type WindowState } from './window-state.ts';

const stateFile = (): string => join(app.getPath('userData'), 'window.json');

/** What the page shows before its first paint; the theme's own two backgrounds. */
const background = (): string => (nativeTheme.shouldUseDarkColors ? '#16181d' : '#ffffff');

const stateOf = (window: BrowserWindow): WindowState => ({ bounds: window.getNormalBounds(), isMaximized: window.isMaximized() });

/** Opens the editor's window where it was last; the page has no rights but the bridge. */
export async function openWindow(preload: string, onCreated: (window: BrowserWindow) => void): Promise<BrowserWindow> {
  const state = await readStored(stateFile(), windowState);
  const window = new BrowserWindow({
    ...placeWindow(
      state,
      screen.getAllDisplays().map(({ workArea }) => workArea),
    ),
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    title: app.name,
    backgroundColor: background(),
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      spellcheck: false,
    },
  });
  onCreated(window);
  if (state?.isMaximized === true) window.maximize();
  window.once('ready-to-show', () => window.show());
  let last = stateOf(window);
  const remember = (): void => {
    last = stateOf(window);
  };
  window.on('resize', remember);
  window.on('move', remember);
  window.on('maximize', remember);
  window.on('unmaximize', remember);
  window.on('closed', () => void writeStored(stateFile(), last).catch(() => undefined));
  await window.loadURL(appPage);
  return window;
}
