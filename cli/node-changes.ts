import { watch } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** Editors write a file in several steps: what comes within this time is one change. */
const settleMs = 80;

/** Everything that decides what `validate` says. */
const isJudged = (name: string): boolean =>
  name.endsWith('.rolepath.yaml') || name.endsWith('.rolepath.review.yaml') || name.endsWith('rolepath.config.yaml');

/**
 * Yields once after each burst of changes to models, reviews and configuration in the folders that hold the paths. Folders are watched
 * instead of files, because a save often replaces the file.
 */
export async function* changes(paths: readonly string[]): AsyncGenerator<void> {
  const folders = new Set(
    await Promise.all(paths.map(async (path) => ((await stat(path)).isDirectory() ? resolve(path) : dirname(resolve(path))))),
  );
  let isChanged = false;
  let wake: (() => void) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const note = (_: string, name: string | null): void => {
    if (name !== null && !isJudged(name)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      isChanged = true;
      wake?.();
    }, settleMs);
  };
  const watchers = [...folders].map((folder) => watch(folder, { recursive: true }, note));
  try {
    for (;;) {
      if (!isChanged) await new Promise<void>((changed) => (wake = changed));
      isChanged = false;
      yield;
    }
  } finally {
    for (const watcher of watchers) watcher.close();
    clearTimeout(timer);
  }
}
