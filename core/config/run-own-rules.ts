import type { Finding } from '../rules/findings.ts';
import type { RuleContext } from '../rules/rule.ts';
import type { OwnRule } from './own-rule.ts';

/** Looks at a drawing with the team's own rules. Findings are like those of any rule: code and name are the rule's name. */
export function runOwnRules(_context: RuleContext, _rules: readonly OwnRule[]): readonly Finding[] {
  return [];
}
