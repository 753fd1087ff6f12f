import type { Reply, SharedChannel } from '../ipc/contract.ts';
import type { OpenedFile } from '../ipc/opened-file.ts';
import type { Answer } from '../ipc/refusal.ts';
import { answer, done, refuse } from './answers.ts';
import type { Handlers } from './dispatch.ts';
import type { Drafts } from './drafts.ts';
import type { Examples } from './examples.ts';
import type { GrantedPaths } from './granted-paths.ts';
import type { ModelFiles } from './model-files.ts';
import type { RecentFiles } from './recent-files.ts';

export interface Services {
  readonly info: Reply<'appInfo'>;
  readonly examples: Examples;
  readonly models: ModelFiles;
  readonly drafts: Drafts;
  readonly recent: RecentFiles;
  readonly granted: GrantedPaths;
  /** The file that waits for the window, if any. */
  readonly takePending: () => Promise<Answer<OpenedFile | null>>;
}

const neverGranted = (path: string): Answer<never> => refuse('not-allowed', `"${path}" was never opened here. Use "Open" to pick it.`);

/** Reads a file that a person has named, lets the window save it from now on, and remembers it. */
export async function openNamedFile({ models, granted, recent }: Services, path: string): Promise<Answer<OpenedFile>> {
  const read = await models.read(path);
  if (!read.ok) return read;
  granted.grant(path);
  await recent.add(path);
  return read;
}

/** The channels that every host answers, in the same way. */
export function createSharedHandlers(services: Services): Handlers<SharedChannel> {
  const { info, examples, models, drafts, recent, granted, takePending } = services;
  return {
    appInfo: async () => answer(info),
    listExamples: async () => answer([...(await examples.list())]),
    openExample: ({ id }) => examples.open(id),
    takePendingFile: takePending,
    readFile: async ({ path }) => (granted.has(path) ? openNamedFile(services, path) : neverGranted(path)),
    saveFile: async (model) => (granted.has(model.path) ? models.save(model) : neverGranted(model.path)),
    listRecent: async () => answer([...(await recent.list())]),
    async clearRecent() {
      await recent.clear();
      return done;
    },
    async saveDraft(draft) {
      // A draft gives its path back after a restart, so it must not smuggle one in.
      if (draft.path !== null && !granted.has(draft.path)) return neverGranted(draft.path);
      await drafts.save(draft);
      return done;
    },
    async listDrafts() {
      const found = await drafts.list();
      for (const { path } of found) if (path !== null) granted.grant(path);
      return answer([...found]);
    },
    async discardDraft({ id }) {
      await drafts.discard(id);
      return done;
    },
  };
}

/** Recent files were named by a person in an earlier run. */
export async function grantRecentFiles({ recent, granted }: Services): Promise<void> {
  for (const { path } of await recent.list()) granted.grant(path);
}
