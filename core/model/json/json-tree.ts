/** A value in a JSON text, with its place. */
export interface JsonNode {
  readonly start: number;
  readonly end: number;
  readonly members?: readonly JsonMember[];
  readonly items?: readonly JsonNode[];
}

export interface JsonMember {
  readonly key: string;
  /** Where its key starts. */
  readonly start: number;
  readonly value: JsonNode;
}

/** What makes a text no JSON: where it stops being read, and the steps to there. */
export interface JsonFault {
  readonly offset: number;
  /** A clause to follow "it is no JSON:". */
  readonly expected: string;
  readonly path: readonly (string | number)[];
}

/** A JSON text with the places of its values. Where it has a fault, there is no root. */
export type JsonTree = { readonly root: JsonNode } | { readonly fault: JsonFault };

/** Reads the places of a JSON text, as far as its first fault. Never throws. */
export function readJsonTree(text: string): JsonTree {
  const reader = new JsonReader(text);
  const root = reader.readDocument();
  return root === undefined ? { fault: reader.fault } : { root };
}

/** Deeper than any policy; the yaml package's reader gives up at about the same depth. */
const deepest = 100;

const space = /[ \t\r\n]*/y;
const scalar = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

class JsonReader {
  readonly #text: string;
  readonly #path: (string | number)[] = [];
  #at = 0;
  #fault: JsonFault | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  get fault(): JsonFault {
    return this.#fault ?? { offset: 0, expected: 'a value is expected', path: [] };
  }

  readDocument(): JsonNode | undefined {
    const root = this.#value();
    this.#skip();
    return root && this.#at < this.#text.length ? this.#fail('nothing may follow the value') : root;
  }

  #value(): JsonNode | undefined {
    this.#skip();
    if (this.#path.length > deepest) return this.#fail('it is nested too deeply');
    const start = this.#at;
    const first = this.#text[start];
    if (first === '{') return this.#object(start);
    if (first === '[') return this.#array(start);
    if (this.#takeString() !== undefined || this.#take(scalar) !== undefined) return { start, end: this.#at };
    return this.#fail(first === '"' ? "a text ends with '\"' on its own line, and a backslash starts an escape" : 'a value is expected');
  }

  #object(start: number): JsonNode | undefined {
    const members: JsonMember[] = [];
    if (this.#isEmpty('}')) return { start, end: this.#at, members };
    do {
      this.#skip();
      const keyStart = this.#at;
      const key = this.#takeString();
      if (key === undefined) return this.#fail('a key in double quotes is expected');
      this.#path.push(key);
      if (!this.#takeCharacter(':')) return this.#fail('":" is expected after a key');
      const value = this.#value();
      if (!value) return undefined;
      this.#path.pop();
      members.push({ key, start: keyStart, value });
    } while (this.#takeCharacter(','));
    return this.#takeCharacter('}') ? { start, end: this.#at, members } : this.#fail('"," or "}" is expected');
  }

  #array(start: number): JsonNode | undefined {
    const items: JsonNode[] = [];
    if (this.#isEmpty(']')) return { start, end: this.#at, items };
    do {
      this.#path.push(items.length);
      const item = this.#value();
      if (!item) return undefined;
      this.#path.pop();
      items.push(item);
    } while (this.#takeCharacter(','));
    return this.#takeCharacter(']') ? { start, end: this.#at, items } : this.#fail('"," or "]" is expected');
  }

  #isEmpty(close: string): boolean {
    this.#at += 1;
    return this.#takeCharacter(close);
  }

  #takeCharacter(character: string): boolean {
    this.#skip();
    if (this.#text[this.#at] !== character) return false;
    this.#at += 1;
    return true;
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    this.#at += found?.length ?? 0;
    return found;
  }

  #takeString(): string | undefined {
    if (this.#text[this.#at] !== '"') return undefined;
    let end = this.#at + 1;
    while (end < this.#text.length && this.#text[end] !== '"') end += this.#text[end] === '\\' ? 2 : 1;
    try {
      const value: unknown = JSON.parse(this.#text.slice(this.#at, end + 1));
      this.#at = end + 1;
      return typeof value === 'string' ? value : undefined;
    } catch {
      return undefined;
    }
  }

  #skip(): void {
    this.#take(space);
  }

  #fail(expected: string): undefined {
    this.#fault ??= { offset: this.#at, expected, path: [...this.#path] };
  }
}
