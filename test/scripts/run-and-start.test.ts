import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildUnlessFresh, isFresh } from '../../scripts/build/stamp.ts';
import { findElectron, whyNoDesktop } from '../../scripts/start/find-electron.ts';
import { findBrowser } from '../../scripts/test/find-browser.ts';
import { add, onePassed, oneSkipped, outcomeOf, summaryOf } from '../../scripts/test/outcome.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rolepath-scripts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string): string => {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
  return path;
};

describe('a build', () => {
  const target = { inputs: ['src', 'package.json'], output: 'dist/out.js', stamp: 'dist/.stamps/out' };
  const build = (): Promise<boolean> => buildUnlessFresh(folder, target, async () => void write('dist/out.js', 'built'));

  test('runs once, and again after an input has changed, come or gone, or the output is gone', async () => {
    write('src/a.ts', 'a');
    expect([await build(), await build()]).toEqual([true, false]);
    write('src/a.ts', 'longer');
    expect([await build(), await build()]).toEqual([true, false]);
    write('src/deep/b.ts', 'b');
    expect([await build(), await build()]).toEqual([true, false]);
    rmSync(join(folder, 'src/a.ts'));
    expect([await build(), await build()]).toEqual([true, false]);
    rmSync(join(folder, 'dist/out.js'));
    expect([await build(), await build()]).toEqual([true, false]);
  });

  test('that fails is not taken for done', async () => {
    write('src/a.ts', 'a');
    await expect(buildUnlessFresh(folder, target, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(isFresh(folder, target)).toBe(false);
  });
});

describe('the Electron to start', () => {
  test('is the one that the environment names, else the package, else none', () => {
    expect(findElectron(folder, {}, 'linux')).toBeUndefined();
    const own = write('node_modules/electron/dist/electron', '');
    expect(findElectron(folder, {}, 'linux')).toBe(own);
    const named = write('named/electron', '');
    expect(findElectron(folder, { ELECTRON_OVERRIDE_DIST_PATH: join(folder, 'named') }, 'linux')).toBe(named);
    expect(findElectron(folder, { ELECTRON_OVERRIDE_DIST_PATH: join(folder, 'none') }, 'linux')).toBe(own);
  });

  test.each([
    { platform: 'linux' as const, environment: {}, user: 1000, reason: 'there is no display' },
    { platform: 'linux' as const, environment: { DISPLAY: '' }, user: 1000, reason: 'there is no display' },
    { platform: 'linux' as const, environment: { DISPLAY: ':0' }, user: 0, reason: 'Electron keeps its sandbox, and root cannot have one' },
    { platform: 'linux' as const, environment: { WAYLAND_DISPLAY: 'wayland-0' }, user: 1000, reason: undefined },
    { platform: 'darwin' as const, environment: {}, user: 501, reason: undefined },
  ])('on $platform with $environment as user $user: $reason', ({ platform, environment, user, reason }) => {
    expect(whyNoDesktop(environment, platform, user)).toBe(reason);
  });
});

describe('the browser of the tests', () => {
  test('is the one that the environment names', () => {
    const named = write('my-chromium', '');
    chmodSync(named, 0o755);
    expect(findBrowser({ CHROMIUM: named })).toBe(named);
  });
});

describe('the sums of a run', () => {
  test('are read from the reports', () => {
    const vitest = write('unit.json', JSON.stringify({ numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 0 }));
    const playwright = write('browser.json', JSON.stringify({ stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 1 } }));
    expect(outcomeOf('vitest', vitest, 1)).toEqual({ passed: 5, failed: 1, skipped: 2 });
    expect(outcomeOf('playwright', playwright, 0)).toEqual({ passed: 3, failed: 0, skipped: 1 });
  });

  test('count a runner that fails without a failed test, writes no report, or runs nothing', () => {
    const green = write('unit.json', JSON.stringify({ numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 }));
    const empty = write('empty.json', JSON.stringify({ numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 }));
    expect(outcomeOf('vitest', green, 1)).toEqual({ passed: 5, failed: 1, skipped: 0 });
    expect(outcomeOf('vitest', empty, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(outcomeOf('vitest', join(folder, 'none.json'), 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  test('end as one line', () => {
    expect(summaryOf(add(onePassed, oneSkipped))).toBe('1 passed, 0 failed, 1 skipped');
  });
});
