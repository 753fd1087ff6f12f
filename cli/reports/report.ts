import { isAtLeast, type Diagnostic, type Severity } from '#core/model/diagnostic.ts';
import type { Verdict } from '#core/paths/analysis.ts';
import type { Paint } from '../frame.ts';

/** One judged model as a report shows it. */
export interface ReportedFile {
  /** As it was named on the command line; with slashes, whatever the system writes. */
  readonly path: string;
  readonly text: string;
  /** In the order of `compareDiagnostics`; accepted ones carry `waived`. */
  readonly diagnostics: readonly Diagnostic[];
  readonly verdicts: readonly Verdict[];
}

/** What was judged in one call of `validate`. */
export interface ReportedRun {
  readonly files: readonly ReportedFile[];
  /** Findings at this severity or worse make the call fail. */
  readonly level: Severity;
  /** The version of Rolepath. */
  readonly version: string;
  readonly paint: Paint;
}

/** Writes a run in one format. Pure; the text ends with a line break. */
export type WriteReport = (run: ReportedRun) => string;

/** True for a finding that makes the call fail. */
export const fails = (diagnostic: Diagnostic, level: Severity): boolean =>
  diagnostic.waived === undefined && isAtLeast(diagnostic.severity, level);

/** `IDF-202 limit-guest-role`, or the bare code of what is no rule. */
export const titleOf = ({ code, name }: Diagnostic): string => (name === undefined || name === code ? code : `${code} ${name}`);

/** The element that a finding is about, as a waiver names it. */
export const elementOf = ({ target }: Diagnostic): string | undefined => target.edge ?? target.node;
