import type { LayoutResult } from '#core/layout/layout-result.ts';
import { simpleLayout } from '#core/layout/simple-layout.ts';
import { fixOf, judgeDocument } from '#core/judge/judge.ts';
import { analysePaths } from '#core/paths/analyse.ts';
import { createEditorStore } from '#renderer/state/editor-store.ts';
import type { Notice, Services } from '#renderer/state/services.ts';
import type { EditorStore } from '#renderer/state/use-editor.ts';

export const modelText = `rolepath: 1
name: Photo app
# the one account
accounts:
  prod: { label: Production, accountId: '111122223333' }
nodes:
  customer: { kind: actor.person }
  spa: { kind: client.app, label: Photo app } # runs in the browser
  members: { kind: cognito.userPool, in: prod }
  web: { kind: cognito.appClient, in: members }
edges:
  opens: { from: customer, to: spa, kind: uses }
  signs-in: { from: spa, to: web, kind: signs-in-through }
`;

export interface Editor {
  readonly store: EditorStore;
  readonly notices: Notice[];
  /** Waits until the judge and the layout have answered. */
  settled(): Promise<void>;
}

/** An editor without a window: the judge and the layout run in this process. */
export async function openEditor(text = modelText, layoutText: string | null = null, services: Partial<Services> = {}): Promise<Editor> {
  const notices: Notice[] = [];
  const store = createEditorStore({
    judge: async (document) => {
      const { diagnostics, paths } = judgeDocument(document);
      return { diagnostics, verdicts: paths.verdicts };
    },
    layOut: async (drawing): Promise<LayoutResult & { isSimple: boolean }> => ({ ...simpleLayout(drawing), isSimple: false }),
    analyse: analysePaths,
    fixOf,
    notify: (notice) => notices.push(notice),
    ...services,
  });
  store
    .getState()
    .open({ origin: { name: 'photo-app.rolepath.yaml', path: null, version: null }, text, layoutText, reviewText: null, config: null });
  const settled = async (): Promise<void> => {
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
  };
  await settled();
  return { store, notices, settled };
}
