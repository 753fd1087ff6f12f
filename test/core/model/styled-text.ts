import * as fc from 'fast-check';
import type { Document, FieldValue } from '#core/model/document.ts';
import { mapSections } from '#core/model/plain.ts';
import { elementsOf } from '#core/model/print-document.ts';
import { printLike, printScalar, printText } from '#core/model/yaml/scalar.ts';
import { isList, isMap, isScalar } from '#core/model/yaml/value.ts';

/** Small and repeatable; fast-check gives the seed. */
function randomOf(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
}

/** Writes a document as a careless but correct person would: any quotes, any indentation, comments and empty lines everywhere. */
class CarelessWriter {
  readonly #random: (below: number) => number;
  readonly #mayFlow: boolean;
  #comments = 0;

  constructor(seed: number, mayFlow: boolean) {
    this.#random = randomOf(seed);
    this.#mayFlow = mayFlow;
  }

  write(document: Document): string {
    const { name, description, extensions = {} } = document;
    const head: [string, FieldValue][] = [
      ['rolepath', 1],
      ['name', name],
      ...(description === undefined ? [] : [['description', description] as [string, FieldValue]]),
    ];
    const rest = Object.entries(extensions);
    const blocks = [...head, ...rest].map(([key, value]) => this.#lead(0) + this.#pair(key, value, 0));
    for (const section of mapSections) {
      const entries = elementsOf(document, section);
      if (entries.length > 0) blocks.splice(3 + this.#random(blocks.length), 0, this.#section(section, entries));
      else if (this.#random(6) === 0) blocks.push(`${section}:${this.#random(2) === 0 ? ' {}' : ''}${this.#beside()}\n`);
    }
    const [first, ...others] = blocks;
    return this.#finish((this.#random(4) === 0 ? '# heading\n\n' : '') + first! + others.join(''));
  }

  #finish(text: string): string {
    const started = this.#random(8) === 0 ? `---\n${text}` : text;
    const ended = this.#random(6) === 0 ? started.replace(/\n+$/, '') : started;
    const broken = this.#random(6) === 0 ? ended.replaceAll('\n', '\r\n') : ended;
    return this.#random(8) === 0 ? `\ufeff${broken}` : broken;
  }

  #section(name: string, entries: readonly (readonly [string, FieldValue])[]): string {
    if (this.#mayFlow && this.#random(8) === 0)
      return `${this.#lead(0)}${name}: ${this.#flow(Object.fromEntries(entries), 9)}${this.#beside()}\n`;
    const column = 1 + this.#random(4);
    return `${this.#lead(0)}${name}:${this.#beside()}\n${entries.map(([id, value]) => this.#lead(column) + this.#pair(id, value, column)).join('')}${this.#lead(column)}`;
  }

  /** Nothing, empty lines, or comments above what follows. */
  #lead(column: number): string {
    const pad = ' '.repeat(column);
    const shapes = [
      '',
      '',
      '',
      '\n',
      `${pad}#${this.#word()}\n`,
      `\n${pad}# ${this.#word()}\n`,
      `${pad}# ${this.#word()}\n\n`,
      `\n\n${pad}# ${this.#word()}\n${pad}# b\n`,
    ];
    return shapes[this.#random(shapes.length)]!;
  }

  #beside(): string {
    return this.#random(5) === 0 ? `  # ${this.#word()}` : '';
  }

  #word(): string {
    this.#comments += 1;
    return `note ${this.#comments}`;
  }

  #pair(key: string, value: FieldValue, column: number): string {
    const name = this.#random(8) === 0 ? (printLike(key, 'QUOTE_DOUBLE') ?? printText(key)) : printText(key);
    return `${' '.repeat(column)}${name}:${this.#random(12) === 0 && isScalar(value) ? ' ' : ''}${this.#after(value, column)}`;
  }

  #after(value: FieldValue, column: number, isItem = false): string {
    const gap = ' '.repeat(this.#random(6) === 0 ? 2 : 1);
    if (isScalar(value)) return `${gap}${this.#scalar(value)}${this.#beside()}\n`;
    const isEmpty = Object.keys(value).length === 0;
    if (isEmpty || this.#random(3) === 0) return `${gap}${this.#flow(value, column)}${this.#beside()}\n`;
    const deeper = isList(value) && this.#random(2) === 0 && column > 0 && !isItem ? column : column + 1 + this.#random(3);
    return `${this.#beside()}\n${isMap(value) ? this.#map(value, deeper) : this.#list(value, deeper)}`;
  }

  #map(value: FieldValue, column: number): string {
    const inner = (): string => (this.#random(8) === 0 ? `${' '.repeat(column)}# ${this.#word()}\n` : this.#random(10) === 0 ? '\n' : '');
    return Object.entries(value as object)
      .map(([key, member]) => inner() + this.#pair(key, member as FieldValue, column))
      .join('');
  }

  #list(value: readonly FieldValue[], column: number): string {
    return value
      .map((item) => {
        const gap = ' '.repeat(1 + this.#random(2));
        if (isMap(item) && Object.keys(item).length > 0 && this.#random(2) === 0)
          return `${' '.repeat(column)}-${gap}${this.#mapAt(item, column + 1 + gap.length)}`;
        return `${' '.repeat(column)}-${this.#after(item, column, true)}`;
      })
      .join('');
  }

  /** A map of which the first key stands behind a dash: without comments before it. */
  #mapAt(item: FieldValue, column: number): string {
    return Object.entries(item as object)
      .map(([key, member]) => this.#pair(key, member as FieldValue, column))
      .join('')
      .slice(column);
  }

  #flow(value: FieldValue, column: number): string {
    if (isScalar(value)) return this.#scalar(value);
    const members = isList(value)
      ? value.map((item) => this.#flow(item, column))
      : Object.entries(value).map(([key, item]) => `${printText(key)}: ${this.#flow(item, column)}`);
    const gap = this.#random(2) === 0 ? ' ' : '';
    const comma = this.#random(10) === 0 ? `,\n${' '.repeat(column + 3)}` : this.#random(4) === 0 ? ',  ' : ', ';
    return isList(value) ? `[${gap}${members.join(comma)}${gap}]` : `{${gap}${members.join(comma)}${gap}}`;
  }

  #scalar(value: string | number | boolean | null): string {
    if (value === null) return ['null', '~', 'Null'][this.#random(3)]!;
    if (typeof value === 'boolean' && this.#random(4) === 0) return String(value).toUpperCase();
    if (typeof value !== 'string') return printScalar(value);
    const style = ['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'PLAIN'][this.#random(4)]!;
    return printLike(value, style) ?? printText(value);
  }
}

export const carelessText = (document: Document, seed: number, mayFlow = true): string => new CarelessWriter(seed, mayFlow).write(document);

export const seeds = fc.nat();
