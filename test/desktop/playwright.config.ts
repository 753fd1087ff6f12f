import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

/** Where this run may write; the wrapper that brings an Electron along names it. */
const outFolder = process.env['OUT_DIR'] ?? join(tmpdir(), 'rolepath-desktop');

/** The desktop suite: needs ELECTRON_OVERRIDE_DIST_PATH, a display, and `npm run build`. */
export default defineConfig({
  testDir: '.',
  outputDir: join(outFolder, 'results'),
  reporter: [['list'], ['json', { outputFile: join(outFolder, 'desktop.json') }]],
  // One window system, one clipboard: side by side the tests would take the focus from each other.
  workers: 1,
  timeout: 30_000,
  forbidOnly: process.env['CI'] !== undefined,
});
