import type { TextRange } from '../diagnostic.ts';
import { LineIndex } from '../line-index.ts';
import type { Problem, ValuePath } from '../problem.ts';
import { locate, trimmed, type Offsets } from '../yaml/locate.ts';
import { parseTree, type Tree } from '../yaml/tree.ts';
import { textOfPiece, textOfSection, type Outline, type Piece } from './outline.ts';

interface Place {
  readonly text: string;
  readonly offset: number;
  /** How many steps of a path lead to this piece; its text begins with the key of the last of them. */
  readonly depth: number;
}

/** Finds where things stand in one text. Its indexes are linear in the text and made by the first question. */
export class Positions {
  /** The text as one. */
  readonly #whole: Place;
  readonly #lines: LineIndex;
  /** What was parsed for a question: a piece is often asked about again. */
  readonly #trees = new Map<Place, Tree>();
  readonly #places = new Map<string, Place>();

  /** Without an outline, every question looks through the whole text. */
  constructor(text: string, outline: Outline | undefined) {
    this.#whole = { text, offset: 0, depth: 0 };
    this.#lines = new LineIndex(text);
    if (outline === undefined) return;
    let offset = outline.head.length;
    for (const section of outline.sections) {
      this.#add(section, [section.key], offset);
      let start = offset + section.lead.length + section.body.length;
      for (const entry of section.entries ?? []) {
        this.#add(entry, [section.key, entry.key], start);
        start += textOfPiece(entry).length;
      }
      offset += textOfSection(section).length;
    }
  }

  /** The first piece of a name counts, as it does for what the file says. */
  #add(piece: Piece, path: readonly string[], offset: number): void {
    const name = path.join('\n');
    if (!this.#places.has(name)) this.#places.set(name, { text: piece.body, offset: offset + piece.lead.length, depth: path.length });
  }

  /** The range of what a path leads to, from the top of the file; the first `needed` steps must lead somewhere. */
  rangeOf(path: ValuePath, needed: number): TextRange | undefined {
    const place = this.#placeOf(path);
    const inside = path.slice(Math.max(0, place.depth - 1));
    const endsHere = place.depth === path.length || isUnwritten(place.text, inside[1]);
    if (endsHere && place.depth > 0) return place.depth < needed ? undefined : this.#range(place, wholeOf(place.text));
    return this.#range(place, locate(place.text, inside, Math.max(1, needed - Math.max(0, place.depth - 1)), this.#treeOf(place)));
  }

  /** The range of a problem. Offsets count from the start of the piece that its path names. */
  rangeOfProblem(piece: ValuePath, problem: Problem): TextRange | undefined {
    if (isPath(problem.at)) return this.rangeOf([...piece, ...problem.at], 1);
    return this.#range(this.#placeOf(piece), problem.at);
  }

  #placeOf(path: ValuePath): Place {
    const [section, id] = path;
    return this.#places.get(`${section}\n${id}`) ?? this.#places.get(String(section)) ?? this.#whole;
  }

  /** What a piece says, parsed for the first question about it. */
  #treeOf(place: Place): unknown {
    const tree = this.#trees.get(place) ?? parseTree(place.text);
    this.#trees.set(place, tree);
    return tree.document?.contents ?? null;
  }

  #range(place: Place, offsets: Offsets | undefined): TextRange | undefined {
    return offsets && this.#lines.rangeOf(place.offset + offsets.start, place.offset + offsets.end);
  }
}

export const isPath = (at: Problem['at']): at is ValuePath => Array.isArray(at);

/**
 * Most findings about a field say that it is missing: then the piece need not be parsed to know that the path ends at it. With a comment
 * it must be, as the comment is no part of the range.
 */
const isUnwritten = (text: string, step: ValuePath[number] | undefined): boolean =>
  typeof step === 'string' && !text.includes(step) && !text.includes('#');

/** From the first to the last character that is no space. */
function wholeOf(text: string): Offsets {
  return trimmed(text, { start: text.length - text.trimStart().length, end: text.length });
}
