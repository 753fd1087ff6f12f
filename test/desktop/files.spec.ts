import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../scripts/generate/output.ts';
import { findElectron } from '../../scripts/start/find-electron.ts';
import { expect, kill, test } from './launch.ts';

const model = '# A comment that stays\r\nrolepath: 1\r\nname:   "Odd   spacing"\r\nnodes: {}\r\n';

test('a model is saved where the dialog says, byte for byte', async ({ launch, folder }) => {
  const { app, page } = await launch();
  const path = join(folder, 'saved.rolepath.yaml');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, path);
  const saved = await page.evaluate(
    (text) => window.bridge?.saveWithDialog({ name: 'x', text, layout: 'rolepath: 1\n', review: null }),
    model,
  );
  expect(saved).toMatchObject({ ok: true, value: { path, name: 'saved.rolepath.yaml' } });
  expect(await readFile(path, 'utf8')).toBe(model);
  expect(await readFile(join(folder, 'saved.rolepath.layout.yaml'), 'utf8')).toBe('rolepath: 1\n');
});

test('a dialog that is closed saves nothing', async ({ launch }) => {
  const { app, page } = await launch();
  await app.evaluate(({ dialog }) => {
    dialog.showSaveDialog = async () => ({ canceled: true, filePath: '' });
  });
  expect(await page.evaluate(() => window.bridge?.saveWithDialog({ name: 'x', text: 'y', layout: null, review: null }))).toEqual({
    ok: true,
    value: null,
  });
});

test('a draft survives a kill', async ({ launch }) => {
  const draft = {
    id: 'd1',
    path: null,
    name: 'mine.rolepath.yaml',
    text: `${model}# unsaved\n`,
    layout: null,
    review: null,
    version: null,
  };
  const first = await launch();
  expect(await first.page.evaluate((value) => window.bridge?.saveDraft(value), draft)).toEqual({ ok: true, value: null });
  await kill(first.app);

  const second = await launch();
  expect(await second.page.evaluate(() => window.bridge?.listDrafts({}))).toMatchObject({ ok: true, value: [draft] });
});

test('a file that is dropped is opened by its path, one that a script made is not', async ({ launch, folder }) => {
  const path = join(folder, 'dropped.rolepath.yaml');
  await writeFile(path, model);
  const { page } = await launch();
  await page.evaluate(() => {
    const input = document.createElement('input');
    input.type = 'file';
    input.id = 'from-disk';
    document.body.append(input);
  });
  await page.locator('#from-disk').setInputFiles(path);
  const replies = await page.evaluate(async () => {
    const input = document.querySelector<HTMLInputElement>('#from-disk');
    const files = [input?.files?.[0] ?? new File([], 'none'), new File(['rolepath: 1'], 'dropped.rolepath.yaml')];
    return Promise.all(files.map((file) => window.bridge?.openDropped(file)));
  });
  expect(replies).toMatchObject([
    { ok: true, value: { path, text: model } },
    { ok: false, error: { code: 'bad-request' } },
  ]);
});

test('a second start hands its file to the first and ends', async ({ launch, folder }) => {
  const path = join(folder, 'second.rolepath.yaml');
  await writeFile(path, model);
  const { page } = await launch();
  const told = page.evaluate(() => new Promise((resolve) => window.bridge?.on('fileOpened', resolve)));
  await page.evaluate(() => window.bridge?.takePendingFile({}));
  const second = spawn(
    findElectron(root, process.env) ?? '',
    [root, `--user-data-dir=${join(folder, 'user-data')}`, 'second.rolepath.yaml'],
    { cwd: folder, stdio: 'ignore' },
  );
  await once(second, 'exit');
  expect(second.exitCode).toBe(0);
  expect(await told).toMatchObject({ ok: true, value: { path, text: model } });
});

test('a command of the native menu reaches the page', async ({ launch }) => {
  const { app, page } = await launch();
  const chosen = page.evaluate(() => new Promise((resolve) => window.bridge?.on('menuAction', resolve)));
  const items = [{ type: 'action' as const, id: 'edit.tidy-up', label: 'Tidy up', keys: '$mod+Shift+L', enabled: true, checked: null }];
  await page.evaluate((menu) => window.bridge?.setMenu(menu), { menus: [{ label: 'Diagram', items }] });
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('edit.tidy-up')?.click());
  expect(await chosen).toEqual({ id: 'edit.tidy-up' });
});
