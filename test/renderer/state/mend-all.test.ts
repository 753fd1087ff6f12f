import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '#core/model/diagnostic.ts';
import { judgeDocument } from '#core/judge/judge.ts';
import { mendAll } from '#renderer/state/mend-all.ts';
import type { EditorStore } from '#renderer/state/use-editor.ts';
import { openEditor } from './editor.ts';

const clients = ['web', 'phone', 'kiosk'];

/** Three app clients that send an access token where an ID token is taken. */
const text = `rolepath: 1
name: Photo app
nodes:
  members: { kind: cognito.userPool }
  identities: { kind: cognito.identityPool }
${clients.map((id) => `  ${id}: { kind: cognito.appClient, in: members } # the ${id}`).join('\n')}
edges:
${clients.map((id) => `  ${id}-token: { from: ${id}, to: identities, kind: id-token-to-identity-pool, sends: accessToken }`).join('\n')}
`;

const wrongTokens = (store: EditorStore): readonly Diagnostic[] =>
  store.getState().judgement.diagnostics.filter(({ code }) => code === 'IDF-115');

describe('Fixing all findings of a kind', () => {
  test('mends each of them in one step of undo and says how many', async () => {
    const { store, notices, settled } = await openEditor(text);
    expect(wrongTokens(store).map((finding) => store.getState().judgement.fixes.get(finding))).toEqual(
      clients.map(() => 'Send an ID token'),
    );
    store.getState().fixAll(wrongTokens(store));
    await settled();
    expect(wrongTokens(store)).toEqual([]);
    expect(store.getState().file.text()).toBe(text.replaceAll('accessToken', 'idToken'));
    expect(notices).toEqual([{ text: '3 findings are fixed.', tone: 'done' }]);
    expect(store.getState().undoLabel).toBe('Fix 3 findings');
    store.getState().undo();
    expect(store.getState().file.text()).toBe(text);
  });

  test('leaves those alone that it was not given', async () => {
    const { store, settled } = await openEditor(text);
    store.getState().fixAll(wrongTokens(store).slice(0, 1));
    await settled();
    expect(wrongTokens(store).map(({ target }) => target.edge)).toEqual(['phone-token', 'kiosk-token']);
  });

  test('counts a finding that its mend does not remove as left', async () => {
    const { store } = await openEditor(text);
    const { file } = store.getState();
    const stubborn = (document: Parameters<typeof judgeDocument>[0]) => {
      const judged = judgeDocument(document);
      const fixes = new Map(Array.from(judged.fixes, ([finding]) => [finding, { label: 'Nothing', change: () => undefined }] as const));
      return { ...judged, fixes };
    };
    const findings = wrongTokens(store);
    expect(mendAll(file, findings, stubborn)).toEqual({ file, mended: 0, left: 3 });
  });

  test('is refused, with a reason, while the text is broken', async () => {
    const { store, notices } = await openEditor(text);
    const findings = wrongTokens(store);
    store.getState().replaceText('rolepath: [');
    store.getState().fixAll(findings);
    expect(notices.map(({ tone }) => tone)).toEqual(['warning']);
  });
});
