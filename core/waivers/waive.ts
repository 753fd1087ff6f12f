import type { Diagnostic, Waiver } from '../model/diagnostic.ts';

/**
 * The text of a review with a finding accepted: a new item at the end of `accepted:`, or, where the finding is accepted already, the new
 * reason, owner and day in its place. Everything else stays to the byte. An empty text becomes a review. Undefined where the text cannot
 * be patched (it is no YAML, or `accepted` is no list: `readReview` tells), and for a finding that names no element.
 */
export function waive(_reviewText: string, _finding: Diagnostic | string, _waiver: Waiver): string | undefined {
  return undefined;
}

/** The text without the items that accept a finding; what `waive` added is taken away to the byte. Undefined as for `waive`. */
export function unwaive(_reviewText: string, _finding: Diagnostic | string): string | undefined {
  return undefined;
}
