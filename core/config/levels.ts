import { isAtLeast, type Diagnostic, type Severity } from '../model/diagnostic.ts';
import { rules } from '../rules/generated/rules.ts';
import type { Rule } from '../rules/rule.ts';
import type { Profile, Settings } from './config.ts';

const ruleNamed: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.name, rule]));

/**
 * How bad a finding is under some settings; undefined where it is not told. A level that the user set at or above the rule's own counts
 * for all its findings; one below it is a ceiling, so that a place that the rule finds less bad is not made worse.
 */
export function levelOf(finding: Diagnostic, { profile, levels, ownRules }: Settings): Severity | undefined {
  const { name = finding.code, severity } = finding;
  const level = levels.get(name);
  if (level === undefined) return inProfile[profile](finding, ruleNamed.get(name));
  if (level === 'off') return undefined;
  const own = ruleNamed.get(name)?.severity ?? ownRules.find((rule) => rule.name === name)?.severity ?? severity;
  return isAtLeast(level, own) || isAtLeast(severity, level) ? level : severity;
}

/** What a profile makes of a finding. `rule` is undefined for a rule of the team's own. */
const inProfile: Readonly<Record<Profile, (finding: Diagnostic, rule: Rule | undefined) => Severity | undefined>> = {
  recommended: ({ severity }) => severity,
  strict: ({ severity }, rule) => (rule === undefined || isCertain(rule, severity) ? worse[severity] : worseWhereUncertain[severity]),
  'docs-only': ({ severity }, rule) => (rule !== undefined && isOfPicture(rule) ? severity : undefined),
};

const worse: Readonly<Record<Severity, Severity>> = { error: 'error', warning: 'error', info: 'warning' };

/** What no source confirms is never an error, unless the user says so. */
const worseWhereUncertain: Readonly<Record<Severity, Severity>> = { error: 'error', warning: 'warning', info: 'warning' };

/** A rule that no source confirms, or a place that a rule tells more mildly than it could, may be wrong. */
const isCertain = ({ unverified, severity: own }: Rule, severity: Severity): boolean =>
  unverified === undefined && isAtLeast(severity, own);

/** Group 1xx is about the shape of the graph. Of that: what does not lead where it is drawn to lead, and what confuses whoever reads it. */
const isOfPicture = ({ code, severity, outcome }: Rule): boolean =>
  code.startsWith('IDF-1') && (severity === 'error' || outcome === 'HYGIENE');
