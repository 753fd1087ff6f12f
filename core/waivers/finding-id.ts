import type { Diagnostic } from '../model/diagnostic.ts';
import { rules } from '../rules/generated/rules.ts';

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

const nameOfCode: ReadonlyMap<string, string> = new Map(rules.map(({ code, name }) => [code, name]));

/** The same text for every way to name one finding: by code or by name of its rule. */
export function canonicalId(findingId: string): string {
  const at = findingId.indexOf('@');
  const rule = findingId.slice(0, Math.max(0, at));
  return `${nameOfCode.get(rule) ?? rule}${findingId.slice(Math.max(0, at))}`;
}
