import { createStore } from 'zustand/vanilla';
import { documentFunctions } from './document-slice.ts';
import { emptyDocumentState } from './empty-state.ts';
import type { EditorState } from './editor-state.ts';
import { layoutFunctions } from './layout-slice.ts';
import { mendFunctions } from './mend-slice.ts';
import { createMoments } from './moments.ts';
import { reviewFunctions } from './review-slice.ts';
import { initialSession, sessionFunctions } from './session-slice.ts';
import type { Services } from './services.ts';
import type { EditorStore } from './use-editor.ts';

/** The one store of the renderer. Everything that it needs of the world comes in through the services. */
export const createEditorStore = (services: Services): EditorStore =>
  createStore<EditorState>()((setState, getState) => {
    const store = { setState: (part: Partial<EditorState>) => setState(part), getState };
    const moments = createMoments(store, services);
    return {
      ...initialSession,
      ...emptyDocumentState,
      ...documentFunctions(store, services, moments),
      ...mendFunctions(store, services, moments),
      ...reviewFunctions(store, services, moments),
      ...layoutFunctions(store, services),
      ...sessionFunctions(store, services),
    };
  });

export type { EditorState } from './editor-state.ts';
