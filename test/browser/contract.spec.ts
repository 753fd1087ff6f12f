import { askRow, contractTable, diskOf, makeContractWorld } from '../electron/contract-table.ts';
import { expect, test } from './host.ts';

test.use({
  file: async ({ folder }, use) => {
    const { file } = await makeContractWorld(folder);
    await use(file);
  },
});

test('the page of a real browser passes the contract table', async ({ page, host, folder, file }) => {
  const world = { folder, file: file ?? '', version: null };
  await page.goto(host.url);
  const call = (channel: string, request: unknown): Promise<unknown> =>
    page.evaluate(
      async ([name, token, body]) => {
        const headers = { 'content-type': 'application/json', 'x-rolepath-token': token };
        return (await fetch(`/api/${name}`, { method: 'POST', headers, body })).json();
      },
      [channel, host.token, JSON.stringify(request)] as const,
    );
  for (const row of contractTable) {
    expect(await askRow(row, world, call), row.name).toMatchObject(row.reply(world));
    expect(await diskOf(row, world), row.name).toEqual(row.disk ?? {});
  }
});
