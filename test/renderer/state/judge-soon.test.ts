import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { emptyDocument, type Document } from '#core/model/document.ts';
import { emptyJudgement } from '#renderer/state/editor-state.ts';
import { judgeSoon } from '#renderer/workers/judge-soon.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('of edits that follow at once only the last is judged; the others are told that they were overtaken', async () => {
  const judged: Document[] = [];
  const judge = judgeSoon(async (document) => {
    judged.push(document);
    return emptyJudgement;
  }, 32);
  const [first, second] = [judge({ ...emptyDocument, name: 'a' }, {}), judge({ ...emptyDocument, name: 'b' }, {})];
  expect(judged).toEqual([]);
  await vi.advanceTimersByTimeAsync(32);
  expect(await first).toBeUndefined();
  expect(await second).toBe(emptyJudgement);
  expect(judged.map(({ name }) => name)).toEqual(['b']);
});
