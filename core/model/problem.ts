import type { Severity } from './diagnostic.ts';

/** A place inside a value: keys and list positions from the outside in. */
export type ValuePath = readonly (string | number)[];

/** What is wrong with a value, before anyone knows where in the file the value stands. */
export interface Problem {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly fix?: string;
  /** Where, inside the value; or offsets in its text, where the text is no value. */
  readonly at: ValuePath | { readonly start: number; readonly end: number };
}
