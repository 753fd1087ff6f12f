import { askRow, contractTable, diskOf, makeContractWorld } from '../electron/contract-table.ts';
import { expect, test } from './launch.ts';

test('the bridge of the real window passes the contract table', async ({ launch, folder }) => {
  const world = await makeContractWorld(folder);
  const { page } = await launch(world.file);
  const call = (channel: string, request: unknown): Promise<unknown> =>
    page.evaluate(
      ([name, value]) => {
        const ask: unknown = Object.hasOwn(window.bridge ?? {}, name) ? Reflect.get(window.bridge ?? {}, name) : undefined;
        return typeof ask === 'function' ? ask(value) : { ok: false, error: { code: 'bad-request' } };
      },
      [channel, request] as const,
    );
  // The page takes the file itself when it starts; from then on it may be read.
  await expect.poll(() => call('readFile', { path: world.file })).toMatchObject({ ok: true });
  for (const row of contractTable.filter(({ isBeforePage }) => isBeforePage !== true)) {
    expect(await askRow(row, world, call), row.name).toMatchObject(row.reply(world));
    expect(await diskOf(row, world), row.name).toEqual(row.disk ?? {});
  }
});
