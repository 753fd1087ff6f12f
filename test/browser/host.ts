import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { startHost } from '#electron/host/host.ts';
import type { HostServer } from '#electron/host/server.ts';
import { root } from '../../scripts/generate/output.ts';

interface HostFixtures {
  /** An empty folder of this test; the host keeps its drafts below it. */
  readonly folder: string;
  /** The model that the host is started with; `test.use({ file: async ({ folder }, use) => ... })` names one. */
  readonly file: string | undefined;
  /** A host of this test's own; `page.goto(host.url)` opens the editor. The renderer must be built. */
  readonly host: HostServer;
  /** Browsers with pickers get none: files come by the file chooser and go as downloads, which a test can drive. */
  readonly withoutPickers: void;
}

export const test = base.extend<HostFixtures>({
  folder: async ({ browserName }, use) => {
    const folder = await mkdtemp(join(tmpdir(), `rolepath-${browserName}-`));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
  file: [undefined, { option: true }],
  host: async ({ folder, file }, use) => {
    const host = await startHost({
      appFolder: root,
      version: '0.1.0',
      userDataFolder: join(folder, 'user-data'),
      ...(file === undefined ? {} : { file }),
    });
    await use(host);
    await host.close();
  },
  withoutPickers: [
    async ({ page }, use) => {
      await page.addInitScript(() => {
        Reflect.deleteProperty(window, 'showOpenFilePicker');
        Reflect.deleteProperty(window, 'showDirectoryPicker');
      });
      await use();
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';
