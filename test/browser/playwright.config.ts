import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findBrowser } from '../../scripts/test/find-browser.ts';

const executablePath = findBrowser();

/** The browser suite: needs a Chromium (`CHROMIUM` names one) and `npm run build`. */
export default defineConfig({
  testDir: '.',
  outputDir: join(tmpdir(), 'rolepath-browser-results'),
  reporter: 'list',
  timeout: 30_000,
  forbidOnly: process.env['CI'] !== undefined,
  use: {
    viewport: { width: 1440, height: 900 },
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
