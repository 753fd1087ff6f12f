import type { Diagnostic, Target, TextRange } from './diagnostic.ts';
import type { Document } from './document.ts';
import type { Edit } from './edit.ts';

/** Replaces the text between two offsets (UTF-16 units of the text before the patch). */
export interface TextPatch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A model as text and as a document, kept in step. Immutable. */
export interface ModelFile {
  /** What could be read; entries that are broken are left out and told. */
  readonly document: Document;
  /** `ok`: may be edited; `broken`: the text is no model at all; `newer`: written by a newer Rolepath, read-only. */
  readonly state: 'ok' | 'broken' | 'newer';
  /** What the text itself says wrong: syntax and shape. Not what the catalog or a rule says. */
  readonly diagnostics: readonly Diagnostic[];
  /** The exact bytes to save, as text. */
  text(): string;
  /** Where an element or one of its fields stands, as near as the text goes. */
  rangeOf(target: Target): TextRange | undefined;
}

/** What an edit did to a file: the new file, and the patches there and back. */
export interface EditedFile {
  readonly file: ModelFile;
  readonly patches: readonly TextPatch[];
  readonly inverse: readonly TextPatch[];
}

export type { Edit };
