import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Draft } from '#electron/ipc/opened-file.ts';
import { createDrafts } from '#electron/services/drafts.ts';

let folder: string;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'rolepath-drafts-')), 'drafts');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const draft = (id: string, text = id): Draft => ({
  id,
  path: null,
  name: 'a.rolepath.yaml',
  text,
  layout: null,
  review: null,
  version: null,
});

describe('drafts', () => {
  test('come back after a restart, the newest first', async () => {
    let now = 1000;
    const before = createDrafts(folder, () => now++);
    await before.save(draft('a'));
    await before.save(draft('b'));
    await before.save(draft('a', 'newer'));
    const after = createDrafts(folder, () => 0);
    expect(await after.list()).toEqual([
      { ...draft('a', 'newer'), savedAt: 1002 },
      { ...draft('b'), savedAt: 1001 },
    ]);
  });

  test('stay discarded when the discard comes while a write is under way', async () => {
    const drafts = createDrafts(folder, Date.now);
    const writing = [drafts.save(draft('a')), drafts.save(draft('a', 'later'))];
    await drafts.discard('a');
    await Promise.all(writing);
    expect(await drafts.list()).toEqual([]);
    expect(await readdir(folder)).toEqual([]);
  });

  test('that are broken or of another shape are passed over', async () => {
    const drafts = createDrafts(folder, () => 5);
    await drafts.save(draft('good'));
    await writeFile(join(folder, 'half.json'), '{"id":"half","te');
    await writeFile(join(folder, 'other.json'), '{"id":"other"}');
    expect((await drafts.list()).map(({ id }) => id)).toEqual(['good']);
  });

  test('are none where no folder is', async () => {
    expect(await createDrafts(folder, Date.now).list()).toEqual([]);
  });
});
