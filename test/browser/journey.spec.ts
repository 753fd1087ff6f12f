import { copyFile, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../scripts/generate/output.ts';
import { EditorPage } from './editor-page.ts';
import { expect, test } from './host.ts';
import { addConnectAndMend, lostLines } from './journey.ts';

const example = join(root, 'examples', 'web-app-broken.rolepath.yaml');

test.use({
  file: async ({ folder }, use) => {
    const file = join(folder, 'mine.rolepath.yaml');
    await copyFile(example, file);
    await use(file);
  },
});

test('an example is opened, added to, mended by its quick fix, saved and opened again; what nobody touched is the same to the byte', async ({
  page,
  host,
  file,
}) => {
  const editor = new EditorPage(page);
  await editor.open(host.url);
  await addConnectAndMend(editor);
  await editor.press('Control+s');
  await expect(page.getByText('Saved mine.rolepath.yaml')).toBeVisible();

  const before = (await readFile(example, 'utf8')).split('\n');
  const saved = await readFile(file!, 'utf8');
  expect(lostLines(before, saved.split('\n'))).toEqual(before.filter((line) => line.includes('sends: accessToken')));

  const written = await stat(file!);
  await page.reload();
  await expect(editor.nodes).toHaveCount(9);
  await editor.press('Control+s');
  await expect(page.getByText('Saved mine.rolepath.yaml')).toBeVisible();
  expect([await readFile(file!, 'utf8'), (await stat(file!)).ino]).toEqual([saved, written.ino]);
});

test('an edge that is not possible says so on the canvas and in the inspector, which draws something else in its place', async ({
  page,
  host,
}) => {
  const editor = new EditorPage(page);
  await editor.open(host.url);
  await page.locator('button', { hasText: 'not possible' }).click();
  const reason = page.getByRole('region', { name: 'Not possible' });
  await expect(reason).toContainText('A JWT is no credential');
  await reason.getByRole('button', { name: /Identity pool and role/ }).click();
  await expect(page.locator('button', { hasText: 'not possible' })).toHaveCount(0);
  await expect(editor.nodes).toHaveCount(10);
  await editor.press('Control+z');
  await expect(page.locator('button', { hasText: 'not possible' })).toHaveCount(1);
  await expect(editor.nodes).toHaveCount(8);
});
