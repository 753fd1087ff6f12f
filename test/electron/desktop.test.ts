import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, beforeEach, afterAll, describe, expect, test, vi } from 'vitest';
import { createDesktop, startDesktop, type Desktop } from '#electron/main/start.ts';
import { root } from '../../scripts/generate/output.ts';
import { callMain, clipboard, dialog, fake, nativeTheme, type BrowserWindow as FakeWindow } from './fake-electron.ts';

vi.mock('electron', () => import('./fake-electron.ts'));

let folder: string;
let desktop: Desktop;
let window: FakeWindow;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolepath-desktop-'));
  Object.assign(fake, { appFolder: root, userData: join(folder, 'user-data') });
  desktop = createDesktop();
  await startDesktop(desktop);
  const [opened] = fake.windows;
  if (opened === undefined) throw new Error('no window was opened');
  window = opened;
});
beforeEach(() => vi.resetAllMocks());
afterAll(() => rm(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);
const accepted = (value: unknown): unknown => expect.objectContaining({ ok: true, value });

describe('opening', () => {
  test('reads the file that the dialog names and lets it be saved', async () => {
    await writeFile(at('picked.rolepath.yaml'), 'rolepath: 1\n');
    dialog.showOpenDialog.mockResolvedValue({ canceled: false, filePaths: [at('picked.rolepath.yaml')] });
    const opened = await callMain('openWithDialog', {});
    expect(opened).toEqual(accepted(expect.objectContaining({ text: 'rolepath: 1\n', path: at('picked.rolepath.yaml') })));
    const saved = await callMain('saveFile', {
      path: at('picked.rolepath.yaml'),
      text: 'rolepath: 1\n# x\n',
      layout: null,
      review: null,
      version: null,
    });
    expect(saved).toMatchObject({ ok: true });
  });

  test('answers null when the dialog is closed', async () => {
    dialog.showOpenDialog.mockResolvedValue({ canceled: true, filePaths: [] });
    expect(await callMain('openWithDialog', {})).toEqual({ ok: true, value: null });
  });

  test('reads a dropped file', async () => {
    await writeFile(at('dropped.rolepath.yaml'), 'rolepath: 1\n');
    expect(await callMain('openDropped', { path: at('dropped.rolepath.yaml') })).toMatchObject({
      ok: true,
      value: { name: 'dropped.rolepath.yaml' },
    });
  });
});

describe('saving under a new name', () => {
  test('adds the ending that a person left out', async () => {
    dialog.showSaveDialog.mockResolvedValue({ canceled: false, filePath: at('new') });
    const saved = await callMain('saveWithDialog', { name: 'x.rolepath.yaml', text: 'a', layout: 'b', review: null });
    expect(saved).toMatchObject({ ok: true, value: { path: at('new.rolepath.yaml') } });
    expect([await readFile(at('new.rolepath.yaml'), 'utf8'), await readFile(at('new.rolepath.layout.yaml'), 'utf8')]).toEqual(['a', 'b']);
    expect(dialog.showMessageBox).not.toHaveBeenCalled();
  });

  test('asks before the file with the ending is replaced', async () => {
    await writeFile(at('taken.rolepath.yaml'), 'old');
    dialog.showSaveDialog.mockResolvedValue({ canceled: false, filePath: at('taken') });
    dialog.showMessageBox.mockResolvedValue({ response: 1 });
    expect(await callMain('saveWithDialog', { name: 'x.rolepath.yaml', text: 'a', layout: null, review: null })).toEqual({
      ok: true,
      value: null,
    });
    expect(await readFile(at('taken.rolepath.yaml'), 'utf8')).toBe('old');
  });
});

describe('an export', () => {
  const files = [
    { path: 'bin/app.ts', text: 'app' },
    { path: 'README.md', text: 'readme' },
  ];

  test('is written below the folder that the dialog names', async () => {
    dialog.showOpenDialog.mockResolvedValue({ canceled: false, filePaths: [at('export')] });
    expect(await callMain('exportWithDialog', { files })).toEqual({ ok: true, value: { folder: at('export'), count: 2 } });
    expect(await readFile(at('export/bin/app.ts'), 'utf8')).toBe('app');
    expect(dialog.showMessageBox).not.toHaveBeenCalled();
  });

  test('asks before it replaces a file that differs', async () => {
    dialog.showOpenDialog.mockResolvedValue({ canceled: false, filePaths: [at('export')] });
    dialog.showMessageBox.mockResolvedValue({ response: 1 });
    const changed = [{ path: 'README.md', text: 'other' }];
    expect(await callMain('exportWithDialog', { files: changed })).toEqual({ ok: true, value: null });
    expect(dialog.showMessageBox.mock.calls[0]?.[1]).toMatchObject({ detail: 'README.md' });
    expect(await readFile(at('export/README.md'), 'utf8')).toBe('readme');
  });

  test.each(['../out.txt', '/etc/out.txt', 'a/../../out.txt', 'C:\\out.txt', 'a//b', '.', 'a\0b'])('refuses the path %j', async (path) => {
    dialog.showOpenDialog.mockResolvedValue({ canceled: false, filePaths: [at('export')] });
    dialog.showMessageBox.mockResolvedValue({ response: 0 });
    expect(await callMain('exportWithDialog', { files: [...files, { path, text: 'x' }] })).toMatchObject({
      ok: false,
      error: { code: 'not-allowed' },
    });
  });
});

describe('closing', () => {
  const close = (): ReturnType<typeof vi.fn> => {
    const preventDefault = vi.fn();
    window.emit('close', { preventDefault });
    return preventDefault;
  };
  const edit = (edited: boolean): Promise<unknown> => callMain('setDocument', { name: 'a.rolepath.yaml', path: null, edited });

  test('asks nothing when all is saved', async () => {
    await edit(false);
    expect(close()).not.toHaveBeenCalled();
    expect(dialog.showMessageBox).not.toHaveBeenCalled();
  });

  test('asks once, and tells the page to save', async () => {
    await edit(true);
    dialog.showMessageBox.mockResolvedValue({ response: 0 });
    expect(close()).toHaveBeenCalled();
    close();
    await vi.waitFor(() => expect(window.webContents.send).toHaveBeenCalledWith('saveAndClose', {}));
    expect(dialog.showMessageBox).toHaveBeenCalledOnce();
    expect(window.isDestroyed).toBe(false);
  });

  test('drops the draft of work that is not wanted', async () => {
    await edit(true);
    await callMain('saveDraft', { id: 'gone', path: null, name: 'a.rolepath.yaml', text: 'x', layout: null, review: null, version: null });
    dialog.showMessageBox.mockResolvedValue({ response: 1 });
    close();
    await vi.waitFor(() => expect(window.isDestroyed).toBe(true));
    expect(await callMain('listDrafts', {})).toEqual({ ok: true, value: [] });
  });
});

describe('the rest of the bridge', () => {
  test('shows the document in the title, but no path that nobody has named', async () => {
    expect(await callMain('setDocument', { name: 'b.rolepath.yaml', path: '/etc/passwd', edited: true })).toMatchObject({
      ok: false,
      error: { code: 'not-allowed' },
    });
    expect(window.represented).not.toHaveBeenCalled();
  });

  test('copies texts and sets the look of the system', async () => {
    await callMain('copyText', { text: 'flowchart LR' });
    expect(clipboard.writeText).toHaveBeenCalledWith('flowchart LR');
    await callMain('setTheme', { theme: 'dark' });
    expect(nativeTheme.themeSource).toBe('dark');
  });

  test('tells files that come in while the page listens, and keeps them for one that still loads', async () => {
    await writeFile(at('late.rolepath.yaml'), 'late');
    await callMain('takePendingFile', {});
    await desktop.incoming.arrive(at('late.rolepath.yaml'));
    expect(window.webContents.send).toHaveBeenCalledWith('fileOpened', { ok: true, value: expect.objectContaining({ text: 'late' }) });

    window.webContents.emit('did-start-navigation', { isMainFrame: true, isSameDocument: false });
    window.webContents.send.mockClear();
    await desktop.incoming.arrive(at('late.rolepath.yaml'));
    expect(window.webContents.send).not.toHaveBeenCalled();
    expect(await callMain('takePendingFile', {})).toMatchObject({ ok: true, value: { text: 'late' } });
    expect(await callMain('takePendingFile', {})).toEqual({ ok: true, value: null });
  });

  test('says in words why a file that came in cannot be read', async () => {
    await callMain('takePendingFile', {});
    await desktop.incoming.arrive(at('none.rolepath.yaml'));
    expect(window.webContents.send).toHaveBeenCalledWith('fileOpened', {
      ok: false,
      error: { code: 'not-found', message: '"none.rolepath.yaml" is not there.' },
    });
  });
});
