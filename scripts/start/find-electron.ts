import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

const programs: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
};

/** The folders that may hold Electron, the one named in the environment first. */
function distFolders(root: string, environment: Environment): readonly string[] {
  const named = environment['ELECTRON_OVERRIDE_DIST_PATH'];
  const own = join(root, 'node_modules/electron/dist');
  return named === undefined || named === '' ? [own] : [named, own];
}

/**
 * The Electron on this machine, or undefined. Looks for the file and never loads the package `electron`: that would start a download without a limit.
 */
export function findElectron(root: string, environment: Environment, platform: NodeJS.Platform = process.platform): string | undefined {
  const program = programs[platform] ?? 'electron';
  return distFolders(root, environment)
    .map((folder) => join(folder, program))
    .find((path) => existsSync(path));
}

const downloadLimitMs = 90_000;

/** Lets the package fetch its binary, once and not for long. True when it is there afterwards. */
export function downloadElectron(root: string): boolean {
  const script = join(root, 'node_modules/electron/install.js');
  if (!existsSync(script)) return false;
  console.log('Fetching Electron (once) ...');
  const run = spawnSync(process.execPath, [script], { cwd: root, stdio: 'ignore', timeout: downloadLimitMs });
  return run.status === 0 && findElectron(root, {}) !== undefined;
}

/** Why Electron cannot run here whatever is installed, in one line; undefined when nothing speaks against it. */
export function whyNoDesktop(environment: Environment, platform: NodeJS.Platform, userId: number | undefined): string | undefined {
  const hasDisplay = [environment['DISPLAY'], environment['WAYLAND_DISPLAY']].some((display) => display !== undefined && display !== '');
  if (platform === 'linux' && !hasDisplay) return 'there is no display';
  if (platform === 'linux' && userId === 0) return 'Electron keeps its sandbox, and root cannot have one';
  return undefined;
}
