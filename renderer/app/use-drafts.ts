import { useEffect } from 'react';
import type { Draft } from '../platform/platform.ts';
import type { EditorState } from '../state/editor-state.ts';
import { useApp } from './app-context.ts';

const everyMs = 1000;

/** The id of a model's draft: one for each model that was opened in this window. */
const draftIds = new WeakMap<object, string>();

function draftIdOf({ origin }: EditorState): string {
  const known = draftIds.get(origin);
  if (known !== undefined) return known;
  const id = crypto.randomUUID();
  draftIds.set(origin, id);
  return id;
}

/** Goes on writing a draft that was found again. */
export function adoptDraft(origin: EditorState['origin'], id: string): void {
  draftIds.set(origin, id);
}

const draftOf = (state: EditorState): Draft => ({
  id: draftIdOf(state),
  path: state.origin.path,
  name: state.origin.name,
  version: state.origin.version,
  text: (state.brokenFile ?? state.file).text(),
  layout: state.places.size === 0 ? null : state.layoutText(),
});

/** Writes unsaved work down once a second while there is some, and throws the draft away once there is none. */
export function useDrafts(): void {
  const { store, platform } = useApp();
  useEffect(() => {
    let written: Pick<EditorState, 'origin' | 'file' | 'places' | 'brokenFile'> | undefined;
    const tick = (): void => {
      const state = store.getState();
      const last = written;
      if (last && (last.origin !== state.origin || !state.isDirty)) {
        void platform.discardDraft(draftIdOf({ ...state, origin: last.origin }));
        written = undefined;
      }
      const isKnown =
        last?.origin === state.origin && last.file === state.file && last.places === state.places && last.brokenFile === state.brokenFile;
      if (!state.isDirty || isKnown || state.screen !== 'editor') return;
      written = state;
      void platform.saveDraft(draftOf(state));
    };
    const timer = setInterval(tick, everyMs);
    return () => clearInterval(timer);
  }, [store, platform]);
}
