import { sources } from '#core/catalog/sources.ts';
import { outcomeWords, rulePageText } from '#core/judge/rule-page.ts';
import type { Rule } from '#core/rules/rule.ts';
import { cell, code, link, pageBanner, table } from './markdown.ts';

/** `docs/rules/README.md`: all rules by code. */
export function rulesIndexPage(rules: readonly Rule[]): string {
  const rows = rules.map((rule) => [
    rule.code,
    link(code(rule.name), `${rule.name}.md`),
    rule.severity,
    outcomeWords[rule.outcome],
    cell(rule.summary),
  ]);
  return [
    pageBanner,
    '# Rules',
    '',
    'What `rolepath validate` and the problems pane look for. Codes are stable and never renumbered.',
    '',
    ...table(['Code', 'Rule', 'Severity', 'Outcome', 'What it asks'], rows),
    '',
  ].join('\n');
}

/** `docs/rules/<name>.md`: everything that a rule says of itself, with a model that breaks it and one that does not. */
export const rulePage = (rule: Rule, examples: { readonly faulty: string; readonly clean: string }): string =>
  `${pageBanner}\n${rulePageText({ ...rule, title: `${rule.code} ${rule.name}`, examples, sources: rule.sources.map((key) => sources[key]) })}`;
