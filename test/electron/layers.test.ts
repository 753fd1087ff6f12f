import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/generate/output.ts';

const sourcesBelow = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));

/** The files below a folder that import something that they must not. */
const importing = (folder: string, forbidden: RegExp): readonly string[] =>
  sourcesBelow(folder).filter((path) => forbidden.test(readFileSync(join(root, path), 'utf8')));

describe('the layers of electron', () => {
  test.each(['electron/host', 'electron/services', 'electron/ipc'])('%s runs without Electron', (folder) => {
    expect(sourcesBelow(folder).length).toBeGreaterThan(3);
    expect(importing(folder, /from 'electron'|electron\/main|\.\.\/main\//)).toEqual([]);
  });

  test('the page knows of electron the contract alone', () => {
    expect(importing('renderer', /#electron\/(?!ipc\/)|from 'electron'/)).toEqual([]);
  });

  test('the preload brings no library along', () => {
    expect(importing('electron/preload', /from '(?!electron'|\.)/)).toEqual([]);
  });
});
