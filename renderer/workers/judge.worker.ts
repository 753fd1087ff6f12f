import { judgeDocument } from '#core/judge/judge.ts';
import type { JudgeReply, JudgeRequest } from './judge-messages.ts';

addEventListener('message', (event: MessageEvent<JudgeRequest>) => {
  const { run, document } = event.data;
  const { diagnostics, paths } = judgeDocument(document);
  postMessage({ run, judgement: { diagnostics, verdicts: paths.verdicts } } satisfies JudgeReply);
});
