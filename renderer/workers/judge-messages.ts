import type { Document } from '#core/model/document.ts';
import type { Judgement } from '../state/editor-state.ts';

/** What the window asks of the judge's worker. */
export interface JudgeRequest {
  readonly run: number;
  readonly document: Document;
}

export interface JudgeReply {
  readonly run: number;
  readonly judgement: Judgement;
}
