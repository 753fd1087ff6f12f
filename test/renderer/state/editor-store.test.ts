import { describe, expect, test } from 'vitest';
import { containsBox } from '#core/layout/geometry.ts';
import { addNode, connect, drawInstead } from '#renderer/state/add-nodes.ts';
import { routesFor } from '#core/catalog/routes.ts';
import { copySelection, deleteSelection, pasteText } from '#renderer/state/clipboard.ts';
import { moveInto } from '#core/commands/move-into.ts';
import { setLabel as labelEdit } from '#core/commands/set-field.ts';
import { emptyJudgement } from '#renderer/state/editor-state.ts';
import { nudgeSelection } from '#renderer/state/nudge.ts';
import { modelText, openEditor } from './editor.ts';

const setLabel = (node: string, label: string) => labelEdit({ node }, label);

describe('opening a model', () => {
  test('lays out what has no place and does not call that a change', async () => {
    const { store } = await openEditor();
    const { boxes, isDirty, file } = store.getState();
    expect([...boxes.keys()].toSorted()).toEqual(['customer', 'members', 'prod', 'spa', 'web']);
    expect(containsBox(boxes.get('members')!, boxes.get('web')!)).toBe(true);
    expect(isDirty).toBe(false);
    expect(file.text()).toBe(modelText);
  });

  test('keeps the places of the layout file and fills in the others', async () => {
    const first = await openEditor();
    first.store.getState().moveNodes(new Map([['spa', { x: 800, y: 400 }]]));
    const layout = first.store.getState().layoutText();
    const { store } = await openEditor(`${modelText.replace('edges:', '  late: { kind: iam.role, in: prod }\nedges:')}`, {
      layoutText: layout,
    });
    expect(store.getState().boxes.get('spa')).toMatchObject({ x: 800, y: 400 });
    expect(store.getState().boxes.has('late')).toBe(true);
  });

  test('tells what the judge says, with the place in the text', async () => {
    const { store } = await openEditor();
    expect(store.getState().judgement.verdicts.map(({ entry, outcome }) => [entry, outcome])).toEqual([['customer', 'dead-end']]);
    expect(store.getState().judgement.diagnostics.length).toBeGreaterThan(0);
  });

  test('of another one forgets the selection, the lens and the steps of the last', async () => {
    const { store } = await openEditor();
    store.getState().perform(setLabel('spa', 'Shop'));
    store.getState().select({ nodes: ['spa'] });
    store.getState().lookThrough('customer');
    store.getState().open({
      origin: { name: 'b', path: null, version: null },
      text: 'rolepath: 1\nname: B\n',
      layoutText: null,
      reviewText: null,
      config: null,
    });
    expect(store.getState()).toMatchObject({ isDirty: false, lens: undefined, undoLabel: undefined });
    expect(store.getState().selection.nodes.size).toBe(0);
  });
});

describe('editing', () => {
  test('keeps comments, and undo brings back the very bytes', async () => {
    const { store } = await openEditor();
    store.getState().perform(setLabel('spa', 'Shop'));
    expect(store.getState().file.text()).toContain('label: Shop');
    expect(store.getState()).toMatchObject({ isDirty: true, undoLabel: 'Rename' });
    store.getState().undo();
    expect(store.getState().file.text()).toBe(modelText);
    expect(store.getState()).toMatchObject({ isDirty: false, redoLabel: 'Rename' });
    store.getState().redo();
    expect(store.getState().file.document.nodes.get('spa')?.label).toBe('Shop');
  });

  test('takes edits with one merge key as one step', async () => {
    const { store } = await openEditor();
    for (const label of ['S', 'Sh', 'Sho']) store.getState().perform({ ...setLabel('spa', label), mergeKey: 'typing' });
    store.getState().undo();
    expect(store.getState().file.text()).toBe(modelText);
  });

  test('a change of the selection leaves redo alone', async () => {
    const { store } = await openEditor();
    store.getState().perform(setLabel('spa', 'Shop'));
    store.getState().undo();
    store.getState().select({ nodes: ['web'] });
    expect(store.getState().redoLabel).toBe('Rename');
  });

  test('an edit that changes nothing is no step', async () => {
    const { store } = await openEditor();
    store.getState().perform(setLabel('spa', 'Photo app'));
    expect(store.getState().undoLabel).toBeUndefined();
  });

  test('is refused, with a reason, while the text is broken', async () => {
    const { store, notices } = await openEditor();
    store.getState().replaceText('rolepath: [');
    expect(store.getState().boxes.size).toBe(5);
    store.getState().perform(setLabel('spa', 'Shop'));
    expect(notices.map(({ tone }) => tone)).toEqual(['warning']);
    store.getState().replaceText(modelText);
    expect(store.getState()).toMatchObject({ brokenFile: undefined, isDirty: false });
  });

  test('a node that is given another id stays where it stands', async () => {
    const { store } = await openEditor();
    const before = store.getState().boxes.get('spa')!;
    store.getState().replaceText(modelText.replaceAll('spa:', 'shop:').replaceAll(': spa', ': shop'));
    expect(store.getState().boxes.get('shop')).toMatchObject({ x: before.x, y: before.y });
  });
});

describe('adding and joining', () => {
  test('adds a node inside a container at one place, as one step', async () => {
    const { store } = await openEditor();
    const id = addNode(store.getState(), { kind: 'iam.role', at: { x: 500, y: 300 }, container: 'prod' });
    expect(store.getState().file.document.nodes.get(id)).toMatchObject({ kind: 'iam.role', in: 'prod' });
    expect(containsBox(store.getState().boxes.get('prod')!, store.getState().boxes.get(id)!)).toBe(true);
    store.getState().undo();
    expect(store.getState().file.text()).toBe(modelText);
    expect(store.getState().boxes.has(id)).toBe(false);
  });

  test('joins with the one kind of edge that is legal, and only once', async () => {
    const { store } = await openEditor();
    const pool = addNode(store.getState(), { kind: 'cognito.identityPool', at: { x: 500, y: 300 }, container: 'prod' });
    connect(store.getState(), 'web', pool);
    connect(store.getState(), 'web', pool);
    const joined = [...store.getState().file.document.edges.values()].filter(({ to }) => to === pool);
    expect(joined.map(({ kind }) => kind)).toEqual(['id-token-to-identity-pool']);
  });

  test('draws what stands for an illegal edge in one step, using the app client that the pool has', async () => {
    const { store } = await openEditor();
    const bucket = addNode(store.getState(), { kind: 'aws.resource', at: { x: 900, y: 300 }, container: 'prod' });
    const before = store.getState().file.text();
    drawInstead(store.getState(), 'members', bucket, routesFor('cognito.userPool', 'aws.resource')[0]!);
    const { document } = store.getState().file;
    const kinds = [...document.edges.values()].map(({ from, to, kind }) => [from, kind, to].join(' '));
    expect(kinds).toContain('web id-token-to-identity-pool identityPool');
    expect(kinds).toContain('identityPool identity-pool-role role');
    expect(kinds).toContain(`role uses-resource ${bucket}`);
    expect([...document.nodes.values()].filter(({ kind }) => kind === 'cognito.appClient')).toHaveLength(1);
    store.getState().undo();
    expect(store.getState().file.text()).toBe(before);
  });
});

describe('moving', () => {
  test('takes along what lies inside, and the container follows what it holds', async () => {
    const { store } = await openEditor();
    const before = store.getState().boxes;
    const pool = before.get('members')!;
    store.getState().moveNodes(new Map([['members', { x: pool.x + 80, y: pool.y + 40 }]]));
    const { boxes } = store.getState();
    expect(boxes.get('web')!.x - before.get('web')!.x).toBe(80);
    expect(containsBox(boxes.get('prod')!, boxes.get('members')!)).toBe(true);
    store.getState().undo();
    expect(store.getState().boxes).toEqual(before);
  });

  test('with the arrow keys is one step of undo, however often', async () => {
    const { store } = await openEditor();
    const before = store.getState().boxes.get('spa')!;
    store.getState().select({ nodes: ['spa'] });
    for (let press = 0; press < 4; press += 1) nudgeSelection(store.getState(), { x: 1, y: 0 }, false);
    expect(store.getState().boxes.get('spa')!.x).toBe(before.x + 32);
    store.getState().undo();
    expect(store.getState().boxes.get('spa')!.x).toBe(before.x);
  });

  test('the last thing out of a container leaves the container where it was', async () => {
    const { store } = await openEditor();
    const pool = store.getState().boxes.get('members')!;
    store.getState().perform(moveInto(['web'], undefined), new Map([['web', { x: 2000, y: 2000 }]]));
    expect(store.getState().boxes.get('members')).toMatchObject({ x: pool.x, y: pool.y });
  });

  test('tidying is one step', async () => {
    const { store, settled } = await openEditor();
    store.getState().moveNodes(new Map([['spa', { x: 4000, y: 4000 }]]));
    await store.getState().tidy();
    await settled();
    expect(store.getState().boxes.get('spa')!.x).toBeLessThan(1000);
    store.getState().undo();
    expect(store.getState().boxes.get('spa')).toMatchObject({ x: 4000, y: 4000 });
  });
});

describe('deleting and copying', () => {
  test('deletes what lies inside and every edge that would hang in the air', async () => {
    const { store } = await openEditor();
    store.getState().select({ nodes: ['prod'] });
    deleteSelection(store.getState());
    const { document } = store.getState().file;
    expect([...document.nodes.keys()]).toEqual(['customer', 'spa']);
    expect([...document.edges.keys()]).toEqual(['opens']);
  });

  test('pastes a copied part under new ids, with its inner edges', async () => {
    const { store } = await openEditor();
    store.getState().select({ nodes: ['customer', 'spa'] });
    const text = copySelection(store.getState());
    expect(pasteText(store.getState(), text, 'Paste')).toBe(true);
    const { document } = store.getState().file;
    expect([...document.nodes.keys()]).toEqual(expect.arrayContaining(['customer-2', 'spa-2']));
    expect([...document.edges.values()]).toContainEqual(expect.objectContaining({ from: 'customer-2', to: 'spa-2', kind: 'uses' }));
  });

  test('lets a text alone that is no model', async () => {
    const { store } = await openEditor();
    expect(pasteText(store.getState(), 'just words', 'Paste')).toBe(false);
    expect(store.getState().isDirty).toBe(false);
  });
});

describe('the path lens', () => {
  test('lights up what an entry can reach, follows edits, and goes with its entry', async () => {
    const { store } = await openEditor();
    store.getState().lookThrough('customer');
    expect(store.getState().lens!.nodes).toContain('web');
    const pool = addNode(store.getState(), { kind: 'cognito.identityPool', at: { x: 0, y: 0 }, container: 'prod' });
    connect(store.getState(), 'web', pool);
    expect(store.getState().lens!.nodes).toContain(pool);
    store.getState().select({ nodes: ['customer'] });
    deleteSelection(store.getState());
    expect(store.getState().lens).toBeUndefined();
  });
});

describe('judging', () => {
  test('drops an answer that a later edit has overtaken', async () => {
    const waiting: (() => void)[] = [];
    const { store, settled } = await openEditor(
      modelText,
      {},
      {
        judge: (document) =>
          new Promise((resolve) => {
            const size = document.nodes.size;
            waiting.push(() =>
              resolve({ ...emptyJudgement, diagnostics: [{ code: `nodes-${size}`, severity: 'info', message: '', target: {} }] }),
            );
          }),
      },
    );
    addNode(store.getState(), { kind: 'iam.role', at: { x: 0, y: 0 } });
    waiting[1]!();
    await settled();
    waiting[0]!();
    await settled();
    expect(store.getState().judgement.diagnostics.map(({ code }) => code)).toEqual(['nodes-6']);
    expect(store.getState().isJudging).toBe(false);
  });
});
