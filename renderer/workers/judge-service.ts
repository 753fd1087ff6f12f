import type { JudgeOptions } from '#core/judge/judge.ts';
import { changeBetween } from '#core/model/document-change.ts';
import type { Document } from '#core/model/document.ts';
import { emptyJudgement, type Judgement } from '../state/editor-state.ts';
import type { Services } from '../state/services.ts';
import type { JudgeReply, JudgeRequest } from './judge-messages.ts';

/** What is judged, and with what. */
interface Question {
  readonly document: Document;
  readonly options: JudgeOptions;
}

type Answer = (judgement: Judgement | undefined) => void;

/**
 * Judges documents in a worker, one at a time. While one run lasts only the newest further document waits; what was overtaken
 * answers undefined. Typing never waits for it.
 */
export function createJudgeService(start: () => Worker): Services['judge'] {
  let worker: Worker | undefined;
  let run = 0;
  /** What the worker holds. */
  let sent: Question | undefined;
  let running: Answer | undefined;
  let waiting: { readonly question: Question; readonly answer: Answer } | undefined;

  const finish = (judgement: Judgement): void => {
    const answer = running;
    running = undefined;
    answer?.(waiting ? undefined : judgement);
    const next = waiting;
    waiting = undefined;
    if (next) begin(next.question, next.answer);
  };

  const begin = (question: Question, answer: Answer): void => {
    worker ??= watched(start(), finish, () => {
      worker = undefined;
      sent = undefined;
    });
    running = answer;
    run += 1;
    const { document, options } = question;
    const request: JudgeRequest = {
      run,
      change: changeBetween(sent?.document, document),
      ...(options === sent?.options ? {} : { options }),
    };
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    worker.postMessage(request);
    sent = question;
  };

  return (document, options) =>
    new Promise((answer) => {
      const question = { document, options };
      waiting?.answer(undefined);
      waiting = undefined;
      if (running) waiting = { question, answer };
      else begin(question, answer);
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
