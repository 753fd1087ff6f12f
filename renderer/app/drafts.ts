import type { Draft, Platform } from '../platform/platform.ts';
import type { EditorState } from '../state/editor-state.ts';
import { writtenReview } from '../state/review-text.ts';

/** Unsaved work on disk, so that a crash costs a second of it at most. */
export interface Drafts {
  /** Writes the draft of the open model when it has changed, and throws it away once nothing is unsaved. Called once a second. */
  keep(state: EditorState): void;
  /** Goes on with a draft that was found again: it is the one of the model with this origin from now on. */
  adopt(origin: EditorState['origin'], id: string): void;
}

type Contents = Pick<EditorState, 'file' | 'places' | 'brokenFile' | 'reviewText'>;

/** The draft on disk. Without contents it is one of an earlier run. */
interface Kept {
  readonly id: string;
  readonly origin: EditorState['origin'];
  readonly contents?: Contents;
}

export function createDrafts(platform: Pick<Platform, 'saveDraft' | 'discardDraft'>): Drafts {
  let kept: Kept | undefined;
  return {
    keep(state) {
      if (kept && (kept.origin !== state.origin || !state.isDirty)) {
        void platform.discardDraft(kept.id);
        kept = undefined;
      }
      if (!state.isDirty || state.screen !== 'editor' || isKnown(kept?.contents, state)) return;
      const { origin, file, places, brokenFile, reviewText } = state;
      kept = { id: kept?.id ?? crypto.randomUUID(), origin, contents: { file, places, brokenFile, reviewText } };
      void platform.saveDraft(draftOf(kept.id, state));
    },
    adopt(origin, id) {
      kept = { id, origin };
    },
  };
}

const isKnown = (known: Contents | undefined, { file, places, brokenFile, reviewText }: Contents): boolean =>
  known?.file === file && known.places === places && known.brokenFile === brokenFile && known.reviewText === reviewText;

const draftOf = (id: string, state: EditorState): Draft => ({
  id,
  path: state.origin.path,
  name: state.origin.name,
  version: state.origin.version,
  text: (state.brokenFile ?? state.file).text(),
  layout: state.places.size === 0 ? null : state.layoutText(),
  review: writtenReview(state),
});
