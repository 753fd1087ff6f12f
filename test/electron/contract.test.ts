import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startHost } from '#electron/host/host.ts';
import type { HostServer } from '#electron/host/server.ts';
import { contract, isChannel } from '#electron/ipc/contract.ts';
import { createDesktop, startDesktop } from '#electron/main/start.ts';
import { root } from '../../scripts/generate/output.ts';
import { askRow, contractTable, diskOf, makeContractWorld, type Call, type ContractWorld } from './contract-table.ts';
import { callMain, fake } from './fake-electron.ts';

vi.mock('electron', () => import('./fake-electron.ts'));

interface RunningHost {
  readonly call: Call;
  readonly close: () => Promise<void>;
}

async function startDesktopHost({ file, folder }: ContractWorld): Promise<RunningHost> {
  Object.assign(fake, { appFolder: root, userData: join(folder, 'user-data') });
  const desktop = createDesktop();
  await desktop.incoming.arrive(file);
  await startDesktop(desktop);
  return { call: callMain, close: async () => undefined };
}

const overHttp =
  ({ origin, token }: HostServer): Call =>
  async (channel, request) => {
    const headers = { origin, 'content-type': 'application/json', 'x-rolepath-token': token };
    const response = await fetch(`${origin}/api/${channel}`, { method: 'POST', headers, body: JSON.stringify(request) });
    return response.json();
  };

async function startBrowserHost({ file, folder }: ContractWorld): Promise<RunningHost> {
  const server = await startHost({ appFolder: root, version: '0.1.0', userDataFolder: join(folder, 'user-data'), file });
  return { call: overHttp(server), close: () => server.close() };
}

describe.each([
  { host: 'the desktop', start: startDesktopHost },
  { host: 'the loopback host', start: startBrowserHost },
])('$host', ({ start }) => {
  let world: ContractWorld;
  let running: RunningHost;

  beforeAll(async () => {
    world = await makeContractWorld(await mkdtemp(join(tmpdir(), 'rolepath-contract-')));
    running = await start(world);
  });
  afterAll(async () => {
    await running.close();
    await rm(world.folder, { recursive: true });
  });

  test.each(contractTable)('$name', async (row) => {
    const reply = await askRow(row, world, running.call);
    expect(reply).toMatchObject(row.reply(world));
    expect(await diskOf(row, world)).toEqual(row.disk ?? {});
  });

  test('replies as the contract says', async () => {
    for (const { channel, request } of contractTable.filter((row) => isChannel(row.channel))) {
      const reply = await running.call(channel, request(world));
      if (!isChannel(channel) || !isAccepted(reply)) continue;
      expect(contract[channel].reply.safeParse(reply.value).error, channel).toBeUndefined();
    }
  });
});

const isAccepted = (reply: unknown): reply is { ok: true; value: unknown } =>
  typeof reply === 'object' && reply !== null && 'ok' in reply && reply.ok === true;

test('the table asks every channel that both hosts answer', () => {
  const shared = Object.entries(contract).filter(([, { host }]) => host === 'every');
  expect(new Set(contractTable.map(({ channel }) => channel))).toEqual(
    new Set([...shared.map(([channel]) => channel), 'runCommand', 'constructor']),
  );
});
