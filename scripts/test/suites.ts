import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../generate/output.ts';
import { findElectron, whyNoDesktop } from '../start/find-electron.ts';
import { findOrInstallBrowser } from './find-browser.ts';
import { oneFailed, onePassed, oneSkipped, outcomeOf, type Outcome } from './outcome.ts';

export interface Suite {
  readonly name: string;
  readonly run: () => Outcome;
}

/** The status with which a wrapper says that it cannot bring an Electron along. */
const notAvailable = 77;

const execute = (words: readonly string[], environment: Readonly<Record<string, string>> = {}): number | null => {
  const [program = 'npx', ...rest] = words;
  return spawnSync(program, rest, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
    shell: process.platform === 'win32',
  }).status;
};

/** A command that is right or wrong as a whole. */
const check = (name: string, words: readonly string[]): Suite => ({ name, run: () => (execute(words) === 0 ? onePassed : oneFailed) });

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rolepath-test-'));
  // The wrapper of the desktop suite runs as another user.
  chmodSync(folder, 0o777);
  return folder;
}

function runUnit(): Outcome {
  const report = join(newFolder(), 'unit.json');
  const status = execute(['npx', 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
  return outcomeOf('vitest', report, status);
}

function runBrowser(): Outcome {
  const browser = findOrInstallBrowser();
  if (browser === undefined) {
    console.error('FAILED: there is no Chromium and none could be installed. Name one with CHROMIUM=/path/to/chromium.');
    return oneFailed;
  }
  const report = join(newFolder(), 'browser.json');
  const words = ['npx', 'playwright', 'test', '--config', 'test/browser/playwright.config.ts', '--reporter=list,json'];
  return outcomeOf('playwright', report, execute(words, { CHROMIUM: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: report }));
}

function skip(suite: string, reason: string): Outcome {
  console.log(`SKIPPED: the ${suite} suite did not run: ${reason}.`);
  return oneSkipped;
}

/** With `WITH_ELECTRON=<command>` that command brings an Electron and a display along; else this machine must have both. */
function runDesktop(): Outcome {
  const wrapper = process.env['WITH_ELECTRON'];
  const isWrapped = wrapper !== undefined && wrapper !== '';
  if (!isWrapped) {
    const reason = whyNoDesktop(process.env, process.platform, process.getuid?.());
    if (reason !== undefined) return skip('desktop', reason);
    if (findElectron(root, process.env) === undefined)
      return skip('desktop', 'there is no Electron binary (`npx install-electron` fetches it)');
  }
  const folder = newFolder();
  const words = ['npx', 'playwright', 'test', '--config', 'test/desktop/playwright.config.ts'];
  const status = execute(isWrapped ? [wrapper, ...words] : words, { OUT_DIR: folder });
  return status === notAvailable
    ? skip('desktop', 'the wrapper has no Electron for this machine')
    : outcomeOf('playwright', join(folder, 'desktop.json'), status);
}

/** The simulator's licence keeps it out of the dependencies: IAM_SIMULATOR names a folder in which it is installed. */
function runDifferential(): Outcome {
  if ((process.env['IAM_SIMULATOR'] ?? '') === '')
    return skip('differential', 'IAM_SIMULATOR names no folder with @cloud-copilot/iam-simulate');
  const report = join(newFolder(), 'differential.json');
  const words = ['npx', 'vitest', 'run', '--config', 'test/differential/vitest.config.ts', '--reporter=json', `--outputFile=${report}`];
  return outcomeOf('vitest', report, execute(words));
}

/** Everything that must hold, cheapest first. */
export const suites: readonly Suite[] = [
  check('types', ['npx', 'tsx', 'scripts/typecheck.ts']),
  check('lint', ['npx', 'oxlint', '--max-warnings=0']),
  check('format', ['npx', 'oxfmt', '--check']),
  check('generated files are fresh', ['npx', 'tsx', 'scripts/generate.ts', '--check']),
  check('no dead code', ['npx', 'knip']),
  check('build', ['npx', 'tsx', 'scripts/build.ts']),
  { name: 'unit', run: runUnit },
  { name: 'differential', run: runDifferential },
  { name: 'browser', run: runBrowser },
  { name: 'desktop', run: runDesktop },
];
