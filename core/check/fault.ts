import type { Severity } from '../model/diagnostic.ts';

/** What is wrong with one value. The checker adds the element that it belongs to. */
export interface Fault {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** The path inside the element: `roleMapping.rules.0.claim`. */
  readonly field: string;
  /** How to mend it, where the message does not say. */
  readonly fix?: string;
  /** The page that sets the limit. */
  readonly source?: string;
  /** The rule whose finding this is. */
  readonly rule?: string;
}

const longest = 60;

/** A value as a message shows it: text in quotes and cut, lists and maps by name only (they may be deep). */
export function shown(value: unknown): string {
  if (typeof value === 'string') return `"${value.length > longest ? `${value.slice(0, longest)}…` : value}"`;
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a map' : String(value);
}

/** Names in quotes, joined by commas; long lists are cut. */
export const quoted = (names: readonly string[], most = 24): string =>
  names
    .slice(0, most)
    .map((name) => `"${name}"`)
    .join(', ') + (names.length > most ? ' …' : '');

/** Ends a sentence that `didYouMean` may have turned into a question. */
export const sentence = (text: string): string => (text.endsWith('?') ? text : `${text}.`);
