import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const programs = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

type Environment = Readonly<Record<string, string | undefined>>;

/** A Chromium on this machine: the one that `CHROMIUM` names, the system's, Playwright's own; undefined when there is none. */
export function findBrowser(environment: Environment = process.env): string | undefined {
  const named = environment['CHROMIUM'];
  const candidates = [...(named === undefined || named === '' ? [] : [named]), ...programs, chromium.executablePath()];
  return candidates.find((path) => existsSync(path));
}

const run = (program: string, words: readonly string[]): boolean =>
  spawnSync(program, words, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;

function installBrowser(): boolean {
  const canUseApt = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (canUseApt && run('apt-get', ['update', '-qq']) && run('apt-get', ['install', '-y', '-qq', 'chromium'])) return true;
  return run('npx', ['playwright', 'install', 'chromium']);
}

/** A browser for the tests, installed when there is none; undefined when that fails too. */
export function findOrInstallBrowser(): string | undefined {
  const found = findBrowser();
  if (found !== undefined) return found;
  console.log('No Chromium here; installing one.');
  return installBrowser() ? findBrowser() : undefined;
}
