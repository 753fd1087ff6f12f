import type { Diagnostic } from '../model/diagnostic.ts';

/** How a review names a finding: `IDF-202@guest-role`. Undefined for a statement that is no rule's or is about no element. */
export function findingIdOf({ code, name, target }: Diagnostic): string | undefined {
  const element = target.node ?? target.edge;
  return name === undefined || element === undefined ? undefined : `${code}@${element}`;
}

/**
 * Whether a team may decide to live with a finding: warnings, notes, and errors that are a risk. That AWS refuses something, or that it
 * fails when it is used, is no matter of opinion; nor is what the text or the catalog says, which no rule stands behind.
 */
export const isWaivable = (finding: Diagnostic): boolean =>
  findingIdOf(finding) !== undefined && (finding.severity !== 'error' || finding.outcome === 'RISK' || finding.outcome === 'HYGIENE');
