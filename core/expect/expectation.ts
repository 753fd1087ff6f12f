import type { Target } from '../model/diagnostic.ts';
import type { Witness } from '../paths/analysis.ts';

/** A part of an expectation: which side of the colon, and where in its text. */
export interface Fragment {
  readonly side: 'statement' | 'value';
  readonly start: number;
  readonly end: number;
}

/** What an assertion of a model (`expect:`) says, and whether the drawing bears it out. Plain data. */
export interface Expectation {
  /** The left side, as written: `alice reaches roles/admin`. */
  readonly statement: string;
  /** The right side: `never`. */
  readonly value: string;
  readonly outcome: 'holds' | 'fails' | 'unreadable';
  /** Why it fails or cannot be read, as a sentence; of one that holds, what was looked at. */
  readonly message: string;
  /** Where it stands: `field` leads to the entry. */
  readonly target: Target;
  /** Of one that cannot be read: which part. */
  readonly at?: Fragment;
  /** Of a failed one, where a walk shows it: a shortest one. Of one that holds because some walk exists: that walk. */
  readonly witness?: Witness;
}
