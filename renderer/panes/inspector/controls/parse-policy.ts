import { err, ok, type Result } from '#core/base/result.ts';
import type { FieldValue } from '#core/model/document.ts';

/** Reads what stands in a JSON box: nothing at all takes the field away; a policy must be a mapping with statements. */
export function parsePolicy(text: string, type: 'policy' | 'any'): Result<FieldValue | undefined, string> {
  if (text.trim() === '') return ok(undefined);
  const read = readJson(text);
  if (!read.ok || type === 'any') return read;
  if (typeof read.value !== 'object' || read.value === null || Array.isArray(read.value))
    return err('A policy is an object: { "Version": …, "Statement": […] }.');
  return 'Statement' in read.value ? read : err('A policy has a "Statement".');
}

function readJson(text: string): Result<FieldValue, string> {
  try {
    const value: FieldValue = JSON.parse(text);
    return ok(value);
  } catch (error) {
    return err(placeOf(text, error instanceof Error ? error.message : String(error)));
  }
}

/** The engine's message with a line instead of an offset, which nobody can count. */
function placeOf(text: string, message: string): string {
  const plain = message.replace(/ in JSON at position.*| at position.*|, .*is not valid JSON$/s, '');
  const told = /position (\d+)/.exec(message)?.[1];
  const offset = told === undefined ? firstOddity(text) : Number(told);
  const line = offset === undefined ? '' : `, line ${text.slice(0, offset).split('\n').length}`;
  return `Not JSON yet${line}: ${plain}.`;
}

const token = /\s+|"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\]:]|,(?!\s*[\]}])/y;

/** Where a text first holds what is no part of JSON, or a comma too many: some engines do not say. */
function firstOddity(text: string): number | undefined {
  let offset = 0;
  while (offset < text.length) {
    token.lastIndex = offset;
    if (!token.test(text)) return offset;
    offset = token.lastIndex;
  }
  return undefined;
}
