import { isAlias, isMap as isYamlMap, isScalar as isYamlScalar, isSeq, type Scalar, type YAMLMap } from 'yaml';
import type { FieldValue } from '../document.ts';
import type { Problem } from '../problem.ts';
import { readPlain, type Scalar as ScalarValue } from './scalar.ts';
import { tooDeep } from './tree.ts';
import { deepest, isMap, type ValueMap } from './value.ts';

/** More values than this behind aliases are refused: a small text must not become a large document. */
const mostAliased = 20_000;

/** Reads the values of one tree. Aliases and merge keys are followed; what cannot be read is told and left out. */
export class TreeReader {
  readonly problems: Problem[] = [];
  readonly #anchors = new Map<string, unknown>();
  #aliasDepth = 0;
  #aliased = 0;

  /** The value of a node of the yaml package; undefined when it was told and left out. */
  read(node: unknown, depth = 0): FieldValue | undefined {
    if (node === null || node === undefined) return null;
    if (isAlias(node)) return this.#readAlias(node.source, node.range?.[0] ?? 0, depth);
    const anchor = anchorOf(node);
    if (anchor !== undefined && this.#aliasDepth === 0) this.#anchors.set(anchor, node);
    if (this.#aliasDepth > 0) this.#aliased += 1;
    if (isYamlScalar(node)) return readScalar(node);
    const start = startOf(node);
    if (depth > deepest) return this.#tell(tooDeep(start));
    if (this.#aliased > mostAliased) return this.#tellOnce('too-many-aliases', 'Aliases make this far larger than it looks.', start);
    if (isSeq(node)) return node.items.map((item) => this.read(item, depth + 1)).filter((item) => item !== undefined);
    return isYamlMap(node) ? this.#readMap(node, depth) : null;
  }

  #readAlias(name: string, start: number, depth: number): FieldValue | undefined {
    const target = this.#anchors.get(name);
    if (target === undefined) return this.#tell(unknownAlias(name, start));
    this.#aliasDepth += 1;
    const value = this.read(target, depth + 1);
    this.#aliasDepth -= 1;
    return value;
  }

  #readMap(map: YAMLMap, depth: number): FieldValue {
    const result: Record<string, FieldValue> = {};
    const merged: FieldValue[] = [];
    for (const pair of map.items) {
      if (isMergeKey(pair.key)) {
        const value = this.read(pair.value, depth + 1);
        merged.push(...(Array.isArray(value) ? value : [value ?? null]));
        continue;
      }
      const key = this.keyOf(pair.key, depth);
      if (key === undefined || this.#refuses(key, result, pair.key)) continue;
      const value = this.read(pair.value, depth + 1);
      if (value !== undefined) result[key] = value;
    }
    for (const source of merged) if (isMap(source)) addMissing(result, source);
    return result;
  }

  /** The text of a key, as it is written; undefined for a key that is a map or a list. */
  keyOf(key: unknown, depth = 0): string | undefined {
    if (isYamlScalar(key) && key.type === 'PLAIN' && key.tag === undefined) {
      this.read(key);
      return key.source ?? '';
    }
    const value = this.read(key, depth + 1);
    if (value === undefined) return undefined;
    if (typeof value !== 'object' || value === null) return String(value ?? '');
    return this.#tell({ code: 'complex-key', severity: 'error', message: 'A map or a list cannot be a key here.', at: rangeOf(key) });
  }

  #refuses(key: string, known: Readonly<Record<string, FieldValue>>, node: unknown): boolean {
    const isDuplicate = Object.hasOwn(known, key);
    if (isDuplicate) this.#tell(duplicateKey(key, rangeOf(node)));
    else if (key === '__proto__') this.#tell(unsafeKey(rangeOf(node)));
    else return false;
    return true;
  }

  #tell(problem: Problem): undefined {
    this.problems.push(problem);
  }

  #tellOnce(code: string, message: string, start: number): undefined {
    if (!this.problems.some((problem) => problem.code === code))
      this.#tell({ code, severity: 'error', message, at: { start, end: start } });
  }
}

function addMissing(target: Record<string, FieldValue>, source: ValueMap): void {
  for (const [key, value] of Object.entries(source)) if (!Object.hasOwn(target, key)) target[key] = value;
}

type Offsets = { readonly start: number; readonly end: number };

export const duplicateKey = (key: string, at: Problem['at']): Problem => ({
  code: 'duplicate-key',
  severity: 'error',
  message: `"${key}" stands here twice; the first one counts.`,
  fix: 'Remove or rename one of them.',
  at,
});

const unsafeKey = (at: Offsets): Problem => ({
  code: 'unsafe-key',
  severity: 'warning',
  message: '"__proto__" cannot be used as a key and is ignored.',
  at,
});

const unknownAlias = (name: string, start: number): Problem => ({
  code: 'yaml-syntax',
  severity: 'error',
  message: `The alias "*${name}" has no anchor "&${name}" before it.`,
  at: { start, end: start + name.length + 1 },
});

function readScalar(scalar: Scalar): ScalarValue {
  if (scalar.type === 'PLAIN' && scalar.tag === undefined) return readPlain(scalar.source ?? '');
  const { value } = scalar;
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value === 0 ? 0 : value;
  return scalar.source ?? String(value);
}

const isMergeKey = (key: unknown): boolean => isYamlScalar(key) && key.type === 'PLAIN' && key.source === '<<';

function anchorOf(node: unknown): string | undefined {
  return isYamlScalar(node) || isSeq(node) || isYamlMap(node) ? node.anchor : undefined;
}

function rangeOf(node: unknown): Offsets {
  const range = isYamlScalar(node) || isSeq(node) || isYamlMap(node) || isAlias(node) ? node.range : undefined;
  return { start: range?.[0] ?? 0, end: range?.[1] ?? 0 };
}

const startOf = (node: unknown): number => rangeOf(node).start;
