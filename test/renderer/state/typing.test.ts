import { describe, expect, test } from 'vitest';
import { setLabel as labelEdit } from '#core/commands/set-field.ts';
import { routesFor } from '#core/catalog/routes.ts';
import { drawInstead } from '#renderer/state/add-nodes.ts';
import { modelText, openEditor, type Editor } from './editor.ts';

const setLabel = (node: string, label: string) => labelEdit({ node }, label);

/** Types into the label of a node, one letter at a time, as the inspector does. */
function type({ store }: Editor, node: string, text: string): void {
  const letters = [...text];
  letters.forEach((_, index) => store.getState().perform(setLabel(node, letters.slice(0, index + 1).join(''))));
}

describe('what is typed letter by letter', () => {
  test.each(['Member role', 'a: b', '- no list', '12 monkeys', '# one'])('is written as if "%s" had come at once', async (text) => {
    const [typed, atOnce] = [await openEditor(), await openEditor()];
    type(typed, 'members', text);
    atOnce.store.getState().perform(setLabel('members', text));
    expect(typed.store.getState().file.text()).toBe(atOnce.store.getState().file.text());
    expect(typed.store.getState().file.document.nodes.get('members')?.label).toBe(text);
  });

  test('is one step of undo, and typing goes on from the text as it was after that', async () => {
    const editor = await openEditor();
    type(editor, 'members', 'Member role');
    editor.store.getState().undo();
    expect(editor.store.getState().file.text()).toBe(modelText);
    type(editor, 'members', 'Members');
    expect(editor.store.getState().file.text()).toContain('members: { kind: cognito.userPool, in: prod, label: Members }');
  });

  test('leaves what was done in between where it is', async () => {
    const editor = await openEditor();
    type(editor, 'members', 'Mem');
    editor.store.getState().perform(setLabel('web', 'Web client'));
    type(editor, 'members', 'Members');
    const labels = ['members', 'web'].map((id) => editor.store.getState().file.document.nodes.get(id)?.label);
    expect(labels).toEqual(['Members', 'Web client']);
  });
});

test('a route that is drawn instead takes the place of the edge that is not possible, in one step', async () => {
  const text = `${modelText.replace('edges:', '  photos: { kind: aws.resource, in: prod }\nedges:')}  straight: { from: web, to: photos, kind: uses-resource }\n`;
  const { store } = await openEditor(text);
  drawInstead(store.getState(), 'web', 'photos', routesFor('cognito.appClient', 'aws.resource')[0]!);
  const { graph } = store.getState();
  expect(graph.edges.filter((edge) => !edge.isLegal)).toEqual([]);
  expect(graph.edges.map(({ kind }) => kind)).toContain('id-token-to-identity-pool');
  store.getState().undo();
  expect(store.getState().file.text()).toBe(text);
});
