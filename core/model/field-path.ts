/** One step into a value: a key of a map or an index of a list. */
export type FieldStep = string | number;

/**
 * Steps as one text, as targets and messages name a field: `rules.0.claim`. A dot inside a key is written `\.`, since keys of policies hold
 * dots: `trustPolicy.Statement.0.Condition.StringEquals.idp\.example\.com:aud`.
 */
export const fieldPath = (...steps: readonly FieldStep[]): string =>
  steps.map((step) => String(step).replaceAll(/[\\.]/g, (character) => `\\${character}`)).join('.');

/** The steps of a field path. The empty text has none. */
export function fieldSteps(path: string): readonly string[] {
  if (path === '') return [];
  const steps = path.match(/(?:^|\.)(?:[^\\.]|\\.)*/g) ?? [];
  return steps.map((step) => step.replace(/^\./, '').replaceAll(/\\(.)/g, '$1'));
}
