import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import type { Answer } from '../ipc/refusal.ts';
import { answer, refuse, refuseForSystemError } from './answers.ts';
import { writeAtomically } from './atomic-write.ts';

export interface ExportedText {
  readonly path: string;
  readonly text: string;
}

const segment = /^(?!\.{1,2}$)[^/\\:*?"<>|\0]+$/;

/** True for `lib/stack.ts`; false for absolute paths, `..`, drive letters and what one of the three systems could not write. */
const isRelativePath = (path: string): boolean => path.split('/').every((part) => segment.test(part));

/** The paths that exist in the folder with another text: a person is asked before they are replaced. */
export async function replacedBy(folder: string, files: readonly ExportedText[]): Promise<readonly string[]> {
  const texts = await Promise.all(files.map(({ path }) => readFile(join(folder, path), 'utf8').catch(() => undefined)));
  return files.filter(({ text }, index) => texts[index] !== undefined && texts[index] !== text).map(({ path }) => path);
}

/** Writes the files of an export below a folder that a person picked, all or none. Refused: a path that leaves the folder. */
export async function writeExport(folder: string, files: readonly ExportedText[]): Promise<Answer<{ folder: string; count: number }>> {
  const root = resolve(folder);
  const escaping = files.find(
    ({ path }) => !isRelativePath(path) || !resolve(root, path).startsWith(root.endsWith(sep) ? root : root + sep),
  );
  if (escaping !== undefined) return refuse('not-allowed', `"${escaping.path}" is not a path inside the folder.`);
  const targets = files.map(({ path, text }) => ({ path: join(root, path), text }));
  try {
    for (const parent of new Set(targets.map(({ path }) => dirname(path)))) await mkdir(parent, { recursive: true });
    await writeAtomically(targets);
  } catch (error) {
    return refuseForSystemError(error, root, 'write');
  }
  return answer({ folder: root, count: files.length });
}
