import type { Judgement } from '#core/judge/judge.ts';
import { applyEdit } from '#core/model/apply-edit.ts';
import type { Diagnostic } from '#core/model/diagnostic.ts';
import type { Document } from '#core/model/document.ts';
import type { Edit } from '#core/model/edit.ts';
import type { ModelFile } from '#core/model/model-file.ts';

interface Mended {
  readonly file: ModelFile;
  /** How many findings are gone. */
  readonly mended: number;
  /** How many still stand on the elements that were to be mended. */
  readonly left: number;
}

/** Judges a document, from where the last judgement of it stood. */
type Judge = (document: Document, previous?: Judgement) => Judgement;

/**
 * Mends findings one after the other. What one mend has changed, the next one builds on: before each, the finding is looked for in the
 * document as it then is, by its rule and its element, since its words may have changed.
 */
export function mendAll(file: ModelFile, findings: readonly Diagnostic[], judge: Judge): Mended {
  let now = file;
  let judged = judge(file.document);
  for (const finding of findings) {
    const fix = fixesLike(finding, judged)[0];
    const next = fix ? applyEdit(now, fix).file : now;
    if (next === now) continue;
    now = next;
    judged = judge(now.document, judged);
  }
  const unlike = new Map(findings.map((finding) => [placeOf(finding), finding]));
  const left = [...unlike.values()].reduce((sum, finding) => sum + fixesLike(finding, judged).length, 0);
  return { file: now, mended: Math.max(0, findings.length - left), left };
}

/** The mends of all findings that stand in the same place and are not accepted. */
const fixesLike = (finding: Diagnostic, { fixes }: Judgement): readonly Edit[] =>
  [...fixes].flatMap(([other, edit]) => (other.waived === undefined && placeOf(other) === placeOf(finding) ? [edit] : []));

const placeOf = ({ code, target }: Diagnostic): string => JSON.stringify([code, target.node, target.edge]);
