import type { Diagnostic } from '#core/model/diagnostic.ts';
import type { ElementRef } from './element-edits.ts';

/** The findings of one element: those of a field under its name, the others under the empty name. */
export type Findings = ReadonlyMap<string, readonly Diagnostic[]>;

/** What is said about an element, by the first part of the field's path; what is waived comes last. */
export function findingsOf(diagnostics: readonly Diagnostic[], element: ElementRef): Findings {
  const findings = new Map<string, Diagnostic[]>();
  for (const diagnostic of waivedLast(diagnostics)) {
    const { target } = diagnostic;
    // A finding with both ends named is about the edge.
    const isMeant = element.type === 'edge' ? target.edge === element.id : target.edge === undefined && target.node === element.id;
    if (!isMeant) continue;
    const field = target.field?.split('.')[0] ?? '';
    const list = findings.get(field);
    if (list) list.push(diagnostic);
    else findings.set(field, [diagnostic]);
  }
  return findings;
}

/** The order stays otherwise. */
export const waivedLast = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] => [
  ...diagnostics.filter(({ waived }) => waived === undefined),
  ...diagnostics.filter(({ waived }) => waived !== undefined),
];
