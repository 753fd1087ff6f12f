import { copyFile, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../scripts/generate/output.ts';
import { EditorPage } from '../browser/editor-page.ts';
import { addConnectAndMend, lostLines } from '../browser/journey.ts';
import { expect, kill, test } from './launch.ts';

const lines = [
  '# The whole thread: who opens what.',
  'rolepath: 1',
  'name:   Photo app   # spaced by hand',
  'accounts:',
  "  prod: { label: Production, accountId: '011122223333' }",
  '',
  'nodes:',
  '  members: { kind: cognito.userPool, label: Members, in: prod }',
  '  web: { kind: cognito.appClient, label: Web client, in: members }',
  '  spa: { kind: client.app, label: Photo app } # runs in the browser',
  '  customer: { kind: actor.person, label: "Customer" }',
  '  identities: { kind: cognito.identityPool, label: Identities, in: prod }',
  '  role: { kind: iam.role, label: Member role, in: prod }',
  '  photos: { kind: aws.resource, label: Photos, in: prod }',
  '',
  'edges:',
  '  opens: { from: customer, to: spa, kind: uses }',
  '  signs-in: { from: spa, to: web, kind: signs-in-through }',
  '  exchange: { from: web, to: identities, kind: id-token-to-identity-pool }',
  '  becomes: { from: identities, to: role, kind: identity-pool-role, slot: authenticated }',
  '  reads: { from: role, to: photos, kind: uses-resource }',
  '',
];

test('open, add a node, see a finding, mend it by an edge, save, open again', async ({ launch, folder }) => {
  const path = join(folder, 'photo-app.rolepath.yaml');
  await writeFile(path, lines.join('\n'));
  const first = await launch(path);
  const editor = new EditorPage(first.page);
  await expect(editor.nodes).toHaveCount(8);
  await expect(editor.node('Customer').getByText('ends in a role')).toBeVisible();

  await editor.press('Escape');
  await editor.addFromPalette('Person');
  await expect(editor.nodes).toHaveCount(9);
  await expect(editor.node('person').getByTitle('Entry: dead end')).toBeVisible();
  await expect(editor.node('person').getByTitle(/^"person" signs in nowhere/)).toBeVisible();
  await editor.press('Escape');
  await editor.connect('person', 'Photo app');
  await expect(editor.node('person').getByText('ends in a role')).toBeVisible();

  await editor.press('Control+s');
  await expect(first.page.getByText('Saved photo-app.rolepath.yaml')).toBeVisible();
  const saved = await readFile(path, 'utf8');
  expect(lostLines(lines, saved.split('\n'))).toEqual([]);
  expect(saved.split('\n').length - lines.length).toBeGreaterThanOrEqual(2);
  await kill(first.app);

  const written = await stat(path);
  const second = await launch(path);
  const again = new EditorPage(second.page);
  await expect(again.nodes).toHaveCount(9);
  await expect(again.node('person').getByText('ends in a role')).toBeVisible();
  await again.press('Control+s');
  await expect(second.page.getByText('Saved photo-app.rolepath.yaml')).toBeVisible();
  const after = await stat(path);
  expect([await readFile(path, 'utf8'), after.ino, after.mtimeMs]).toEqual([saved, written.ino, written.mtimeMs]);
});

test('an example is opened, added to, mended by its quick fix, saved and opened again; what nobody touched is the same to the byte', async ({
  launch,
  folder,
}) => {
  const example = join(root, 'examples', 'web-app-broken.rolepath.yaml');
  const path = join(folder, 'mine.rolepath.yaml');
  await copyFile(example, path);
  const first = await launch(path);
  const editor = new EditorPage(first.page);
  await addConnectAndMend(editor);
  await editor.press('Control+s');
  await expect(first.page.getByText('Saved mine.rolepath.yaml')).toBeVisible();
  const before = (await readFile(example, 'utf8')).split('\n');
  const saved = await readFile(path, 'utf8');
  expect(lostLines(before, saved.split('\n'))).toEqual(before.filter((line) => line.includes('sends: accessToken')));
  await kill(first.app);

  const second = await launch(path);
  await expect(new EditorPage(second.page).nodes).toHaveCount(9);
  expect(await readFile(path, 'utf8')).toBe(saved);
});
