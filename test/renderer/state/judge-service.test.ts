import { expect, test } from 'vitest';
import { applyChange } from '#core/model/document-change.ts';
import { emptyDocument, type Document } from '#core/model/document.ts';
import type { JudgeRequest } from '#renderer/workers/judge-messages.ts';
import { emptyJudgement } from '#renderer/state/editor-state.ts';
import { createJudgeService } from '#renderer/workers/judge-service.ts';

/** A worker that answers when it is told to, with the name of the document as a finding. */
class ScriptedWorker extends EventTarget {
  readonly asked: string[] = [];
  /** The day that each request brings along, if any. */
  readonly days: (string | undefined)[] = [];
  isEnded = false;

  #document: Document | undefined;

  postMessage({ change, options }: JudgeRequest): void {
    this.days.push(options?.today);
    this.#document = applyChange(this.#document, change);
    this.asked.push(this.#document.name);
  }

  terminate(): void {
    this.isEnded = true;
  }

  answer(): void {
    const code = this.asked.at(-1)!;
    const data = { run: 0, judgement: { ...emptyJudgement, diagnostics: [{ code, severity: 'info', message: '', target: {} }] } };
    this.dispatchEvent(new MessageEvent('message', { data }));
  }

  fail(): void {
    this.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
  }
}

const named = (name: string): Document => ({ ...emptyDocument, name });

function service() {
  const workers: ScriptedWorker[] = [];
  const judge = createJudgeService(() => {
    const worker = new ScriptedWorker();
    workers.push(worker);
    return worker as unknown as Worker;
  });
  return { judge, workers };
}

test('while one document is judged only the newest of the next ones waits', async () => {
  const { judge, workers } = service();
  const answers = ['first', 'second', 'third'].map((name) => judge(named(name), {}));
  workers[0]!.answer();
  workers[0]!.answer();
  expect(workers[0]!.asked).toEqual(['first', 'third']);
  expect((await Promise.all(answers)).map((judgement) => judgement?.diagnostics[0]?.code)).toEqual([undefined, undefined, 'third']);
});

test('a worker that fails is ended, the failure is told, and the next document gets a fresh one', async () => {
  const { judge, workers } = service();
  const failed = judge(named('first'), {});
  workers[0]!.fail();
  expect(await failed).toMatchObject({ failure: 'out of memory' });
  expect(workers[0]!.isEnded).toBe(true);
  const next = judge(named('second'), {});
  workers[1]!.answer();
  expect((await next)?.diagnostics[0]?.code).toBe('second');
});

test('what a model is judged with is sent again only when it has changed, and to a fresh worker', async () => {
  const { judge, workers } = service();
  const [monday, tuesday] = [{ today: '2026-11-23' }, { today: '2026-11-24' }];
  for (const options of [monday, monday, tuesday]) {
    const answer = judge(named('same'), options);
    workers[0]!.answer();
    await answer;
  }
  expect(workers[0]!.days).toEqual(['2026-11-23', undefined, '2026-11-24']);
  const failed = judge(named('same'), tuesday);
  workers[0]!.fail();
  await failed;
  void judge(named('same'), tuesday);
  expect(workers[1]!.days).toEqual(['2026-11-24']);
});
