import type { SourceKey } from '../catalog/sources.ts';
import type { DocumentGraph } from '../graph/graph.ts';
import type { Severity, Target } from '../model/diagnostic.ts';
import type { Edit } from '../model/edit.ts';
import type { PathAnalysis } from '../paths/analysis.ts';

/** What a violation leads to: AWS refuses it; it fails when used; it is unsafe; it confuses. */
export type Outcome = 'REJECT' | 'RUNTIME' | 'RISK' | 'HYGIENE';

/** What a rule may look at. Built once for all rules. */
export interface RuleContext {
  readonly graph: DocumentGraph;
  readonly paths: PathAnalysis;
}

/** One place where a rule is broken. */
export interface Violation {
  readonly target: Target;
  /** What is wrong here, with names in double quotes. */
  readonly message: string;
  /** The mechanical mend of this violation, where there is one. Applied, it removes the finding. */
  readonly fix?: Edit;
}

/** One rule of the reference, in its own file. */
export interface Rule {
  /** The reference's code: `IDF-101`. Never renumbered. */
  readonly code: string;
  /** Readable and stable: `path-ends-in-role`; equals the file's name. */
  readonly name: string;
  readonly severity: Severity;
  readonly outcome: Outcome;
  readonly summary: string;
  readonly why: string;
  readonly fix: string;
  readonly sources: readonly SourceKey[];
  /** What no source confirms. A rule that rests only on that never reports an error. */
  readonly unverified?: string;
  check(context: RuleContext): Iterable<Violation>;
}

export const defineRule = (rule: Rule): Rule => rule;
