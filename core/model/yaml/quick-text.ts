import { readPlain, type Scalar } from './scalar.ts';

const lineFeed = 10;
const space = 32;
const quote = 34;
const apostrophe = 39;
const backslash = 92;
/** YAML refuses keys of more than 1,024 characters. */
export const longestKey = 1000;

/** What the quick reader does with characters: scalars, keys and the ends of lines. It gives up (`failed`) wherever YAML is more than it knows. */
export class QuickText {
  protected readonly text: string;
  protected at = 0;
  protected end = 0;
  protected failed = false;

  constructor(text: string) {
    this.text = text;
  }

  protected fail(): null {
    this.failed = true;
    return null;
  }

  protected code(offset = this.at): number {
    return offset < this.end ? this.text.charCodeAt(offset) : lineFeed;
  }

  protected skipSpaces(): void {
    while (this.at < this.end && this.text.charCodeAt(this.at) === space) this.at += 1;
  }

  /** True at a line break (`\n`, `\r\n`) or at the end. */
  protected isLineEnd(offset = this.at): boolean {
    const code = this.code(offset);
    return code === lineFeed || (code === 13 && this.code(offset + 1) === lineFeed);
  }

  /** True when nothing but spaces and a comment is left on the line. */
  protected restIsEmpty(): boolean {
    const start = this.at;
    this.skipSpaces();
    if (this.isLineEnd()) return true;
    return this.code() === 35 && (this.at > start || this.text.charCodeAt(this.at - 1) === space);
  }

  protected quoted(): string | null {
    return this.code() === quote ? this.doubleQuoted() : this.singleQuoted();
  }

  private doubleQuoted(): string | null {
    const start = this.at;
    let hasEscape = false;
    for (let offset = start + 1; offset < this.end; offset += 1) {
      const code = this.text.charCodeAt(offset);
      if (code === lineFeed) break;
      if (code === backslash) {
        hasEscape = true;
        offset += 1;
        continue;
      }
      if (code !== quote) continue;
      this.at = offset + 1;
      return hasEscape ? this.unescaped(this.text.slice(start, this.at)) : this.text.slice(start + 1, offset);
    }
    return this.fail();
  }

  /** JSON's escapes mean the same in YAML; where there are others, the yaml package reads. */
  private unescaped(source: string): string | null {
    try {
      return String(JSON.parse(source));
    } catch {
      return this.fail();
    }
  }

  private singleQuoted(): string | null {
    const start = this.at + 1;
    for (let offset = start; offset < this.end; offset += 1) {
      const code = this.text.charCodeAt(offset);
      if (code === lineFeed) break;
      if (code !== apostrophe) continue;
      if (this.code(offset + 1) === apostrophe) {
        offset += 1;
        continue;
      }
      this.at = offset + 1;
      return this.text.slice(start, offset).replaceAll("''", "'");
    }
    return this.fail();
  }

  /** An unquoted scalar outside of flow maps and lists, to the end of its line. */
  protected plain(): Scalar {
    if (!this.startsPlain()) return this.fail();
    const start = this.at;
    let last = start;
    for (let offset = start; ; offset += 1) {
      const code = this.code(offset);
      if (code === space) continue;
      if (this.isLineEnd(offset) || (code === 35 && this.text.charCodeAt(offset - 1) === space)) {
        this.at = offset;
        return readPlain(this.text.slice(start, last));
      }
      if (isOdd(code) || (code === 58 && this.endsWord(offset + 1))) return this.fail();
      last = offset + 1;
    }
  }

  /** An unquoted scalar inside a flow map or list; `isKey`: it must end in a colon. */
  protected flowPlain(isKey: boolean): string | null {
    if (!this.startsPlain()) return this.fail();
    const start = this.at;
    let last = start;
    for (let offset = start; offset < this.end; offset += 1) {
      const code = this.text.charCodeAt(offset);
      if (code === space) continue;
      const isColon = code === 58 && (this.endsWord(offset + 1) || isFlowIndicator(this.code(offset + 1)));
      if (isColon !== isKey && (isColon || code === 44 || code === 93 || code === 125)) return this.fail();
      if (isColon || code === 44 || code === 93 || code === 125) {
        this.at = offset;
        return this.text.slice(start, last);
      }
      if (isOdd(code) || code === lineFeed || code === 91 || code === 123 || code === 35) return this.fail();
      last = offset + 1;
    }
    return this.fail();
  }

  /** An unquoted or quoted key of a block map, up to and with its colon. */
  protected key(): string | null {
    const first = this.code();
    if (first === quote || first === apostrophe) {
      const start = this.at;
      const key = this.quoted();
      if (key === null || this.at - start > longestKey || this.code() !== 58 || !this.endsWord(this.at + 1)) return this.fail();
      this.at += 1;
      return key;
    }
    const colon = this.colonOfKey();
    if (colon < 0) return this.fail();
    const key = this.text.slice(this.at, colon).trimEnd();
    this.at = colon + 1;
    return key;
  }

  /** Where the colon of an unquoted key stands on this line, or -1. */
  protected colonOfKey(): number {
    if (!this.startsPlain()) return -1;
    for (let offset = this.at; offset < this.end && offset - this.at < longestKey; offset += 1) {
      const code = this.text.charCodeAt(offset);
      if (code === 58 && this.endsWord(offset + 1)) return offset;
      if (code === lineFeed || isOdd(code) || (code === 35 && this.text.charCodeAt(offset - 1) === space)) return -1;
    }
    return -1;
  }

  protected endsWord(offset: number): boolean {
    return this.code(offset) === space || this.isLineEnd(offset);
  }

  /** True where an unquoted scalar may start that cannot be taken for anything else. */
  private startsPlain(): boolean {
    const code = this.code();
    if (code === 45) {
      const next = this.code(this.at + 1);
      return next > 47 && next < 58;
    }
    return isPlainStart(code);
  }
}

/** Letters, digits, `_ . / $ ( + ~ ^ ; = <` are safe at the start, but `<` begins the merge key. */
const isPlainStart = (code: number): boolean =>
  (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 45 && code < 58) || code === 95 || (code > 160 && !isOdd(code));

/** Tabs, control characters and byte order marks: the yaml package decides. */
const isOdd = (code: number): boolean => code < 32 || (code > 126 && code < 161) || code === 0xfeff || code === 0x2028 || code === 0x2029;

const isFlowIndicator = (code: number): boolean => code === 44 || code === 91 || code === 93 || code === 123 || code === 125;
