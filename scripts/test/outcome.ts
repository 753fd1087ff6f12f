import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod';

/** How many tests of a suite ended how. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const add = (a: Outcome, b: Outcome): Outcome => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

export const nothing: Outcome = { passed: 0, failed: 0, skipped: 0 };
export const onePassed: Outcome = { ...nothing, passed: 1 };
export const oneFailed: Outcome = { ...nothing, failed: 1 };
export const oneSkipped: Outcome = { ...nothing, skipped: 1 };

/** The closing line of a run. */
export const summaryOf = ({ passed, failed, skipped }: Outcome): string => `${passed} passed, ${failed} failed, ${skipped} skipped`;

const vitestReport = z
  .object({ numPassedTests: z.number(), numFailedTests: z.number(), numPendingTests: z.number(), numTodoTests: z.number() })
  .transform((report): Outcome => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }));

const playwrightReport = z
  .object({ stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }) })
  .transform(({ stats }): Outcome => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }));

export const reports = { vitest: vitestReport, playwright: playwrightReport } as const;

/**
 * What a runner wrote down, held against its exit status: one that failed without naming a test (a file that does not load, a crash) counts as one
 * failure, and so does one that ran nothing at all.
 */
export function outcomeOf(runner: keyof typeof reports, file: string, status: number | null): Outcome {
  const parsed = existsSync(file) ? reports[runner].safeParse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
  const outcome = parsed?.data ?? nothing;
  const saysNothing = outcome.passed + outcome.failed + outcome.skipped === 0;
  return (status !== 0 && outcome.failed === 0) || saysNothing ? add(outcome, oneFailed) : outcome;
}
