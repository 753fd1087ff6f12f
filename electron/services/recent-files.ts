import { stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import * as z from 'zod';
import type { RecentFile } from '../ipc/opened-file.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { readStored, writeStored } from './stored-json.ts';

const stored = z.strictObject({ paths: z.array(z.string()).max(100) });
const maxRecent = 12;

/** The files that were opened or saved last, newest first, kept over restarts. */
export interface RecentFiles {
  add(path: string): Promise<void>;
  /** Those that still exist. */
  list(): Promise<readonly RecentFile[]>;
  clear(): Promise<void>;
}

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );

export function createRecentFiles(file: string): RecentFiles {
  const inTurn = oneAtATime();
  const read = async (): Promise<readonly string[]> => (await readStored(file, stored))?.paths ?? [];

  return {
    add: (path) =>
      inTurn(async () => writeStored(file, { paths: [path, ...(await read()).filter((other) => other !== path)].slice(0, maxRecent) })),
    list: () =>
      inTurn(async () => {
        const paths = await read();
        const exists = await Promise.all(paths.map(isFile));
        return paths.filter((_, index) => exists[index]).map((path) => ({ path, name: basename(path), folder: dirname(path) }));
      }),
    clear: () => inTurn(() => writeStored(file, { paths: [] })),
  };
}
