import type { FieldValue } from '../document.ts';
import type { Problem } from '../problem.ts';
import type { Element } from '../plain.ts';

/**
 * The text of a model cut into pieces that, written one after the other, are the text again. Pieces never change: an edit puts new
 * ones in place of those that it touches and keeps the others.
 */
export interface Outline {
  /** Byte order mark, `---` and the comments that stand apart from the first section. */
  readonly head: string;
  readonly sections: readonly Section[];
  readonly lineBreak: '\n' | '\r\n';
}

/** Comments that stand directly above, the text itself, and what follows up to the next one's comments. */
export interface Piece {
  readonly key: string;
  /** Comment lines directly above: they go where the piece goes. */
  readonly lead: string;
  readonly body: string;
  /** Empty lines and comments that belong to nobody. */
  readonly tail: string;
  /** What is wrong inside; places are inside `body`. */
  readonly problems: readonly Problem[];
}

/** One top-level key. The body of a section with entries is its first line and what stands between that and the first entry. */
export interface Section extends Piece {
  /** Of a section of elements that is written in block style. */
  readonly entries?: readonly Entry[];
  /** Of any other section that could be read. */
  readonly value?: FieldValue;
  /** The elements in `value`, where it is a section of elements in flow style. */
  readonly elements?: ReadonlyMap<string, Element>;
}

/** One element in a section. */
export interface Entry extends Piece {
  /** Undefined: cannot be read, or stands there twice; `problems` says so. */
  readonly element?: Element;
}

/** What a section says, however it is written. */
export type SectionContent = Pick<Section, 'key' | 'value' | 'elements' | 'entries'>;

export const textOfPiece = (piece: Piece): string => piece.lead + piece.body + piece.tail;

export function textOfSection(section: Section): string {
  if (section.entries === undefined) return textOfPiece(section);
  return section.lead + section.body + section.entries.map(textOfPiece).join('') + section.tail;
}
