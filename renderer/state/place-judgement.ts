import { placeExpectation } from '#core/expect/place-expectation.ts';
import { compareDiagnostics, type Diagnostic } from '#core/model/diagnostic.ts';
import type { ModelFile } from '#core/model/model-file.ts';
import type { Judgement } from './editor-state.ts';

/** A judgement with the place in the text of everything that it tells, which the worker does not know, and with what others tell. */
export function placeJudgement(judgement: Judgement, file: ModelFile, told: readonly Diagnostic[]): Judgement {
  const fixes = new Map<Diagnostic, string>();
  const placed = judgement.diagnostics.map((diagnostic) => {
    const known = placeDiagnostic(diagnostic, file);
    const fix = judgement.fixes.get(diagnostic);
    if (fix !== undefined) fixes.set(known, fix);
    return known;
  });
  const expectations = judgement.expectations.map((expectation) => placeExpectation(expectation, file));
  return { ...judgement, diagnostics: [...told, ...placed].sort(compareDiagnostics), fixes, expectations };
}

function placeDiagnostic(diagnostic: Diagnostic, file: ModelFile): Diagnostic {
  const { target } = diagnostic;
  // What names a file is about the review, not about the model.
  const range = target.range ?? (target.file === undefined ? file.rangeOf(target) : undefined);
  return range ? { ...diagnostic, target: { ...target, range } } : diagnostic;
}
