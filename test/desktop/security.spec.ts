import { readFile } from 'node:fs/promises';
import { contract, events, isWindowChannel } from '#electron/ipc/contract.ts';
import { expect, test } from './launch.ts';

test('the page comes over its own scheme, with the policy', async ({ launch }) => {
  const { page } = await launch();
  expect(page.url()).toBe('app://rolepath/index.html');
  const policy = await page.evaluate(async () => (await fetch(location.href)).headers.get('content-security-policy'));
  expect(policy).toContain("default-src 'none'; script-src 'self'; worker-src 'self'");
  expect(policy).not.toContain('unsafe-eval');
});

test('a script that is written into the page does not run', async ({ launch }) => {
  const { page } = await launch();
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.documentElement.dataset.ran = "yes"';
    document.body.append(script);
    return document.documentElement.dataset['ran'];
  });
  expect(ran).toBeUndefined();
});

test('the page has the bridge and nothing else of the machine', async ({ launch }) => {
  const { page } = await launch();
  const seen = await page.evaluate(() => ({
    bridge: Object.keys(window.bridge ?? {}).sort(),
    node: ['require', 'process', 'module', 'Buffer', 'global'].filter((name) => name in window),
  }));
  expect(seen.bridge).toEqual([...Object.keys(contract).filter(isWindowChannel), 'openDropped', 'on'].sort());
  expect(seen.node).toEqual([]);
});

test('the page runs in a sandbox of the system', async ({ launch }) => {
  const { app } = await launch();
  const pages = await app.evaluate(({ app: electron }) => electron.getAppMetrics().filter(({ type }) => type === 'Tab'));
  expect(pages).toHaveLength(1);
  for (const { pid, sandboxed } of pages) {
    // Linux does not fill in `sandboxed`; its kernel tells of the filter on system calls (2: filtered).
    if (process.platform === 'linux') expect(await readFile(`/proc/${pid}/status`, 'utf8')).toMatch(/^Seccomp:\s+2$/m);
    else expect(sandboxed).toBe(true);
  }
});

test('the window neither leaves its page nor opens another', async ({ launch }) => {
  const { app, page } = await launch();
  const opened = await page.evaluate(
    () => window.open('https://example.com/') === null && window.open('app://rolepath/index.html') === null,
  );
  await page.evaluate(() => location.assign('https://example.com/'));
  await page.evaluate(() => location.assign('file:///etc/hostname')).catch(() => undefined);
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'https://example.com/';
    document.body.append(link);
    link.click();
  });
  expect(opened).toBe(true);
  expect(page.url()).toBe('app://rolepath/index.html');
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('a frame or a webview does not come up', async ({ launch }) => {
  const { app, page } = await launch();
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.src = 'app://rolepath/index.html';
    const view = document.createElement('webview');
    view.setAttribute('src', 'https://example.com/');
    document.body.append(frame, view);
  });
  await expect.poll(() => page.frames().every((frame) => frame.url() !== 'https://example.com/')).toBe(true);
  const inner = await page.evaluate(() => document.querySelector('iframe')?.contentWindow?.length);
  expect(inner).toBe(0);
  expect(await app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1);
  expect(await page.evaluate(() => document.querySelector('iframe')?.contentDocument?.querySelector('#root') ?? null)).toBeNull();
});

test('no permission is given', async ({ launch }) => {
  const { page } = await launch();
  const states = await page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read'] as const;
    const asked = await Promise.all(names.map((name) => navigator.permissions.query({ name: name as PermissionName })));
    const notifications = await Notification.requestPermission();
    return [...asked.map(({ state }) => state), notifications];
  });
  expect(new Set(states)).toEqual(new Set(['denied']));
});

test('the scheme serves the build and nothing above it', async ({ launch }) => {
  const { page } = await launch();
  const statuses = await page.evaluate(async () => {
    const paths = ['/..%2f..%2fpackage.json', '/%2e%2e/%2e%2e/package.json', '/%5c..%5cpackage.json', '/no-such-file.js', '/index.html'];
    return Promise.all(paths.map(async (path) => (await fetch(path)).status));
  });
  expect(statuses).toEqual([404, 404, 404, 404, 200]);
});

test('only known https addresses leave the editor', async ({ launch }) => {
  const { app, page } = await launch();
  await app.evaluate(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { opened });
    shell.openExternal = async (url) => void opened.push(url);
  });
  const codes = await page.evaluate(async () => {
    const urls = [
      'file:///etc/passwd',
      'http://docs.aws.amazon.com/',
      'https://example.com/',
      'https://docs.aws.amazon.com@example.com/',
      'https://docs.aws.amazon.com/IAM/',
    ];
    const replies = await Promise.all(urls.map((url) => window.bridge?.openExternal({ url })));
    return replies.map((reply) => (reply?.ok === false ? reply.error.code : 'opened'));
  });
  expect(codes).toEqual(['not-allowed', 'not-allowed', 'not-allowed', 'not-allowed', 'opened']);
  expect(await app.evaluate(() => Reflect.get(globalThis, 'opened'))).toEqual(['https://docs.aws.amazon.com/IAM/']);
});

test('the bridge has no other events than the contract', async ({ launch }) => {
  const { page } = await launch();
  const known = Object.keys(events);
  const thrown = await page.evaluate((names) => {
    const listens = (name: string): boolean => {
      try {
        Reflect.apply(window.bridge?.on ?? (() => {}), undefined, [name, () => {}]);
        return true;
      } catch {
        return false;
      }
    };
    return [...names, 'ELECTRON_BROWSER_REQUIRE'].map((name) => listens(name));
  }, known);
  expect(thrown).toEqual([...known.map(() => true), false]);
});
