import { expect, test } from 'vitest';
import { setLabel } from '#core/commands/set-field.ts';
import { createDrafts } from '#renderer/app/drafts.ts';
import { openEditor } from '../state/editor.ts';

/** Drafts on a disk of this test's own: the ids that lie there. */
function start() {
  const onDisk = new Set<string>();
  const ok = { ok: true, value: null } as const;
  const drafts = createDrafts({
    saveDraft: async ({ id }) => {
      onDisk.add(id);
      return ok;
    },
    discardDraft: async (id) => {
      onDisk.delete(id);
      return ok;
    },
  });
  return { drafts, onDisk };
}

const origin = { name: 'photo-app.rolepath.yaml', path: '/photo-app.rolepath.yaml', version: '1' };

test('a restored draft that is saved before it was written again is thrown away', async () => {
  const { drafts, onDisk } = start();
  const { store } = await openEditor();
  onDisk.add('found');
  drafts.adopt(origin, 'found');
  store.getState().open({ origin, text: 'rolepath: 1\nname: Mine\n', layoutText: null, reviewText: null, config: null, savedText: '' });
  const { file, places } = store.getState();
  store.getState().markSaved({ ...origin, version: '2' }, file.text(), places, null);
  drafts.keep(store.getState());
  expect([...onDisk]).toEqual([]);
});

test('a restored draft goes on under its own id, and is not thrown away while something is unsaved', async () => {
  const { drafts, onDisk } = start();
  const { store } = await openEditor();
  onDisk.add('found');
  drafts.adopt(origin, 'found');
  store.getState().open({ origin, text: 'rolepath: 1\nname: Mine\n', layoutText: null, reviewText: null, config: null, savedText: '' });
  drafts.keep(store.getState());
  expect([...onDisk]).toEqual(['found']);
});

test('work on another model has another draft; going back to what is saved leaves none', async () => {
  const { drafts, onDisk } = start();
  const { store } = await openEditor();
  drafts.keep(store.getState());
  expect(onDisk.size).toBe(0);
  store.getState().perform(setLabel({ node: 'spa' }, 'Shop'));
  drafts.keep(store.getState());
  expect(onDisk.size).toBe(1);
  store.getState().undo();
  drafts.keep(store.getState());
  expect(onDisk.size).toBe(0);
});
