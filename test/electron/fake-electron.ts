import { EventEmitter } from 'node:events';
import { vi } from 'vitest';
import type { Frame } from '#electron/main/sender.ts';

type IpcHandler = (event: { senderFrame: Frame | null }, request: unknown) => unknown;

/** What a test tells the fake and reads from it. */
export const fake = {
  appFolder: '',
  userData: '',
  handlers: new Map<string, IpcHandler>(),
  windows: [] as BrowserWindow[],
  privileged: [] as unknown[],
  protocols: new Map<string, (request: { url: string }) => Promise<Response>>(),
  permissionRequest: undefined as undefined | ((contents: unknown, permission: string, decide: (granted: boolean) => void) => void),
  permissionCheck: undefined as undefined | (() => boolean),
  devicePermission: undefined as undefined | (() => boolean),
};

class FakeContents extends EventEmitter {
  readonly send = vi.fn();
  readonly reload = vi.fn();
  windowOpen: undefined | ((details: { url: string }) => { action: string });
  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.windowOpen = handler;
  }
  isCrashed(): boolean {
    return false;
  }
}

export class BrowserWindow extends EventEmitter {
  readonly webContents = new FakeContents();
  readonly options: { webPreferences: Record<string, unknown> };
  readonly loaded: string[] = [];
  readonly title = vi.fn();
  readonly edited = vi.fn();
  readonly represented = vi.fn();
  readonly focus = vi.fn();
  isDestroyed = false;
  constructor(options: { webPreferences: Record<string, unknown> }) {
    super();
    this.options = options;
    fake.windows.push(this);
    app.emit('web-contents-created', {}, this.webContents);
  }
  async loadURL(url: string): Promise<void> {
    this.loaded.push(url);
  }
  getNormalBounds = () => ({ x: 0, y: 0, width: 1000, height: 700 });
  isMaximized = () => false;
  isMinimized = () => false;
  setTitle = this.title;
  setDocumentEdited = this.edited;
  setRepresentedFilename = this.represented;
  show(): void {}
  destroy(): void {
    this.isDestroyed = true;
    this.emit('closed');
  }
}

export const app = Object.assign(new EventEmitter(), {
  name: 'Rolepath',
  isPackaged: false,
  getVersion: () => '0.1.0',
  getAppPath: () => fake.appFolder,
  getPath: () => fake.userData,
  setAboutPanelOptions: vi.fn(),
  quit: vi.fn(),
  exit: vi.fn(),
  setName: vi.fn(),
  setPath: vi.fn(),
  enableSandbox: vi.fn(),
  requestSingleInstanceLock: vi.fn(() => true),
  whenReady: vi.fn(async () => undefined),
});
export const ipcMain = { handle: (channel: string, handler: IpcHandler) => fake.handlers.set(channel, handler) };
export const dialog = { showOpenDialog: vi.fn(), showSaveDialog: vi.fn(), showMessageBox: vi.fn(), showErrorBox: vi.fn() };
export const clipboard = { writeText: vi.fn() };
export const shell = { openExternal: vi.fn() };
export const nativeTheme = { shouldUseDarkColors: false, themeSource: 'system' };
export const screen = { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }] };
export const Menu = { buildFromTemplate: vi.fn((template: unknown) => template), setApplicationMenu: vi.fn() };
export const protocol = {
  registerSchemesAsPrivileged: (schemes: unknown[]) => fake.privileged.push(...schemes),
  handle: (scheme: string, handler: (request: { url: string }) => Promise<Response>) => fake.protocols.set(scheme, handler),
};
export const session = {
  defaultSession: {
    setPermissionRequestHandler: (handler: NonNullable<typeof fake.permissionRequest>) => (fake.permissionRequest = handler),
    setPermissionCheckHandler: (handler: () => boolean) => (fake.permissionCheck = handler),
    setDevicePermissionHandler: (handler: () => boolean) => (fake.devicePermission = handler),
  },
};

const page: Frame = { url: 'app://rolepath/index.html', parent: null };

/** Calls a channel the way the page does; another frame stands for an intruder. */
export async function callMain(channel: string, request: unknown, senderFrame: Frame | null = page): Promise<unknown> {
  const handler = fake.handlers.get(channel);
  return handler === undefined
    ? { ok: false, error: { code: 'bad-request', message: 'No such channel' } }
    : handler({ senderFrame }, request);
}
