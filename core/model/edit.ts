import type { Draft } from 'mutative';
import type { Document } from './document.ts';

/** A finished value as a part of a draft. As mutative's own function, which would load the whole of it into programs that change nothing. */
export const castDraft = <T>(value: T): Draft<T> => value as Draft<T>;

/** One change of a document, as data that can be performed, undone and previewed. */
export interface Edit {
  /** What a person reads in the Edit menu: `Connect`, `Rename`. */
  readonly label: string;
  /** Edits that follow each other with the same key are one step of undo (a drag, typing in one field). */
  readonly mergeKey?: string;
  /** Changes the draft in place. Must be pure otherwise. */
  readonly change: (draft: Draft<Document>) => void;
}
