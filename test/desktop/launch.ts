import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, _electron, type ElectronApplication, type Page } from '@playwright/test';
import { root } from '../../scripts/generate/output.ts';
import { findElectron } from '../../scripts/start/find-electron.ts';

/** A running editor. */
export interface Editor {
  readonly app: ElectronApplication;
  readonly page: Page;
}

/** Starts the editor with files; every start of one test shares the user's data. */
type Launch = (...files: readonly string[]) => Promise<Editor>;

interface DesktopFixtures {
  /** An empty folder of this test. */
  readonly folder: string;
  readonly launch: Launch;
}

const attempts = 5;

/**
 * Now and then the debugger loses the answer of a call to the main process, mostly while that one is busy starting
 * (https://github.com/microsoft/playwright/issues/33737). Every such call of these tests may be made twice, so it is made again.
 */
function askAgainWhenLost(app: ElectronApplication): ElectronApplication {
  const once = app.evaluate;
  const evaluate: ElectronApplication['evaluate'] = async (run: unknown, argument?: unknown) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await Reflect.apply(once, app, [run, argument]);
      } catch (error) {
        if (attempt === attempts || !String(error).includes('garbage collected')) throw error;
      }
    }
  };
  return Object.assign(app, { evaluate });
}

async function start(folder: string, files: readonly string[]): Promise<ElectronApplication> {
  const executablePath = findElectron(root, process.env);
  if (executablePath === undefined) throw new Error('There is no Electron here: set ELECTRON_OVERRIDE_DIST_PATH.');
  return askAgainWhenLost(
    await _electron.launch({
      executablePath,
      args: [root, `--user-data-dir=${join(folder, 'user-data')}`, ...files],
      cwd: folder,
      chromiumSandbox: true,
    }),
  );
}

/** Ends an editor hard, so that no question about unsaved work keeps it open. */
export const kill = async (app: ElectronApplication): Promise<void> => {
  const gone = app.waitForEvent('close');
  app.process().kill('SIGKILL');
  await gone;
};

export const test = base.extend<DesktopFixtures>({
  folder: async ({ browserName }, use) => {
    const folder = await mkdtemp(join(process.env['OUT_DIR'] ?? tmpdir(), `desktop-${browserName}-`));
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  launch: async ({ folder }, use) => {
    const running = new Set<ElectronApplication>();
    await use(async (...files) => {
      const app = await start(folder, files);
      running.add(app);
      app.on('close', () => running.delete(app));
      const page = await app.firstWindow();
      await page.waitForLoadState('load');
      return { app, page };
    });
    for (const app of running) await kill(app);
  },
});

export { expect } from '@playwright/test';
