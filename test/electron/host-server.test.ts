import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect, Socket } from 'node:net';
import { IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startHost } from '#electron/host/host.ts';
import { readBody } from '#electron/host/read-body.ts';
import type { HostServer } from '#electron/host/server.ts';
import { hostUserDataFolder } from '#electron/host/user-data-folder.ts';

let folder: string;
let host: HostServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolepath-host-'));
  await mkdir(join(folder, 'dist', 'renderer', 'assets'), { recursive: true });
  await writeFile(join(folder, 'dist', 'renderer', 'index.html'), '<h1>page</h1>');
  await writeFile(join(folder, 'dist', 'secret.js'), 'secret');
  host = await startHost({ appFolder: folder, version: '1.2.3', userDataFolder: join(folder, 'user-data') });
});
afterAll(async () => {
  await host.close();
  await rm(folder, { recursive: true });
});

interface Reply {
  readonly status: number | undefined;
  readonly text: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** A request with exactly these headers; `fetch` would not send a foreign Host or Origin. */
function send(path: string, options: { method?: string; headers?: Record<string, string>; body?: string } = {}): Promise<Reply> {
  const { hostname, port } = new URL(host.origin);
  return new Promise((resolve, reject) => {
    const sent = request(
      { hostname, port, path, method: options.method ?? 'GET', headers: options.headers ?? {}, agent: false },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({ status: response.statusCode, text: Buffer.concat(chunks).toString(), headers: response.headers }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(options.body);
  });
}

const callHeaders = (): Record<string, string> => ({
  origin: host.origin,
  'content-type': 'application/json',
  'x-rolepath-token': host.token,
});
const call = (headers: Record<string, string | undefined>, method = 'POST'): Promise<Reply> => {
  const all = Object.entries({ ...callHeaders(), ...headers }).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return send('/api/appInfo', { method, headers: Object.fromEntries(all), body: method === 'GET' ? '' : '{}' });
};

describe('the loopback host', () => {
  test('listens on the loopback address alone, and each start has its own token', async () => {
    expect(host.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const other = await startHost({ appFolder: folder, version: '1', userDataFolder: join(folder, 'other') });
    await other.close();
    expect(other.token).not.toBe(host.token);
    expect(host.token).toMatch(/^[\w-]{43}$/);
    expect(host.url).toBe(`${host.origin}/#token=${host.token}`);
  });

  test('answers a call of its own page', async () => {
    const reply = await call({});
    expect([reply.status, JSON.parse(reply.text)]).toEqual([
      200,
      { ok: true, value: expect.objectContaining({ version: '1.2.3', host: 'browser' }) },
    ]);
  });

  test.each([
    { what: 'no token', headers: { 'x-rolepath-token': undefined }, status: 401 },
    { what: 'a wrong token', headers: { 'x-rolepath-token': 'x'.repeat(43) }, status: 401 },
    { what: 'another origin', headers: { origin: 'http://evil.example' }, status: 403 },
    { what: 'the null origin', headers: { origin: 'null' }, status: 403 },
    { what: 'no origin', headers: { origin: undefined }, status: 403 },
    { what: 'another name for this address', headers: { host: 'evil.example' }, status: 421 },
    { what: 'localhost', headers: { host: 'localhost:1' }, status: 421 },
    { what: 'a browser that calls it cross-site', headers: { 'sec-fetch-site': 'cross-site' }, status: 403 },
    { what: 'a form', headers: { 'content-type': 'application/x-www-form-urlencoded' }, status: 415 },
    { what: 'a text', headers: { 'content-type': 'text/plain' }, status: 415 },
  ])('refuses $what', async ({ headers, status }) => {
    expect((await call(headers)).status).toBe(status);
  });

  test.each(['GET', 'PUT', 'OPTIONS'])('refuses %s', async (method) => {
    expect((await call({}, method)).status).toBe(405);
  });

  test('serves the page with the policy, without a token', async () => {
    const reply = await send('/');
    expect([reply.status, reply.text]).toEqual([200, '<h1>page</h1>']);
    expect(reply.headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'");
    expect(reply.headers).not.toHaveProperty('access-control-allow-origin');
  });

  test('serves not even the page under another name', async () => {
    expect((await send('/', { headers: { host: `localhost:${new URL(host.origin).port}` } })).status).toBe(421);
  });

  test.each([
    '/../secret.js',
    '/..%2fsecret.js',
    '/assets/../../secret.js',
    '/%2e%2e/secret.js',
    '/..\\secret.js',
    '/assets',
    '/none.js',
    '/a%00.js',
    '/%zz',
    '//etc/hostname',
  ])('has nothing at %s', async (path) => {
    expect((await send(path)).status).toBe(404);
  });

  test('does not write by a file address', async () => {
    expect((await send('/index.html', { method: 'PUT' })).status).toBe(405);
  });

  test('refuses a body that is announced as too large before it comes', async () => {
    const reply = await new Promise<string>((resolve, reject) => {
      const { hostname, port } = new URL(host.origin);
      const socket = connect(Number(port), hostname, () => {
        const headers = Object.entries({ host: `${hostname}:${port}`, ...callHeaders(), 'content-length': String(10 ** 12) });
        socket.write(`POST /api/appInfo HTTP/1.1\r\n${headers.map(([name, value]) => `${name}: ${value}`).join('\r\n')}\r\n\r\n`);
      });
      socket.once('data', (data) => resolve(data.toString()));
      socket.once('error', reject);
    });
    expect(reply).toMatch(/^HTTP\/1\.1 413 /);
  });

  test('stops reading a body that grows too large', async () => {
    const message = new IncomingMessage(new Socket());
    Readable.from(['x'.repeat(6), 'x'.repeat(6)])
      .on('data', (chunk: string) => message.push(chunk))
      .on('end', () => message.push(null));
    expect(await readBody(message, 10)).toBeUndefined();
  });

  test('tells a broken body as a bad request', async () => {
    const reply = await send('/api/appInfo', { method: 'POST', headers: callHeaders(), body: '{"a":' });
    expect(JSON.parse(reply.text)).toMatchObject({ ok: false, error: { code: 'bad-request' } });
  });
});

describe('the folder of the host', () => {
  test('is the one that the environment names, else the place of the system', () => {
    expect(hostUserDataFolder({ ROLEPATH_USER_DATA: '/chosen' }, 'linux', '/home/a')).toBe('/chosen');
    expect(hostUserDataFolder({}, 'linux', '/home/a')).toBe('/home/a/.config/rolepath-browser');
    expect(hostUserDataFolder({ XDG_CONFIG_HOME: '/config' }, 'linux', '/home/a')).toBe('/config/rolepath-browser');
    expect(hostUserDataFolder({}, 'darwin', '/Users/a')).toBe('/Users/a/Library/Application Support/Rolepath Browser');
  });
});
