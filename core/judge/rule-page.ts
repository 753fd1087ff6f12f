import { cell, code, fenced, link, prose } from '../base/markdown.ts';
import type { OwnRule } from '../config/own-rule.ts';
import type { Outcome, Severity } from '../model/diagnostic.ts';

/** What each outcome means, as pages say it. */
export const outcomeWords: Readonly<Record<Outcome, string>> = {
  REJECT: 'AWS refuses it',
  RUNTIME: 'it saves, and fails when it is used',
  RISK: 'it works, and is unsafe',
  HYGIENE: 'it works, and confuses',
};

/** Everything that a page about a rule tells. */
export interface RulePage {
  readonly title: string;
  readonly severity: Severity;
  readonly outcome: Outcome;
  readonly summary: string;
  readonly why: string;
  readonly fix: string;
  readonly unverified?: string;
  readonly examples?: { readonly faulty: string; readonly clean: string };
  readonly sources: readonly { readonly title: string; readonly url: string }[];
}

/** A page about a rule in Markdown: the same sections for Rolepath's rules and for those of a team. */
export function rulePageText({ title, severity, outcome, summary, why, fix, unverified, examples, sources }: RulePage): string {
  return [
    `# ${title}`,
    '',
    prose(summary),
    '',
    `${severity.charAt(0).toUpperCase()}${severity.slice(1)}: ${outcomeWords[outcome]}.`,
    '',
    ...chapter('Why', [prose(why), '']),
    ...chapter('How to mend it', [prose(fix), '']),
    ...(unverified === undefined ? [] : chapter('Not confirmed by any source', [prose(unverified), ''])),
    ...(examples === undefined
      ? []
      : [
          ...chapter('Broken', [`The lines marked ${code('# !')} are found.`, '', ...fenced(examples.faulty, 'yaml')]),
          ...chapter('Sound', fenced(examples.clean, 'yaml')),
        ]),
    ...(sources.length === 0 ? [] : chapter('Sources', [...sources.map(sourceLine), ''])),
  ].join('\n');
}

/** The page of a rule of the team's own. */
export const ownRulePage = ({ name, source, ...rule }: OwnRule): string =>
  rulePageText({
    ...rule,
    title: name,
    sources: source === undefined ? [] : [{ title: source, url: source.replaceAll('(', '%28').replaceAll(')', '%29') }],
  });

const chapter = (title: string, lines: readonly string[]): readonly string[] => [`## ${title}`, '', ...lines];

const sourceLine = ({ title, url }: { readonly title: string; readonly url: string }): string =>
  `- ${link(cell(title).replaceAll(/[[\]]/g, ''), url)}`;
