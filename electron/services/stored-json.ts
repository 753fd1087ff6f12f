import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type * as z from 'zod';
import { writeAtomically } from './atomic-write.ts';

/** Reads a file of our own; undefined when it is missing or not what we wrote, which is never worth a message. */
export async function readStored<S extends z.ZodType>(path: string, schema: S): Promise<z.infer<S> | undefined> {
  try {
    const parsed = schema.safeParse(JSON.parse(await readFile(path, 'utf8')));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

/** Writes a file of our own, whole or not at all. Throws the system's error. */
export async function writeStored(path: string, value: unknown): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeAtomically([{ path, text: JSON.stringify(value) }]);
}
