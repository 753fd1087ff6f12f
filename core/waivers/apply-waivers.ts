import type { Diagnostic } from '../model/diagnostic.ts';
import type { ReviewFile } from '../model/review-file.ts';

interface Waived {
  /** Those that were given, in their order, marked where the review accepts them. */
  readonly findings: readonly Diagnostic[];
  /** What is wrong with the review: what it says itself, and decisions that expired, meet nothing, or accept what cannot be accepted. */
  readonly ofReview: readonly Diagnostic[];
}

interface Decided {
  readonly review: ReviewFile | undefined;
  /** `2026-11-21`; undefined: nothing has expired. */
  readonly today: string | undefined;
  /** All that the rules found, also what the settings do not tell: a decision about one of these is not unused. */
  readonly all: readonly Diagnostic[];
}

/** Marks the findings that a review accepts. */
export function applyWaivers(findings: readonly Diagnostic[], { review }: Decided): Waived {
  return { findings, ofReview: review?.diagnostics ?? [] };
}
