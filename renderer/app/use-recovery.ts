import { useEffect } from 'react';
import { toast } from 'sonner';
import type { FoundDraft } from '../platform/platform.ts';
import { useApp, type App } from './app-context.ts';

/** Offers the unsaved work of an earlier run, once, when the editor starts. */
export function useRecovery(): void {
  const app = useApp();
  useEffect(() => {
    let isGone = false;
    void app.platform.listDrafts().then((answer) => {
      if (!isGone && answer.ok) answer.value.forEach((draft) => offer(app, draft));
    });
    return () => {
      isGone = true;
    };
  }, [app]);
}

function offer(app: App, draft: FoundDraft): void {
  const at = new Date(draft.savedAt).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });
  toast(`Unsaved work on ${draft.name}`, {
    id: draft.id,
    description: `From ${at}`,
    duration: Infinity,
    action: { label: 'Restore', onClick: () => void restore(app, draft) },
    cancel: { label: 'Discard', onClick: () => void app.platform.discardDraft(draft.id) },
  });
}

async function restore({ store, platform, drafts }: App, draft: FoundDraft): Promise<void> {
  const { path, name, version, text, layout, review } = draft;
  const origin = { path, name, version };
  const onDisk = path === null ? undefined : await platform.read(path);
  drafts.adopt(origin, draft.id);
  const saved = onDisk?.ok ? onDisk.value : undefined;
  const { text: savedText = '', review: savedReviewText = null, config = null } = saved ?? {};
  const reviewText = review ?? savedReviewText;
  store.getState().open({ origin, text, layoutText: layout, reviewText, config, savedText, savedReviewText });
}
