import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { text as readAll } from 'node:stream/consumers';
import { changes } from './node-changes.ts';
import { TerminalError, type Terminal } from './terminal.ts';

const modelSuffix = '.rolepath.yaml';

/** Messages for the reasons that everyday use meets; anything else keeps the system's own words. */
function explain(error: unknown, path: string, verb: string): TerminalError {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return new TerminalError(`cannot ${verb} "${path}": there is no such file`);
  if (code === 'ENOTDIR' || code === 'EEXIST') return new TerminalError(`cannot ${verb} "${path}": a file stands where a folder must be`);
  if (code === 'EISDIR') return new TerminalError(`cannot ${verb} "${path}": it is a folder`);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return new TerminalError(`cannot ${verb} "${path}": permission denied`);
  return new TerminalError(`cannot ${verb} "${path}": ${error instanceof Error ? error.message : String(error)}`);
}

/** A temporary file beside the target, then a rename: a reader sees the old text or the new one, never half of it. */
async function writeWhole(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, text, { flush: true });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function modelsBelow(path: string): Promise<readonly string[]> {
  if (path === '-' || !(await stat(path)).isDirectory()) return [path];
  const found: string[] = [];
  for (const entry of await readdir(path, { withFileTypes: true })) {
    if (entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.'))
      found.push(...(await modelsBelow(join(path, entry.name))));
    else if (entry.isFile() && entry.name.endsWith(modelSuffix)) found.push(join(path, entry.name));
  }
  return found.sort();
}

/** Answers a path relative to where the program was started when the given one is. */
async function findAbove(path: string, name: string): Promise<string | undefined> {
  for (let folder = dirname(resolve(path)); ; folder = dirname(folder)) {
    const candidate = join(folder, name);
    const isThere = await stat(candidate).then(
      (found) => found.isFile(),
      () => false,
    );
    if (isThere) return isAbsolute(path) ? candidate : relative('', candidate);
    if (dirname(folder) === folder) return undefined;
  }
}

/** The day here, not in Greenwich. Written by hand: to load the formats of a language takes as long as to judge a small model. */
function today(): string {
  const now = new Date();
  const twoDigits = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}

/** The package's own folder: two above the bundle in `dist/cli`. */
const packageRoot = (): string => resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Whoever reads our output may stop before its end (`| head`): that is no fault, and the exit status stays what it is. */
function mindClosedPipe(error: Error): void {
  if (!('code' in error) || error.code !== 'EPIPE') throw error;
}
process.stdout.on('error', mindClosedPipe);
process.stderr.on('error', mindClosedPipe);

/** The terminal of a real process. */
export const nodeTerminal: Terminal = {
  readText: (path) =>
    (path === '-' ? readAll(process.stdin) : readFile(path, 'utf8')).catch((error: unknown) =>
      Promise.reject(explain(error, path, 'read')),
    ),
  async writeText(path, text) {
    if (path === '-') process.stdout.write(text);
    else await writeWhole(path, text).catch((error: unknown) => Promise.reject(explain(error, path, 'write')));
  },
  exists: (path) =>
    stat(path).then(
      () => true,
      () => false,
    ),
  findAbove,
  today,
  modelsBelow: (path) => modelsBelow(path).catch((error: unknown) => Promise.reject(explain(error, path, 'read'))),
  changes,
  readShipped: (path) => readFile(join(packageRoot(), path), 'utf8'),
  async shippedExamples() {
    const names = await readdir(join(packageRoot(), 'examples'));
    return names
      .filter((name) => name.endsWith(modelSuffix))
      .map((name) => name.slice(0, -modelSuffix.length))
      .sort();
  },
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  hasColour: process.stdout.isTTY && process.env['NO_COLOR'] === undefined,
};
