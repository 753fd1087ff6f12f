import { Lexer } from 'yaml';

/** One comment of a text. */
interface Comment {
  readonly offset: number;
  readonly text: string;
  /** Nothing but spaces stands before it on its line. */
  readonly isAlone: boolean;
}

/** What the lexer of the yaml package puts before a scalar that it read without quotes. */
const controls: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001f']);

/** Hands out the comments of a text in their order. */
export class Comments {
  readonly #comments: readonly Comment[];
  /** An anchor, an alias or a tag stands somewhere: what a value means depends on more than its text. */
  readonly hasReferences: boolean;
  #next = 0;

  constructor(text: string) {
    const comments: Comment[] = [];
    let offset = 0;
    let isAlone = true;
    let isScalar = false;
    let hasReferences = false;
    for (const token of new Lexer().lex(text)) {
      if (controls.has(token)) {
        isScalar = token === '\u001f';
        continue;
      }
      if (!isScalar && token.startsWith('#')) comments.push({ offset, text: token.trimEnd(), isAlone });
      if (!isScalar && /^[&*!]/.test(token)) hasReferences = true;
      isAlone = token.includes('\n') ? !isScalar || token.endsWith('\n') : isAlone && /^[ \ufeff]*$/.test(token);
      isScalar = false;
      offset += token.length;
    }
    this.#comments = comments;
    this.hasReferences = hasReferences;
  }

  /** True when a comment is left that stands before an offset. */
  hasBefore(offset: number): boolean {
    return (this.#comments[this.#next]?.offset ?? Infinity) < offset;
  }

  /** The comments that are left before an offset. */
  takeBefore(offset: number): readonly string[] {
    const taken: string[] = [];
    while (this.hasBefore(offset)) taken.push(this.#comments[this.#next++]!.text);
    return taken;
  }

  /** The next comment, if it stands before an offset and behind something on its line; with two spaces before it. */
  takeBeside(offset: number): string {
    const comment = this.#comments[this.#next];
    if (comment === undefined || comment.isAlone || comment.offset >= offset) return '';
    this.#next += 1;
    return `  ${comment.text}`;
  }
}
