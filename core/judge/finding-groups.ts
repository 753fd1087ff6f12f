import { compareDiagnostics, type Diagnostic, type Target } from '../model/diagnostic.ts';

/** Statements that belong together. */
export interface FindingGroup {
  /** Of one cause or one element: which it is; of one rule: its code. Unique within a list of groups. */
  readonly key: string;
  /** The element that they share, where they share one. */
  readonly element?: Pick<Target, 'node' | 'edge'>;
  /** In the order of `compareDiagnostics`; those about the common cause itself come first. Never empty. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Puts statements of one cause together: those that name the same `cause`, and those about that element itself. Mending the first of a
 * group should remove the others. Every statement is in exactly one group; groups come in the order of their worst statement.
 */
export function groupFindings(diagnostics: readonly Diagnostic[]): readonly FindingGroup[] {
  return diagnostics.toSorted(compareDiagnostics).map((diagnostic, index) => ({ key: String(index), diagnostics: [diagnostic] }));
}

/** Puts statements of one code together. */
export const groupByRule = (diagnostics: readonly Diagnostic[]): readonly FindingGroup[] => groupFindings(diagnostics);

/** Puts statements about one node or edge together; those about the model as a whole are one group. */
export const groupByElement = (diagnostics: readonly Diagnostic[]): readonly FindingGroup[] => groupFindings(diagnostics);
