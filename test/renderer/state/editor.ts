import type { LayoutResult } from '#core/layout/layout-result.ts';
import { simpleLayout } from '#core/layout/simple-layout.ts';
import { fixOf, judgeDocument } from '#core/judge/judge.ts';
import { analysePaths } from '#core/paths/analyse.ts';
import { createEditorStore } from '#renderer/state/editor-store.ts';
import type { OpenRequest } from '#renderer/state/editor-state.ts';
import type { Notice, Services } from '#renderer/state/services.ts';
import { sentJudgement } from '#renderer/workers/judge-messages.ts';
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

/** What stands beside a model. */
type Beside = Partial<Pick<OpenRequest, 'layoutText' | 'reviewText' | 'config'>>;

/** An editor without a window: the judge and the layout run in this process. */
export async function openEditor(text = modelText, beside: Beside = {}, services: Partial<Services> = {}): Promise<Editor> {
  const notices: Notice[] = [];
  const store = createEditorStore({
    judge: async (document, options) => sentJudgement(judgeDocument(document, options)),
    judgeNow: judgeDocument,
    layOut: async (drawing): Promise<LayoutResult & { isSimple: boolean }> => ({ ...simpleLayout(drawing), isSimple: false }),
    analyse: analysePaths,
    fixOf,
    today: () => '2026-11-21',
    notify: (notice) => notices.push(notice),
    ...services,
  });
  const origin = { name: 'photo-app.rolepath.yaml', path: null, version: null };
  store.getState().open({ origin, text, layoutText: null, reviewText: null, config: null, ...beside });
  const settled = async (): Promise<void> => {
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
  };
  await settled();
  return { store, notices, settled };
}
