import type { Fields } from '../model/document.ts';
import { fieldPath } from '../model/field-path.ts';
import type { PolicyUse } from '../policy/policy.ts';
import { quoted, sentence, type Fault } from './fault.ts';
import type { Suggest } from './suggest.ts';

/** What the grammar of a policy refuses. `field` is the whole path, from the field that holds the policy. */
export type PolicyFault = Pick<Fault, 'code' | 'severity' | 'message' | 'field'> & Partial<Pick<Fault, 'fix' | 'source'>>;

/** What the checks of a policy share. */
export interface PolicyContext {
  /** Undefined where it is not known: then only what holds for every policy is told. */
  readonly use: PolicyUse | undefined;
  readonly suggest: Suggest;
}

/** Pages that say what AWS refuses. */
export const pages = {
  grammar: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html',
  checks: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html',
  principal: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html',
  operators: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html',
  variables: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html',
  sid: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html',
} as const;

/** What AWS refuses. */
export const refused = (code: string, field: string, rest: string, more: Pick<PolicyFault, 'fix' | 'source'> = {}): PolicyFault => ({
  code,
  severity: 'error',
  field,
  message: sentence(`"${field}" ${rest}`),
  source: pages.checks,
  ...more,
});

export const isOfIdentity = (use: PolicyUse | undefined): boolean => use === 'identity' || use === 'boundary' || use === 'session';

/** Elements that the grammar does not know. */
export function* checkElements(entry: Fields, path: string, known: readonly string[], { suggest }: PolicyContext): Generator<PolicyFault> {
  for (const key of Object.keys(entry)) {
    if (known.includes(key)) continue;
    const hint = suggest(key, known) || `; there are ${quoted(known)}`;
    yield refused('policy-unknown-element', `${path}.${fieldPath(key)}`, `is no element of a policy${hint}`);
  }
}

/** True when an entry has an element, or one that was probably meant to be it: then it is not told to be missing as well. */
export function hasLikely(entry: Fields, element: string): boolean {
  const wanted = element.toLowerCase();
  return Object.keys(entry).some((key) => {
    const written = key.toLowerCase().replace(/s$/, '');
    return entry[key] !== undefined && (written === wanted || (key !== element && written.slice(0, 4) === wanted.slice(0, 4)));
  });
}
