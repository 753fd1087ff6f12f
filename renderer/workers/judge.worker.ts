import { judgeDocument, type Judgement } from '#core/judge/judge.ts';
import { applyChange } from '#core/model/document-change.ts';
import type { Document } from '#core/model/document.ts';
import type { JudgeReply, JudgeRequest } from './judge-messages.ts';

/** What was judged last: the next edit is judged from there. */
let document: Document | undefined;
let judgement: Judgement | undefined;

addEventListener('message', (event: MessageEvent<JudgeRequest>) => {
  const { run, change } = event.data;
  document = applyChange(document, change);
  judgement = judgeDocument(document, {}, judgement);
  const { diagnostics, paths } = judgement;
  postMessage({ run, judgement: { diagnostics, verdicts: paths.verdicts } } satisfies JudgeReply);
});
