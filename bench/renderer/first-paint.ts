import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { emptyDocument, type Document } from '#core/model/document.ts';
import { createModel } from '#core/model/open-model.ts';
import { startHost } from '#electron/host/host.ts';
import { version } from '../../package.json';
import { findOrInstallBrowser } from '../../scripts/test/find-browser.ts';
import { layeredDocument } from '../layered-document.ts';
import { median, type Row } from '../row.ts';

const runs = 7;

/** Milliseconds from the navigation of a cold page until the canvas shows every box (or, empty, its hint). */
async function firstPaint(browser: Browser, folder: string, document: Document, boxes: number): Promise<number> {
  const file = join(folder, `${document.nodes.size}.rolepath.yaml`);
  writeFileSync(file, createModel(document).text());
  const host = await startHost({ appFolder: resolve('.'), version, userDataFolder: folder, file });
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    await page.goto(host.url);
    await page.locator('.react-flow').waitFor();
    if (boxes > 0)
      await page
        .locator('.react-flow__node')
        .nth(boxes - 1)
        .waitFor();
    times.push(await page.evaluate('performance.now()'));
    await context.close();
  }
  await host.close();
  return median(times);
}

/** A model of 100 nodes beside an empty one in the same page: what drawing, layout and judging add to the start. */
export async function measure(): Promise<readonly Row[]> {
  const executablePath = findOrInstallBrowser();
  if (executablePath === undefined) throw new Error('There is no Chromium here. Name one with CHROMIUM=/path/to/chromium.');
  const folder = mkdtempSync(join(tmpdir(), 'rolepath-bench-'));
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const full = layeredDocument(100);
    const ours = await firstPaint(browser, folder, full, full.nodes.size);
    const peer = await firstPaint(browser, folder, { ...emptyDocument, name: 'Empty' }, 0);
    return [{ name: 'first paint of a model of 100 nodes', ours, peer, unit: 'ms', peerName: 'the same page with an empty model' }];
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
