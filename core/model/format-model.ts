import { err, ok, type Result } from '../base/result.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Document } from './document.ts';
import { Comments } from './format/comments.ts';
import { depthOfSection, formatOutline, formatTree } from './format/format-outline.ts';
import { openModel } from './open-model.ts';
import { mapSections } from './plain.ts';
import { elementsOf } from './print-document.ts';
import { readOutline } from './text/read-outline.ts';
import { sameValue, storable } from './yaml/value.ts';

/**
 * Writes a model anew in canonical form (see `printDocument`) and keeps its comments, and single empty lines between its entries. The one
 * thing that reformats; doing it twice is doing it once. Refused, with diagnostics, is what is not valid, what says a key twice,
 * and what cannot be formatted without changing its meaning (anchors, aliases, tags).
 */
export function formatModel(text: string, options: { readonly file?: string } = {}): Result<string, readonly Diagnostic[]> {
  const file = openModel(text, options);
  const damaged = file.diagnostics.filter(({ code }) => refusing.has(code));
  if (file.state !== 'ok' || damaged.length > 0) return err(damaged.length > 0 ? damaged : file.diagnostics);
  const formatted = settled(text);
  if (formatted !== undefined && saysTheSame(openModel(formatted).document, file.document)) return ok(formatted);
  const target = options.file === undefined ? {} : { file: options.file };
  return err([
    { code: 'cannot-format', severity: 'error', message: 'Anchors, aliases, tags and unusual keys are not reformatted.', target },
  ]);
}

const refusing: ReadonlySet<string> = new Set([
  'yaml-syntax',
  'too-deep',
  'too-many-aliases',
  'duplicate-key',
  'unsafe-key',
  'complex-key',
]);

function saysTheSame(a: Document, b: Document): boolean {
  const plain = (document: Document) =>
    storable([
      document.name,
      document.description ?? null,
      document.extensions ?? null,
      ...mapSections.map((section) => elementsOf(document, section).map(([id, value]) => [id, value])),
    ]);
  return sameValue(plain(a), plain(b));
}

/** More rounds than this are never needed; where a comment can stand in two places, a second one decides. */
const mostRounds = 5;

/** Formats until nothing changes, so that doing it again changes nothing. */
function settled(text: string): string | undefined {
  let [before, after] = [text, formatText(text)];
  for (let round = 1; after !== undefined && after !== before && round < mostRounds; round += 1)
    [before, after] = [after, formatText(after)];
  return after;
}

function formatText(text: string): string | undefined {
  if (new Comments(text).hasReferences) return undefined;
  const outline = readOutline(text) ?? readOutline(formatTree(text, { indent: 0, depth: depthOfSection }) ?? '? ');
  const formatted = outline && formatOutline(outline);
  return text.includes('\r\n') ? formatted?.replaceAll(/\r?\n/g, '\r\n') : formatted;
}
