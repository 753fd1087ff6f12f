import type { Diagnostic, Outcome, Waiver } from '#core/model/diagnostic.ts';
import { isWaivable } from '#core/waivers/finding-id.ts';

/** What a finding leads to. */
export const outcomeWords: Readonly<Record<Outcome, string>> = {
  REJECT: 'AWS refuses this configuration or call.',
  RUNTIME: 'It can be saved, and fails or misbehaves when it is used.',
  RISK: 'It works, but is unsafe.',
  HYGIENE: 'It works, but is confusing, dead or hard to maintain.',
};

/** Why a team may not decide to live with a finding; undefined where it may. */
export function waiverRefusal(finding: Diagnostic): string | undefined {
  if (isWaivable(finding)) return undefined;
  if (finding.name === undefined) return 'Cannot be waived: this is what the text or the catalog says, and no rule.';
  if (finding.outcome === 'REJECT') return 'Cannot be waived: AWS refuses it.';
  if (finding.outcome === 'RUNTIME') return 'Cannot be waived: it fails when it is used.';
  return 'Cannot be waived: it is about no single node or edge.';
}

/** `Waived by Dana until 2027-03-31`. */
export const waiverWords = ({ owner, expires }: Waiver): string =>
  `Waived by ${owner}${expires === undefined ? ', for good' : ` until ${expires}`}`;

/** `require-tag-session` as words: `Require tag session`. */
export const sentenceOf = (name: string): string => {
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};
