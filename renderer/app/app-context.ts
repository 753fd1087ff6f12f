import { createContext, use } from 'react';
import type { Action, ActionContext } from '../actions/action.ts';
import { isEnabled } from '../actions/action.ts';
import type { Platform } from '../platform/platform.ts';
import type { MountableCamera } from './camera.ts';
import type { Drafts } from './drafts.ts';

/** What the whole window shares beside the store. */
export interface App extends ActionContext {
  readonly camera: MountableCamera;
  readonly platform: Platform;
  readonly drafts: Drafts;
}

export const AppContext = createContext<App | undefined>(undefined);

export function useApp(): App {
  const app = use(AppContext);
  if (!app) throw new Error('Bug: no AppContext above this component');
  return app;
}

/** Runs an action when it may run now. Returns whether it did. */
export function perform(app: App, action: Action, event?: KeyboardEvent): boolean {
  if (!isEnabled(action, app.store.getState())) return false;
  action.run(app, event);
  return true;
}
