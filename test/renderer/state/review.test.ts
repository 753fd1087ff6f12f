import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '#core/model/diagnostic.ts';
import { setLabel } from '#core/commands/set-field.ts';
import { createDrafts } from '#renderer/app/drafts.ts';
import { writtenReview } from '#renderer/state/review-text.ts';
import type { EditorStore } from '#renderer/state/use-editor.ts';
import { openEditor } from './editor.ts';

/** A role that nobody of the drawing reaches: a warning that a team may live with. */
const text = `rolepath: 1
name: Break glass
accounts:
  prod: { label: Production, accountId: '111122223333' }
nodes:
  rescue:
    kind: iam.role
    label: Rescue
    in: prod
    trustPolicy:
      Version: '2012-10-17'
      Statement: { Effect: Allow, Principal: { AWS: '111122223333' }, Action: 'sts:AssumeRole' }
`;

const waiver = { reason: 'Only for emergencies.', owner: 'Dana', expires: '2027-03-31' };

const unreached = (store: EditorStore): Diagnostic => store.getState().judgement.diagnostics.find(({ code }) => code === 'IDF-105')!;

describe('Waiving a finding', () => {
  test('marks it with the decision, makes the model dirty, and is undone in one step', async () => {
    const { store, settled } = await openEditor(text);
    store.getState().waive(unreached(store), waiver);
    await settled();
    expect(unreached(store).waived).toEqual(waiver);
    expect(store.getState()).toMatchObject({ isDirty: true, undoLabel: 'Waive IDF-105' });
    expect(store.getState().file.text()).toBe(text);
    store.getState().undo();
    await settled();
    expect(unreached(store).waived).toBeUndefined();
    expect(store.getState()).toMatchObject({ isDirty: false, reviewText: null });
    store.getState().redo();
    await settled();
    expect(unreached(store).waived).toEqual(waiver);
  });

  test('and taking it back leaves the review as it was, to the byte', async () => {
    const reviewText = 'rolepath-review: 1\ncomments:\n  - text: Why? # still open\n';
    const { store, settled } = await openEditor(text, { reviewText });
    store.getState().waive(unreached(store), waiver);
    await settled();
    store.getState().unwaive(unreached(store));
    await settled();
    expect(store.getState()).toMatchObject({ reviewText, isDirty: false, undoLabel: 'Take back the waiver of IDF-105' });
    expect(unreached(store).waived).toBeUndefined();
  });

  test('is refused, with the name of the file, where the review cannot be changed', async () => {
    const { store, notices } = await openEditor(text, { reviewText: 'accepted: [' });
    store.getState().waive(unreached(store), waiver);
    expect(notices.map((notice) => notice.text)).toEqual([
      '"photo-app.rolepath.review.yaml" cannot be changed as it stands: mend its text first.',
    ]);
    expect(store.getState().isDirty).toBe(false);
  });

  test('stands beside edits of the model in the order in which they were made', async () => {
    const { store, settled } = await openEditor(text);
    store.getState().waive(unreached(store), waiver);
    store.getState().perform(setLabel({ node: 'rescue' }, 'Emergency'));
    await settled();
    expect(unreached(store).waived).toEqual(waiver);
    store.getState().undo();
    expect(store.getState().reviewText).toContain('Only for emergencies.');
    store.getState().undo();
    expect(store.getState()).toMatchObject({ reviewText: null, isDirty: false });
  });
});

describe('A review', () => {
  test('that is saved is what counts as saved; one of which nothing is left is written empty', async () => {
    const { store, settled } = await openEditor(text);
    store.getState().waive(unreached(store), waiver);
    await settled();
    const { file, places, reviewText, origin } = store.getState();
    expect(writtenReview(store.getState())).toBe(reviewText);
    store.getState().markSaved(origin, file.text(), places, reviewText);
    expect(store.getState().isDirty).toBe(false);
    store.getState().undo();
    expect(store.getState().isDirty).toBe(true);
    expect(writtenReview(store.getState())).toBe('');
  });

  test('goes into the draft', async () => {
    const { store } = await openEditor(text);
    const written: (string | null)[] = [];
    const ok = { ok: true, value: null } as const;
    const drafts = createDrafts({
      saveDraft: async ({ review }) => {
        written.push(review);
        return ok;
      },
      discardDraft: async () => ok,
    });
    store.getState().waive(unreached(store), waiver);
    drafts.keep(store.getState());
    expect(written).toEqual([store.getState().reviewText]);
    expect(written[0]).toContain('IDF-105@rescue');
  });

  test('that has expired or cannot be read is told about its own file', async () => {
    const reviewText = `rolepath-review: 1\naccepted:\n  - finding: IDF-105@rescue\n    reason: Once.\n    owner: Dana\n    expires: '2026-01-31'\n`;
    const { store } = await openEditor(text, { reviewText });
    expect(unreached(store).waived).toBeUndefined();
    expect(store.getState().judgement.diagnostics).toContainEqual(
      expect.objectContaining({
        code: 'expired-waiver',
        target: expect.objectContaining({ file: 'photo-app.rolepath.review.yaml', range: expect.anything() }),
      }),
    );
  });
});

describe('A configuration', () => {
  const configured = (lines: string, modelPath = 'photo-app.rolepath.yaml') =>
    openEditor(text, { config: { path: '/team/rolepath.config.yaml', text: `rolepath-config: 1\n${lines}`, modelPath } });

  test('says how bad findings are, folder by folder', async () => {
    const off = await configured('rules: { IDF-105: off }\n');
    expect(unreached(off.store)).toBeUndefined();
    const lines = 'folders:\n  sandbox:\n    rules: { IDF-105: info }\n';
    expect(unreached((await configured(lines, 'sandbox/a.rolepath.yaml')).store).severity).toBe('info');
    expect(unreached((await configured(lines, 'prod/a.rolepath.yaml')).store).severity).toBe('warning');
  });

  test('that says something wrong is told about its own file', async () => {
    const { store } = await configured('rules: { no-such-rule: off }\n');
    expect(store.getState().judgement.diagnostics).toContainEqual(
      expect.objectContaining({ code: 'unknown-rule', target: expect.objectContaining({ file: '/team/rolepath.config.yaml' }) }),
    );
  });
});
