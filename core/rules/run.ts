import { sources } from '../catalog/sources.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Edit } from '../model/edit.ts';
import type { Rule, RuleContext, Violation } from './rule.ts';

/** What a rule found: a diagnostic with all that the rule says of itself, and the mechanical mend where there is one. */
export interface Finding extends Diagnostic {
  readonly name: string;
  readonly why: string;
  readonly fix: string;
  readonly edit?: Edit;
}

/** Runs rules over one context. In the order of the rules, and inside each in the order in which it speaks. */
export const runRules = (context: RuleContext, rules: readonly Rule[]): readonly Finding[] =>
  rules.flatMap((rule) => Array.from(rule.check(context), (violation) => findingOf(rule, violation)));

function findingOf(rule: Rule, { target, message, fix }: Violation): Finding {
  const source = rule.sources[0];
  return {
    code: rule.code,
    name: rule.name,
    severity: rule.severity,
    message,
    target,
    why: rule.why,
    fix: rule.fix,
    ...(source === undefined ? {} : { source: sources[source].url }),
    ...(fix === undefined ? {} : { edit: fix }),
  };
}
