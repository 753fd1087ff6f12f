import { toast } from 'sonner';
import { fixOf } from '#core/judge/judge.ts';
import { analysePaths } from '#core/paths/analyse.ts';
import type { Platform } from '../platform/platform.ts';
import { createEditorStore } from '../state/editor-store.ts';
import type { Services } from '../state/services.ts';
import { createJudgeService } from '../workers/judge-service.ts';
import { createLayoutService } from '../workers/layout-service.ts';
import type { App } from './app-context.ts';
import { createCamera } from './camera.ts';
import { createFileCommands } from './file-commands.ts';

const notify: Services['notify'] = ({ text, tone, action }) => {
  const show = { done: toast.success, warning: toast.warning, error: toast.error }[tone];
  show(text, action ? { action: { label: action.label, onClick: action.run }, duration: Infinity } : {});
};

/** Puts the parts of the editor together. */
export function startApp(platform: Platform): App {
  const store = createEditorStore({
    judge: createJudgeService(() => new Worker(new URL('../workers/judge.worker.ts', import.meta.url), { type: 'module' })),
    layOut: createLayoutService(),
    analyse: analysePaths,
    fixOf,
    notify,
  });
  const camera = createCamera();
  return { store, platform, camera, files: createFileCommands(store, platform, notify) };
}
