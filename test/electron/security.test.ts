import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { sources } from '#core/catalog/sources.ts';
import { contract } from '#electron/ipc/contract.ts';
import { isExternalUrl } from '#electron/ipc/external-url.ts';
import { registerAppScheme, serveAppFile } from '#electron/main/app-scheme.ts';
import { guardContents } from '#electron/main/security.ts';
import { isTrustedFrame } from '#electron/main/sender.ts';
import { createDesktop, startDesktop } from '#electron/main/start.ts';
import { callMain, fake, shell, type BrowserWindow as FakeWindow } from './fake-electron.ts';
import { root } from '../../scripts/generate/output.ts';

vi.mock('electron', () => import('./fake-electron.ts'));

const page = 'app://rolepath/index.html';
let folder: string;
let window: FakeWindow;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolepath-security-'));
  Object.assign(fake, { appFolder: root, userData: folder });
  registerAppScheme();
  guardContents();
  await startDesktop(createDesktop());
  const [opened] = fake.windows;
  if (opened === undefined) throw new Error('no window was opened');
  window = opened;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the window', () => {
  test('has a sandbox, an isolated bridge and no Node', () => {
    expect(window.options.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
    });
    expect(window.loaded).toEqual([page]);
  });

  test.each(['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'])('stops %s to somewhere else', (event) => {
    const preventDefault = vi.fn();
    window.webContents.emit(event, { url: 'https://example.com/', isMainFrame: true, preventDefault });
    expect(preventDefault).toHaveBeenCalled();
  });

  test.each(['file:///etc/passwd', 'app://other/index.html', 'app://rolepath.example/', 'javascript:alert(1)', 'data:text/html,x'])(
    'does not go to %s',
    (url) => {
      const preventDefault = vi.fn();
      window.webContents.emit('will-navigate', { url, preventDefault });
      expect(preventDefault).toHaveBeenCalled();
    },
  );

  test('may load its own page again, but not in a frame', () => {
    const preventDefault = vi.fn();
    window.webContents.emit('will-navigate', { url: page, preventDefault });
    expect(preventDefault).not.toHaveBeenCalled();
    window.webContents.emit('will-frame-navigate', { url: page, isMainFrame: false, preventDefault });
    expect(preventDefault).toHaveBeenCalledOnce();
  });

  test('opens no other window', () => {
    expect(window.webContents.windowOpen?.({ url: page })).toEqual({ action: 'deny' });
  });
});

describe('permissions', () => {
  test('are neither asked for nor found given', () => {
    const decide = vi.fn();
    fake.permissionRequest?.(undefined, 'geolocation', decide);
    expect(decide.mock.calls).toEqual([[false]]);
    expect(fake.permissionCheck?.()).toBe(false);
    expect(fake.devicePermission?.()).toBe(false);
  });
});

describe('the own scheme', () => {
  test('is standard and secure, and no way around the policy', () => {
    expect(fake.privileged).toEqual([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }]);
  });

  test('answers with the policy, also when there is nothing to answer with', async () => {
    for (const url of [page, 'app://rolepath/none.js']) {
      const response = await fake.protocols.get('app')?.({ url });
      expect(response?.headers.get('content-security-policy')).toBe(
        "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      );
      expect(response?.headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  test.each([
    'app://rolepath/..%2fvitest.config.ts',
    'app://rolepath/..%2f..%2fpackage.json',
    'app://rolepath/%2e%2e/package.json',
    'app://rolepath/..\\package.json',
    'app://other/package.json',
    'file:///etc/hostname',
    'app://rolepath/a%00.html',
    'app://rolepath/%zz.html',
  ])('has nothing at %s', async (url) => {
    const response = await serveAppFile(join(root, 'test', 'electron'), url);
    expect(response.status).toBe(404);
  });

  test('serves a file of its folder with its type', async () => {
    const response = await serveAppFile(root, 'app://rolepath/package.json');
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json']);
  });
});

describe('every channel', () => {
  const strangers = [
    { who: 'another page', frame: { url: 'https://example.com/', parent: null } },
    { who: 'a page whose name begins like ours', frame: { url: 'app://rolepath.example/', parent: null } },
    { who: 'a frame inside our page', frame: { url: page, parent: {} } },
    { who: 'a frame that is gone', frame: null },
  ];

  test.each(strangers)('refuses $who', async ({ frame }) => {
    expect(isTrustedFrame(frame)).toBe(false);
    for (const channel of Object.keys(contract)) {
      expect(await callMain(channel, {}, frame), channel).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
    }
  });

  test('has a handler and refuses what the contract does not know', async () => {
    expect([...fake.handlers.keys()].sort()).toEqual(Object.keys(contract).sort());
    for (const channel of fake.handlers.keys()) {
      expect(await callMain(channel, { surprise: true }), channel).toMatchObject({ ok: false, error: { code: 'bad-request' } });
    }
  });
});

describe('addresses that leave the editor', () => {
  test.each([
    'http://docs.aws.amazon.com/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'https://example.com/',
    'https://docs.aws.amazon.com.example.com/',
    'https://docs.aws.amazon.com@example.com/',
    'https://user:pass@docs.aws.amazon.com/',
    'https://docs.aws.amazon.com:8443/',
    'not an address',
  ])('are not %s', async (url) => {
    expect(await callMain('openExternal', { url })).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
    expect(shell.openExternal).not.toHaveBeenCalled();
  });

  test('are all sources of the catalog', () => {
    const addresses = Object.values(sources).map(({ url }) => url);
    expect(addresses.length).toBeGreaterThan(100);
    expect(addresses.filter((url) => !isExternalUrl(url))).toEqual([]);
  });
});
