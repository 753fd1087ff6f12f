import { copyFile, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { root } from '../../scripts/generate/output.ts';
import { expect, test } from './host.ts';

const example = join(root, 'examples', 'web-app.rolepath.yaml');

async function rename(page: Page, name: string): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Name', exact: true });
  await field.fill(name);
  await field.press('Enter');
  await expect(page).toHaveTitle(/^•/);
}

/** The model as it must be after `rename`: one line, nothing else. */
const renamed = async (name: string): Promise<string> => (await readFile(example, 'utf8')).replace(/^name: .*$/m, `name: ${name}`);

test('a file of this machine is opened by the chooser and saved as a download, byte for byte', async ({ page, host }) => {
  await page.goto(host.url);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open file' }).click();
  await (await chooser).setFiles(example);
  await expect(page.locator('.react-flow__node').first()).toBeVisible();

  await rename(page, 'From the chooser');
  const downloads = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  const download = await downloads;
  expect(download.suggestedFilename()).toBe('web-app.rolepath.yaml');
  expect(await readFile(await download.path(), 'utf8')).toBe(await renamed('From the chooser'));
});

test.describe('started with a file', () => {
  test.use({
    file: async ({ folder }, use) => {
      const path = join(folder, 'mine.rolepath.yaml');
      await copyFile(example, path);
      await use(path);
    },
  });

  test('the file is saved in its place, and a draft is kept until then', async ({ page, host, file, folder }) => {
    const drafts = (): Promise<readonly string[]> => readdir(join(folder, 'user-data', 'drafts')).catch(() => []);
    await page.goto(host.url);
    await expect(page).toHaveTitle('mine.rolepath.yaml - Rolepath');
    await rename(page, 'By the host');
    await expect.poll(drafts).toHaveLength(1);
    await page.keyboard.press('Control+s');
    await expect(page).toHaveTitle('mine.rolepath.yaml - Rolepath');
    expect(await readFile(file ?? '', 'utf8')).toBe(await renamed('By the host'));
    await expect.poll(drafts).toHaveLength(0);
  });
});
