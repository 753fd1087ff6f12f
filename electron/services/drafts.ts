import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { foundDraft, type Draft, type FoundDraft } from '../ipc/opened-file.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { readStored, writeStored } from './stored-json.ts';

/** Unsaved work, one file a draft, so that a crash costs at most the last second. */
export interface Drafts {
  save(draft: Draft): Promise<void>;
  /** What an earlier run left behind, newest first. */
  list(): Promise<readonly FoundDraft[]>;
  discard(id: string): Promise<void>;
}

/** `now`: milliseconds since 1970 UTC. */
export function createDrafts(folder: string, now: () => number): Drafts {
  // A discard must not be overtaken by the write that was under way when it came.
  const inTurn = oneAtATime();
  const fileOf = (id: string): string => join(folder, `${id}.json`);

  const list = async (): Promise<readonly FoundDraft[]> => {
    const names = await readdir(folder).catch(() => []);
    const found = await Promise.all(
      names.filter((name) => name.endsWith('.json')).map((name) => readStored(join(folder, name), foundDraft)),
    );
    return found.filter((draft) => draft !== undefined).sort((a, b) => b.savedAt - a.savedAt);
  };

  return {
    save: (draft) => inTurn(() => writeStored(fileOf(draft.id), { ...draft, savedAt: now() } satisfies FoundDraft)),
    list: () => inTurn(list),
    discard: (id) => inTurn(() => rm(fileOf(id), { force: true })),
  };
}
