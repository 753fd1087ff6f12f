import { judgeDocument, type JudgeOptions, type Judgement } from '#core/judge/judge.ts';
import { applyChange } from '#core/model/document-change.ts';
import type { Document } from '#core/model/document.ts';
import { sentJudgement, type JudgeReply, type JudgeRequest } from './judge-messages.ts';

/** What was judged last: the next edit is judged from there. */
let document: Document | undefined;
let options: JudgeOptions = {};
let judgement: Judgement | undefined;

addEventListener('message', (event: MessageEvent<JudgeRequest>) => {
  const { run, change } = event.data;
  document = applyChange(document, change);
  options = event.data.options ?? options;
  judgement = judgeDocument(document, options, judgement);
  postMessage({ run, judgement: sentJudgement(judgement) } satisfies JudgeReply);
});
