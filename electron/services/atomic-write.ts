import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { access, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { systemCode } from './answers.ts';

export interface FileToWrite {
  readonly path: string;
  readonly text: string;
}

interface Staged {
  /** The file itself, behind any links. */
  readonly target: string;
  readonly temporary: string;
  /** What stood there before; undefined when nothing did. */
  readonly before: Buffer | undefined;
}

const unlessMissing = async <T>(work: Promise<T>): Promise<T | undefined> => {
  try {
    return await work;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
};

/**
 * Writes text files so that a reader, or the next start after a crash, finds the old bytes or the new ones and never a half. All new bytes are on
 * the disk before the first file changes; when a later file cannot take its place, the earlier ones get their old bytes back. Links are followed,
 * permissions are kept. Throws the system's error.
 */
export async function writeAtomically(files: readonly FileToWrite[]): Promise<void> {
  const staged: Staged[] = [];
  const placed: Staged[] = [];
  try {
    for (const file of files) staged.push(await stage(file.path, Buffer.from(file.text, 'utf8')));
    for (const file of staged) {
      await rename(file.temporary, file.target);
      placed.push(file);
    }
    for (const folder of new Set(staged.map(({ target }) => dirname(target)))) await syncFolder(folder);
  } catch (error) {
    for (const file of staged) await rm(file.temporary, { force: true });
    for (const file of placed) await putBack(file);
    throw error;
  }
}

/** Writes the bytes beside their place and makes sure that they are on the disk. */
async function stage(path: string, bytes: Buffer): Promise<Staged> {
  const target = (await unlessMissing(realpath(path))) ?? path;
  const existing = await unlessMissing(stat(target));
  // A rename would replace even a file that may not be written.
  if (existing !== undefined) await access(target, constants.W_OK);
  const before = existing === undefined ? undefined : await readFile(target);
  const temporary = join(dirname(target), `.rolepath-${randomBytes(8).toString('hex')}.tmp`);
  const handle = await open(temporary, 'wx', existing?.mode ?? 0o666);
  try {
    await handle.writeFile(bytes);
    if (existing !== undefined) await handle.chmod(existing.mode & 0o7777);
    await handle.sync();
  } catch (error) {
    await handle.close();
    await rm(temporary, { force: true });
    throw error;
  }
  await handle.close();
  return { target, temporary, before };
}

async function putBack({ target, before }: Staged): Promise<void> {
  if (before === undefined) return rm(target, { force: true });
  const { temporary } = await stage(target, before);
  await rename(temporary, target);
}

/** A rename is safe from a power cut once its folder is on the disk; Windows has no such call. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
