import { toast } from 'sonner';
import { fixOf, judgeDocument } from '#core/judge/judge.ts';
import { analysePaths } from '#core/paths/analyse.ts';
import type { Platform } from '../platform/platform.ts';
import { dayOf } from '../state/days.ts';
import { createEditorStore } from '../state/editor-store.ts';
import type { Services } from '../state/services.ts';
import { createJudgeService } from '../workers/judge-service.ts';
import { createLayoutService } from '../workers/layout-service.ts';
import { judgeSoon } from '../workers/judge-soon.ts';
import type { App } from './app-context.ts';
import { createCamera } from './camera.ts';
import { createDrafts } from './drafts.ts';
import { createFileCommands } from './file-commands.ts';

const notify: Services['notify'] = ({ text, tone, action }) => {
  const show = { done: toast.success, warning: toast.warning, error: toast.error }[tone];
  show(text, action ? { action: { label: action.label, onClick: action.run }, duration: Infinity } : {});
};

/** Two frames: an edit is on the screen before its document is copied to the worker. */
const judgeDelayMs = 32;

/** Puts the parts of the editor together. */
export function startApp(platform: Platform): App {
  const store = createEditorStore({
    judge: judgeSoon(
      createJudgeService(() => new Worker(new URL('../workers/judge.worker.ts', import.meta.url), { type: 'module' })),
      judgeDelayMs,
    ),
    judgeNow: judgeDocument,
    layOut: createLayoutService(),
    analyse: analysePaths,
    fixOf,
    today: () => dayOf(new Date()),
    notify,
  });
  const camera = createCamera();
  return { store, platform, camera, drafts: createDrafts(platform), files: createFileCommands(store, platform, notify) };
}
