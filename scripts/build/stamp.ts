import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Every file at or below a path, with its size and time; a missing one has none. */
function* describeFiles(root: string, path: string): Generator<string> {
  const full = join(root, path);
  const found = statSync(full, { throwIfNoEntry: false });
  if (found === undefined) return;
  if (!found.isDirectory()) {
    yield `${path} ${found.size} ${found.mtimeMs}`;
    return;
  }
  for (const name of readdirSync(full).sort()) yield* describeFiles(root, join(path, name));
}

/** Changes when one of the inputs is added, removed, or written. */
function fingerprint(root: string, inputs: readonly string[]): string {
  const hash = createHash('sha256');
  for (const input of inputs) for (const line of describeFiles(root, input)) hash.update(`${line}\n`);
  return hash.digest('hex');
}

export interface Stamped {
  readonly inputs: readonly string[];
  /** What the build makes; without it the stamp says nothing. */
  readonly output: string;
  /** Where the fingerprint of the last build is kept. */
  readonly stamp: string;
}

/** True when the output was made from the inputs as they are now. */
export function isFresh(root: string, { inputs, output, stamp }: Stamped): boolean {
  const file = join(root, stamp);
  return existsSync(join(root, output)) && existsSync(file) && readFileSync(file, 'utf8') === fingerprint(root, inputs);
}

/** Runs a build unless it is fresh, and remembers what it was made from. Tells whether it ran. */
export async function buildUnlessFresh(root: string, target: Stamped, build: () => Promise<void>): Promise<boolean> {
  if (isFresh(root, target)) return false;
  // Taken before the build: a file that is written meanwhile makes the next run build again.
  const print = fingerprint(root, target.inputs);
  await build();
  const file = join(root, target.stamp);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, print);
  return true;
}
