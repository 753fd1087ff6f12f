/** How bad a statement is. `error`: it will not work or must not ship; `warning`: it works but is unsafe or fragile; `info`: worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/** A place in a text. `offset` counts UTF-16 units from 0; `line` and `column` count from 1. */
export interface Position {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

export interface TextRange {
  readonly start: Position;
  readonly end: Position;
}

/** What a diagnostic is about: an element of the model, one of its fields, a range of a file, or any of these together. */
export interface Target {
  readonly file?: string;
  readonly range?: TextRange;
  readonly node?: string;
  readonly edge?: string;
  /** A path inside the element: `label`, `roleMapping.rules.0.claim`. */
  readonly field?: string;
}

/** What a finding leads to: AWS refuses it; it fails when used; it is unsafe; it confuses. */
export type Outcome = 'REJECT' | 'RUNTIME' | 'RISK' | 'HYGIENE';

/** The decision of a review that accepts a finding. */
export interface Waiver {
  readonly reason: string;
  readonly owner: string;
  /** The last day on which it counts: `2027-03-31`. */
  readonly expires?: string;
}

/** One statement about a document or an input file, whoever makes it (parser, schema, rule, importer, exporter). */
export interface Diagnostic {
  /** Stable: `IDF-101` for a rule of the reference, a kebab-case word for everything else (`unknown-kind`). */
  readonly code: string;
  /** The readable name of a rule (`path-ends-in-role`). */
  readonly name?: string;
  readonly severity: Severity;
  /** What is wrong, with names in double quotes. Wording may change, codes may not. */
  readonly message: string;
  readonly target: Target;
  /** Why it matters. */
  readonly why?: string;
  /** How to mend it, in words. */
  readonly fix?: string;
  /** The page that says so. */
  readonly source?: string;
  /** Of a rule: what happens when nobody mends it. */
  readonly outcome?: Outcome;
  /** The element whose mend removes this statement too, where it is another than the target: statements of one cause are shown together. */
  readonly cause?: Pick<Target, 'node' | 'edge'>;
  /** Accepted by the review: shown, but counted nowhere. */
  readonly waived?: Waiver;
}

const rank: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** True when `severity` is at least as bad as `level`. */
export const isAtLeast = (severity: Severity, level: Severity): boolean => rank[severity] <= rank[level];

/** Orders by severity, then place, then code, so that every list of diagnostics reads the same everywhere. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    rank[a.severity] - rank[b.severity] ||
    (a.target.range?.start.offset ?? 0) - (b.target.range?.start.offset ?? 0) ||
    compareText(a.target.node ?? a.target.edge ?? '', b.target.node ?? b.target.edge ?? '') ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}

/** Code-unit order: the same on every machine, unlike a locale's. */
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
