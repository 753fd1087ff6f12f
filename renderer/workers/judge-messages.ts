import type { DocumentChange } from '#core/model/document-change.ts';
import type { Judgement } from '../state/editor-state.ts';

/** What the window asks of the judge's worker: an edit of the document that it was sent before. */
export interface JudgeRequest {
  readonly run: number;
  readonly change: DocumentChange;
}

export interface JudgeReply {
  readonly run: number;
  readonly judgement: Judgement;
}
