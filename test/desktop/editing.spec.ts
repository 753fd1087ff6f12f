import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { root } from '../../scripts/generate/output.ts';
import { findElectron } from '../../scripts/start/find-electron.ts';
import { expect, kill, test, type Editor } from './launch.ts';

const example = join(root, 'examples', 'web-app.rolepath.yaml');
const titleOf = ({ app }: Editor): Promise<string | undefined> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());

/** Gives the model another name in the inspector. */
async function rename(page: Page, name: string): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Name', exact: true });
  await field.fill(name);
  await field.press('Enter');
}

/** The lines of `after` that are not those of `before`. */
function changedLines(before: string, after: string): readonly string[] {
  const old = before.split('\n');
  return after.split('\n').filter((line, index) => line !== old[index]);
}

const textsOf = async (folder: string): Promise<readonly string[]> =>
  Promise.all((await readdir(folder)).filter((name) => name.endsWith('.json')).map((name) => readFile(join(folder, name), 'utf8')));

test('a file that is named on the command line is drawn, changed and saved, all else byte for byte', async ({ launch, folder }) => {
  const path = join(folder, 'mine.rolepath.yaml');
  await copyFile(example, path);
  const before = await readFile(path, 'utf8');
  const editor = await launch(path);
  const { page } = editor;
  await expect(page.locator('.react-flow__node').first()).toBeVisible();
  await expect.poll(() => titleOf(editor)).toBe('mine.rolepath.yaml - Rolepath');

  await rename(page, 'Renamed by hand');
  await expect.poll(() => titleOf(editor)).toBe('• mine.rolepath.yaml - Rolepath');
  await page.keyboard.press('Control+s');
  await expect.poll(() => titleOf(editor)).toBe('mine.rolepath.yaml - Rolepath');
  const after = await readFile(path, 'utf8');
  expect(changedLines(before, after)).toEqual(['name: Renamed by hand']);
  expect(after.split('\n')).toHaveLength(before.split('\n').length);
});

test('an example of the gallery is saved as a file of its own', async ({ launch, folder }) => {
  const editor = await launch();
  const { app, page } = editor;
  await page.getByText('Web app with social sign-in', { exact: true }).first().click();
  await expect(page.locator('.react-flow__node').first()).toBeVisible();
  const path = join(folder, 'copy.rolepath.yaml');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, path);
  await page.keyboard.press('Control+Shift+s');
  await expect.poll(() => titleOf(editor)).toBe('copy.rolepath.yaml - Rolepath');
  expect(await readFile(path, 'utf8')).toBe(await readFile(example, 'utf8'));
});

test('what was typed a moment ago is there after a kill', async ({ launch, folder }) => {
  const path = join(folder, 'mine.rolepath.yaml');
  await copyFile(example, path);
  const first = await launch(path);
  await rename(first.page, 'Never saved');
  const drafts = join(folder, 'user-data', 'drafts');
  await expect.poll(() => readdir(drafts).catch(() => [])).toHaveLength(1);
  await kill(first.app);

  const leftBehind = await textsOf(drafts);
  const second = await launch();
  await second.page.getByRole('button', { name: 'Restore' }).click();
  await expect(second.page.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Never saved');
  await expect.poll(() => titleOf(second)).toBe('• mine.rolepath.yaml - Rolepath');
  const before = await readFile(example, 'utf8');
  expect(await readFile(path, 'utf8')).toBe(before);

  // The draft goes on under the same id: it is written anew, not a second one beside it.
  await expect.poll(() => textsOf(drafts)).not.toEqual(leftBehind);
  expect(await readdir(drafts)).toHaveLength(1);
  await second.page.keyboard.press('Control+s');
  await expect.poll(() => titleOf(second)).toBe('mine.rolepath.yaml - Rolepath');
  expect(changedLines(before, await readFile(path, 'utf8'))).toEqual(['name: Never saved']);
  await expect.poll(() => readdir(drafts)).toEqual([]);
});

test('a second start shows its file in the first window', async ({ launch, folder }) => {
  const path = join(folder, 'other.rolepath.yaml');
  await copyFile(example, path);
  const editor = await launch();
  await expect(editor.page.getByText('Web app with social sign-in', { exact: true }).first()).toBeVisible();
  const second = spawn(findElectron(root, process.env) ?? '', [root, `--user-data-dir=${join(folder, 'user-data')}`, path], {
    stdio: 'ignore',
  });
  await once(second, 'exit');
  await expect.poll(() => titleOf(editor)).toBe('other.rolepath.yaml - Rolepath');
});

test('the native menu has the commands of the editor, each with keys that the system knows', async ({ launch, folder }) => {
  const path = join(folder, 'mine.rolepath.yaml');
  await copyFile(example, path);
  const { app, page } = await launch(path);
  await expect(page.locator('.react-flow__node').first()).toBeVisible();
  const menus = await app.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? []).map(({ label, submenu }) => ({ label, ids: submenu?.items.map(({ id }) => id) ?? [] })),
  );
  expect(menus.map(({ label }) => label)).toEqual(expect.arrayContaining(['File', 'Edit', 'View', 'Help']));
  expect(menus.flatMap(({ ids }) => ids)).toEqual(expect.arrayContaining(['file.save', 'edit.undo']));
});

test('closing with unsaved work asks first, and may be called off', async ({ launch, folder }) => {
  const path = join(folder, 'mine.rolepath.yaml');
  await copyFile(example, path);
  const editor = await launch(path);
  await rename(editor.page, 'Not wanted');
  await expect.poll(() => titleOf(editor)).toContain('•');
  await editor.app.evaluate(({ dialog }) => {
    Object.assign(globalThis, { asked: [], answers: [2, 1] });
    dialog.showMessageBox = async (...words: readonly unknown[]) => {
      Reflect.get(globalThis, 'asked').push(Reflect.get(Object(words.at(-1)), 'message'));
      return { response: Reflect.get(globalThis, 'answers').shift(), checkboxChecked: false };
    };
  });
  const close = (): Promise<void> => editor.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await close();
  await expect
    .poll(() => editor.app.evaluate(() => Reflect.get(globalThis, 'asked')))
    .toEqual(['Save the changes to "mine.rolepath.yaml"?']);
  expect(await titleOf(editor)).toContain('•');
  const gone = editor.app.waitForEvent('close');
  await close();
  await gone;
  expect(await readFile(path, 'utf8')).toBe(await readFile(example, 'utf8'));
  expect(await readdir(join(folder, 'user-data', 'drafts')).catch(() => [])).toEqual([]);
});

test('saving on close writes the file and closes', async ({ launch, folder }) => {
  const path = join(folder, 'mine.rolepath.yaml');
  await copyFile(example, path);
  const editor = await launch(path);
  await rename(editor.page, 'Saved at the door');
  await expect.poll(() => titleOf(editor)).toContain('•');
  await editor.app.evaluate(({ dialog }) => {
    dialog.showMessageBox = async () => ({ response: 0, checkboxChecked: false });
  });
  const gone = editor.app.waitForEvent('close');
  await editor.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await gone;
  expect(await readFile(path, 'utf8')).toContain('name: Saved at the door\n');
});
