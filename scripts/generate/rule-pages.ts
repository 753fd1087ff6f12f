import { sources } from '#core/catalog/sources.ts';
import type { Outcome } from '#core/model/diagnostic.ts';
import type { Rule } from '#core/rules/rule.ts';
import { cell, code, link, pageBanner, prose, table } from './markdown.ts';

const outcomes: Readonly<Record<Outcome, string>> = {
  REJECT: 'AWS refuses it',
  RUNTIME: 'it saves, and fails when it is used',
  RISK: 'it works, and is unsafe',
  HYGIENE: 'it works, and confuses',
};

/** `docs/rules/README.md`: all rules by code. */
export function rulesIndexPage(rules: readonly Rule[]): string {
  const rows = rules.map((rule) => [
    rule.code,
    link(code(rule.name), `${rule.name}.md`),
    rule.severity,
    outcomes[rule.outcome],
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
export function rulePage(rule: Rule, examples: { readonly faulty: string; readonly clean: string }): string {
  const severity = `${rule.severity.charAt(0).toUpperCase()}${rule.severity.slice(1)}: ${outcomes[rule.outcome]}.`;
  return [
    pageBanner,
    `# ${rule.code} ${rule.name}`,
    '',
    prose(rule.summary),
    '',
    severity,
    '',
    '## Why',
    '',
    prose(rule.why),
    '',
    '## How to mend it',
    '',
    prose(rule.fix),
    '',
    ...(rule.unverified === undefined ? [] : ['## Not confirmed by any source', '', prose(rule.unverified), '']),
    '## Broken',
    '',
    `The lines marked ${code('# !')} are found.`,
    '',
    ...yaml(examples.faulty),
    '## Sound',
    '',
    ...yaml(examples.clean),
    '## Sources',
    '',
    ...rule.sources.map((key) => `- ${link(cell(sources[key].title).replaceAll(/[[\]]/g, ''), sources[key].url)}`),
    '',
  ].join('\n');
}

const yaml = (text: string): readonly string[] => ['```yaml', text.trimEnd(), '```', ''];
