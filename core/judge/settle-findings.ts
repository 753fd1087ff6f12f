import { recommended, type Settings } from '../config/config.ts';
import { levelOf } from '../config/levels.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Edit } from '../model/edit.ts';
import type { ReviewFile } from '../model/review-file.ts';
import type { Finding } from '../rules/findings.ts';
import { applyWaivers } from '../waivers/apply-waivers.ts';

/** What a model is judged with, beside itself. Plain data, apart from maps: it can be sent to a worker. */
export interface JudgeOptions {
  /** From `configFor`; absent: every rule as it says itself. */
  readonly settings?: Settings;
  /** From `readReview`: findings that it accepts are marked `waived`. What it gets wrong itself is among the diagnostics. */
  readonly review?: ReviewFile;
  /** The day on which the model is judged (`2026-11-21`); absent: no decision has expired. */
  readonly today?: string;
}

interface Settled {
  /** What is told, as bad as the settings say, and marked where the review accepts it. */
  readonly findings: readonly Diagnostic[];
  readonly fixes: ReadonlyMap<Diagnostic, Edit>;
  /** What is wrong with the review, in its own file. */
  readonly ofReview: readonly Diagnostic[];
}

/**
 * What becomes of the findings of the rules under settings and a review. Apart from the rules, so that a change of these runs none of them
 * again. `place` adds the range in the text.
 */
export function settleFindings(found: readonly Finding[], options: JudgeOptions, place: (finding: Diagnostic) => Diagnostic): Settled {
  const { settings = recommended, review, today } = options;
  const told = found.flatMap(({ edit, ...finding }) => {
    const severity = levelOf(finding, settings);
    return severity === undefined ? [] : [{ finding: place({ ...finding, severity }), edit }];
  });
  const { findings, ofReview } = applyWaivers(
    told.map(({ finding }) => finding),
    { review, today, all: found },
  );
  const fixes = new Map<Diagnostic, Edit>();
  told.forEach(({ edit }, index) => {
    if (edit) fixes.set(findings[index]!, edit);
  });
  return { findings, fixes, ofReview };
}
