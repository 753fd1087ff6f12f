/** Builds text line by line, so that no exporter counts spaces. */
export class CodeWriter {
  readonly #lines: string[] = [];
  readonly #unit: string;
  #depth = 0;

  constructor(unit = '  ') {
    this.#unit = unit;
  }

  /** Adds one line at the current depth; without an argument, an empty line. */
  line(text = ''): this {
    this.#lines.push(text === '' ? '' : this.#unit.repeat(this.#depth) + text);
    return this;
  }

  lines(texts: Iterable<string>): this {
    for (const text of texts) this.line(text);
    return this;
  }

  /** Writes `open`, the body one level deeper, then `close`. */
  block(open: string, body: () => void, close: string): this {
    this.line(open);
    this.#depth += 1;
    body();
    this.#depth -= 1;
    return this.line(close);
  }

  /** The text with a final line break. */
  toString(): string {
    return this.#lines.join('\n') + '\n';
  }
}
