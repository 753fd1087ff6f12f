import { cp } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { _electron } from '@playwright/test';
import config from '../../forge.config.ts';
import { root } from '../../scripts/generate/output.ts';
import { findElectron } from '../../scripts/start/find-electron.ts';
import { expect, kill, test } from './launch.ts';

/** The files that the package keeps, with nothing of the sources or of node_modules beside them. */
async function copyPackage(to: string): Promise<void> {
  const ignore = config.packagerConfig?.ignore;
  if (typeof ignore !== 'function') throw new Error('the config names no filter');
  const isKept = (path: string): boolean => {
    const inside = relative(root, path);
    return !ignore(inside === '' ? '' : `/${inside.replaceAll('\\', '/')}`);
  };
  await cp(root, to, { recursive: true, filter: isKept });
}

test('what goes into the package runs by itself', async ({ folder }) => {
  const app = join(folder, 'app');
  await copyPackage(app);
  const running = await _electron.launch({
    executablePath: findElectron(root, process.env) ?? '',
    args: [app, `--user-data-dir=${join(folder, 'user-data')}`],
    cwd: folder,
    chromiumSandbox: true,
  });
  const page = await running.firstWindow();
  await page.waitForLoadState('load');
  const [info, examples] = await page.evaluate(() => Promise.all([window.bridge?.appInfo({}), window.bridge?.listExamples({})]));
  expect(info).toMatchObject({ ok: true, value: { name: 'Rolepath', host: 'desktop' } });
  expect(examples?.ok === true && examples.value.length).toBeGreaterThan(10);
  await kill(running);
});
