import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { root } from '../../scripts/generate/output.ts';
import { app, callMain, fake } from './fake-electron.ts';

vi.mock('electron', () => import('./fake-electron.ts'));
// Made now, so that it stays the one of this file when the modules of the main process are loaded anew.
await import('electron');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolepath-main-'));
  Object.assign(fake, { appFolder: root, userData: folder, windows: [], privileged: [] });
  app.removeAllListeners();
  vi.clearAllMocks();
  vi.resetModules();
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await rm(folder, { recursive: true, force: true });
});

/** Runs the main process as if it were started with these words. */
async function start(...words: readonly string[]): Promise<void> {
  const argv = process.argv;
  process.argv = ['electron', root, ...words];
  try {
    await import('#electron/main/main.ts');
  } finally {
    process.argv = argv;
  }
}

describe('the main process', () => {
  test('demands the sandbox and registers its scheme before the app is ready, then opens one window', async () => {
    let whenReady = (): void => {};
    app.whenReady.mockReturnValueOnce(new Promise((resolve) => (whenReady = () => resolve(undefined))));
    await start();
    expect(app.enableSandbox).toHaveBeenCalledOnce();
    expect(fake.privileged).toHaveLength(1);
    expect(fake.windows).toHaveLength(0);
    whenReady();
    await vi.waitFor(() => expect(fake.windows[0]?.loaded).toEqual(['app://rolepath/index.html']));
  });

  test('hands the file of its command line to the window', async () => {
    const file = join(folder, 'mine.rolepath.yaml');
    await writeFile(file, 'rolepath: 1\n');
    await start(file);
    await vi.waitFor(() => expect(fake.windows[0]?.loaded).toHaveLength(1));
    expect(await callMain('takePendingFile', {})).toMatchObject({ ok: true, value: { path: file } });
  });

  test('shows the file of a second start, or of a double click on macOS, in the window that is open', async () => {
    const file = join(folder, 'second.rolepath.yaml');
    await writeFile(file, 'rolepath: 1\n');
    await start();
    await vi.waitFor(() => expect(fake.windows[0]?.loaded).toHaveLength(1));
    await callMain('takePendingFile', {});
    const [window] = fake.windows;
    app.emit('second-instance', {}, [], folder, { files: [file] });
    await vi.waitFor(() => expect(window?.webContents.send).toHaveBeenCalledOnce());
    expect(window?.focus).toHaveBeenCalledOnce();
    app.emit('second-instance', {}, [], folder, 'no files at all');
    const preventDefault = vi.fn();
    app.emit('open-file', { preventDefault }, file);
    await vi.waitFor(() => expect(window?.webContents.send).toHaveBeenCalledTimes(2));
    expect(preventDefault).toHaveBeenCalledOnce();
  });

  test('ends at once where another one runs already, after handing its files over', async () => {
    app.requestSingleInstanceLock.mockReturnValueOnce(false);
    await start('x.rolepath.yaml');
    expect(app.requestSingleInstanceLock).toHaveBeenCalledWith({ files: [join(process.cwd(), 'x.rolepath.yaml')] });
    expect(app.quit).toHaveBeenCalledOnce();
    expect(app.whenReady).not.toHaveBeenCalled();
  });

  test('keeps its data where the command line says', async () => {
    await start(`--user-data-dir=${folder}`);
    expect(app.setPath).toHaveBeenCalledWith('userData', folder);
  });
});
