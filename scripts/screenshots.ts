import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { startHost } from '#electron/host/host.ts';
import { version } from '../package.json';
import { build } from './build/build.ts';
import { root } from './generate/output.ts';
import { findOrInstallBrowser } from './test/find-browser.ts';

const looks = ['light', 'dark'] as const;
type Look = (typeof looks)[number];

/** One picture: what is opened, and what is done before it is taken. */
interface Shot {
  readonly name: string;
  readonly prepare: (page: Page) => Promise<void>;
}

/** The canvas is calm when its boxes have their places and nothing is on its way. */
async function waitForCanvas(page: Page): Promise<void> {
  await page.locator('.react-flow__node').first().waitFor();
  await page.getByText('Laying out…').waitFor({ state: 'hidden' });
  await waitUntilStill(page);
}

async function waitUntilStill(page: Page): Promise<void> {
  await page.waitForFunction("!document.getAnimations().some(({ playState }) => playState === 'running')");
}

/** An example as a person looks at it: the paths below with one entry lit, and the whole drawing. */
const showExample =
  (name: string, entry: string) =>
  async (page: Page): Promise<void> => {
    await page.getByText(name, { exact: true }).first().click();
    await waitForCanvas(page);
    await page.getByRole('tab', { name: /^Paths/ }).click();
    await page.getByRole('list', { name: 'Entries' }).getByRole('button', { name: entry }).click();
    await page.keyboard.press('Shift+1');
    await waitForCanvas(page);
  };

/** The pictures of the cards come one after the other. */
async function waitForGallery(page: Page): Promise<void> {
  await page.getByRole('button').first().waitFor();
  await page.waitForLoadState('networkidle');
  await waitUntilStill(page);
}

const shots: readonly Shot[] = [
  { name: 'gallery', prepare: waitForGallery },
  { name: 'editor', prepare: showExample('Web app with social sign-in', 'Customer') },
];

async function take(browser: Browser, url: string, look: Look, folder: string): Promise<void> {
  for (const { name, prepare } of shots) {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      deviceScaleFactor: 2,
      colorScheme: look,
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await page.goto(url);
    await prepare(page);
    const path = join(folder, `${name}-${look}.png`);
    await page.screenshot({ path, animations: 'disabled' });
    console.log(`wrote ${path}`);
    await context.close();
  }
}

/** `npm run screenshots`: the pictures of the README, of the real editor, light and dark. */
async function main(): Promise<void> {
  const executablePath = findOrInstallBrowser();
  if (executablePath === undefined) throw new Error('There is no Chromium here. Name one with CHROMIUM=/path/to/chromium.');
  await build(['renderer']);
  const folder = join(root, 'docs', 'images');
  await mkdir(folder, { recursive: true });
  const userDataFolder = await mkdtemp(join(tmpdir(), 'rolepath-screenshots-'));
  const host = await startHost({ appFolder: root, version, userDataFolder });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--force-color-profile=srgb'] });
  try {
    for (const look of looks) await take(browser, host.url, look, folder);
  } finally {
    await browser.close();
    await host.close();
    await rm(userDataFolder, { recursive: true, force: true });
  }
}

await main();
