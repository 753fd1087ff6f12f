import { limitedSuggest, type Suggest } from '../check/suggest.ts';
import { sentence, shown } from '../check/fault.ts';
import type { Diagnostic, Waiver } from '../model/diagnostic.ts';
import { isFindingId, type AcceptedFinding, type ReviewFile } from '../model/review-file.ts';
import { canonicalId, findingIdOf, isWaivable } from './finding-id.ts';

interface Waived {
  /** Those that were given, in their order, marked where the review accepts them. */
  readonly findings: readonly Diagnostic[];
  /** What is wrong with the review: what it says itself, and decisions that expired, meet nothing, or accept what cannot be accepted. */
  readonly ofReview: readonly Diagnostic[];
}

interface Decided {
  readonly review: ReviewFile | undefined;
  /** `2026-11-21`; undefined: nothing has expired. */
  readonly today: string | undefined;
  /** All that the rules found, also what the settings do not tell: a decision about one of these is not unused. */
  readonly all: readonly Diagnostic[];
}

/** What a decision comes to. */
interface Decision {
  readonly covers: readonly Diagnostic[];
  readonly tells?: Pick<Diagnostic, 'code' | 'message' | 'fix'>;
}

/** Enough for any file that a person mends by hand. */
const suggestions = 20;

/**
 * Marks the findings that a review accepts. One decision covers every finding of its rule on its element. It does not count after its last
 * day, nor where
 * that day cannot be read; what cannot be read is told by the reader of the review. Linear in findings plus decisions.
 */
export function applyWaivers(findings: readonly Diagnostic[], decided: Decided): Waived {
  const { review } = decided;
  if (review === undefined) return { findings, ofReview: [] };
  const decisions = new Decisions(findings, decided);
  const waived = new Map<Diagnostic, Waiver>();
  const ofReview = [...review.diagnostics];
  review.review.accepted.forEach((accepted, index) => {
    const { covers, tells } = decisions.meet(accepted);
    for (const finding of covers) waived.set(finding, waiverOf(accepted));
    if (tells) ofReview.push({ severity: 'warning', ...tells, target: review.acceptedAt[index] ?? {} });
  });
  return { findings: findings.map((finding) => withWaiver(finding, waived.get(finding))), ofReview };
}

const waiverOf = ({ reason, owner, expires }: AcceptedFinding): Waiver => ({
  reason,
  owner,
  ...(expires === undefined ? {} : { expires }),
});

const withWaiver = (finding: Diagnostic, waived: Waiver | undefined): Diagnostic =>
  waived === undefined ? finding : { ...finding, waived };

/** Holds decisions against the findings, one after the other. */
class Decisions {
  readonly #told: ReadonlyMap<string, readonly Diagnostic[]>;
  readonly #all: ReadonlyMap<string, readonly Diagnostic[]>;
  readonly #today: string | undefined;
  readonly #met = new Set<string>();
  readonly #suggest: Suggest = limitedSuggest(suggestions);

  constructor(findings: readonly Diagnostic[], { all, today }: Decided) {
    this.#told = byId(findings);
    this.#all = byId(all);
    this.#today = today;
  }

  /** How the findings are called, by code and by name. */
  *#names(): Iterable<string> {
    for (const [id, [finding]] of this.#all) {
      yield id;
      yield (finding && findingIdOf(finding)) ?? id;
    }
  }

  meet({ finding, expires }: AcceptedFinding): Decision {
    if (!isFindingId(finding)) return { covers: [] };
    const id = canonicalId(finding);
    const name = shown(finding);
    const isMet = this.#met.has(id);
    this.#met.add(id);
    if (isMet) return tell('unused-waiver', `${name} is accepted above already.`, 'Keep one of the two decisions.');
    if (!this.#all.has(id))
      return tell(
        'unused-waiver',
        sentence(`There is no finding ${name}: nothing is accepted here${this.#suggest(finding, this.#names())}`),
        'Take the decision away, or name the finding that it is about.',
      );
    if (expires !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(expires)) return { covers: [] };
    if (expires !== undefined && this.#today !== undefined && expires < this.#today)
      return tell(
        'expired-waiver',
        `The decision about ${name} ended on ${expires}: the finding counts again.`,
        'Mend the finding, or decide again.',
      );
    const found = this.#told.get(id) ?? [];
    const covers = found.filter(isWaivable);
    if (covers.length === found.length) return { covers };
    return {
      ...tell(
        'unwaivable-finding',
        `${name} cannot be accepted: AWS refuses it, or it fails when it is used.`,
        'Mend it. Risks, warnings and notes can be accepted.',
      ),
      covers,
    };
  }
}

const tell = (code: string, message: string, fix: string): Decision => ({ covers: [], tells: { code, message, fix } });

function byId(findings: readonly Diagnostic[]): ReadonlyMap<string, readonly Diagnostic[]> {
  const groups = new Map<string, Diagnostic[]>();
  for (const finding of findings) {
    const id = findingIdOf(finding);
    if (id === undefined) continue;
    const group = groups.get(canonicalId(id)) ?? [];
    group.push(finding);
    groups.set(canonicalId(id), group);
  }
  return groups;
}
