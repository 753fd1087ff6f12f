import { changeBetween } from '#core/model/document-change.ts';
import type { Document } from '#core/model/document.ts';
import { emptyJudgement, type Judgement } from '../state/editor-state.ts';
import type { JudgeReply, JudgeRequest } from './judge-messages.ts';

/**
 * Judges documents in a worker, one at a time. While one run lasts only the newest further document waits; what was overtaken
 * answers undefined. Typing never waits for it.
 */
export function createJudgeService(start: () => Worker): (document: Document) => Promise<Judgement | undefined> {
  let worker: Worker | undefined;
  let run = 0;
  /** What the worker holds. */
  let sent: Document | undefined;
  let running: ((judgement: Judgement | undefined) => void) | undefined;
  let waiting: { readonly document: Document; readonly answer: (judgement: Judgement | undefined) => void } | undefined;

  const finish = (judgement: Judgement): void => {
    const answer = running;
    running = undefined;
    answer?.(waiting ? undefined : judgement);
    const next = waiting;
    waiting = undefined;
    if (next) begin(next.document, next.answer);
  };

  const begin = (document: Document, answer: (judgement: Judgement | undefined) => void): void => {
    worker ??= watched(start(), finish, () => {
      worker = undefined;
      sent = undefined;
    });
    running = answer;
    run += 1;
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    worker.postMessage({ run, change: changeBetween(sent, document) } satisfies JudgeRequest);
    sent = document;
  };

  return (document) =>
    new Promise((answer) => {
      waiting?.answer(undefined);
      waiting = undefined;
      if (running) waiting = { document, answer };
      else begin(document, answer);
    });
}

/** A worker that fails is ended; the failure is told as a judgement, and the next run starts a fresh one. */
function watched(worker: Worker, finish: (judgement: Judgement) => void, forget: () => void): Worker {
  worker.addEventListener('message', (event: MessageEvent<JudgeReply>) => finish(event.data.judgement));
  worker.addEventListener('error', (event) => {
    worker.terminate();
    forget();
    finish({ ...emptyJudgement, failure: event.message });
  });
  return worker;
}
