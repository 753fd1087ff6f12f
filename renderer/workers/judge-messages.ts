import type { JudgeOptions, Judgement as WholeJudgement } from '#core/judge/judge.ts';
import type { DocumentChange } from '#core/model/document-change.ts';
import type { Judgement } from '../state/editor-state.ts';

/** What the window asks of the judge's worker: an edit of the document that it was sent before. */
export interface JudgeRequest {
  readonly run: number;
  readonly change: DocumentChange;
  /** Absent: those of the last request. */
  readonly options?: JudgeOptions;
}

export interface JudgeReply {
  readonly run: number;
  readonly judgement: Judgement;
}

/** What of a judgement the window needs, as plain data: of an edit, which is a function, its label stands for it. */
export const sentJudgement = ({ diagnostics, fixes, expectations, paths }: WholeJudgement): Judgement => ({
  diagnostics,
  fixes: new Map(Array.from(fixes, ([diagnostic, { label }]) => [diagnostic, label])),
  expectations,
  verdicts: paths.verdicts,
});
