import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EditorPage, centreOf } from './editor-page.ts';
import { expect, test } from './host.ts';

const model = `rolepath: 1
name: Photo app
accounts:
  prod: { label: Production, accountId: '111122223333' }
nodes:
  customer: { kind: actor.person, label: Customer }
  spa: { kind: client.app, label: Photo app } # runs in the browser
  members: { kind: cognito.userPool, label: Members, in: prod }
  web: { kind: cognito.appClient, label: Web client, in: members }
  photos: { kind: aws.resource, label: Photos, in: prod }
edges:
  opens: { from: customer, to: spa, kind: uses }
  signs-in: { from: spa, to: web, kind: signs-in-through }
`;

test.use({
  file: async ({ folder }, use) => {
    const file = join(folder, 'photo-app.rolepath.yaml');
    await writeFile(file, model);
    await use(file);
  },
});

test('a file is drawn, with its containers around what lies in them and the dead end marked', async ({ page, host }) => {
  const editor = new EditorPage(page);
  await editor.open(host.url);
  await expect(editor.nodes).toHaveCount(6);
  const [pool, client] = await Promise.all([editor.node('Members').boundingBox(), editor.node('Web client').boundingBox()]);
  expect(client!.x).toBeGreaterThan(pool!.x);
  expect(client!.x + client!.width).toBeLessThan(pool!.x + pool!.width);
  await expect(editor.node('Web client').getByText('dead end')).toBeVisible();
  await expect(editor.node('Customer').getByText('dead end')).toBeVisible();
});

test('from a file to a saved file: add two nodes, mend a finding, join them, see the verdict turn, undo, save', async ({
  page,
  host,
  file,
}) => {
  const editor = new EditorPage(page);
  await editor.open(host.url);
  await editor.node('Members').locator('header').click();
  await editor.addFromPalette('Identity pool');
  await expect(editor.node('identityPool').getByText('error')).toBeAttached();
  await page.getByLabel('Guest access', { exact: true }).selectOption({ label: 'No' });
  await expect(page.getByText('"allowUnauthenticatedIdentities" is missing')).toHaveCount(0);
  await editor.addFromPalette('IAM role');
  await expect(editor.nodes).toHaveCount(8);
  await editor.press('Escape');

  await editor.connect('Web client', 'identityPool');
  await editor.connect('identityPool', 'role');
  await editor.connect('role', 'Photos');
  await expect(editor.edges).toHaveCount(5);
  await expect(editor.node('Customer').getByText('ends in a role')).toBeVisible();

  await editor.press('Control+z');
  await expect(editor.edges).toHaveCount(4);
  await editor.press('Control+Shift+Z');
  await expect(editor.edges).toHaveCount(5);

  await editor.press('Control+s');
  await expect(page.getByText('Saved photo-app.rolepath.yaml')).toBeVisible();
  const saved = await readFile(file!, 'utf8');
  expect(saved).toContain('# runs in the browser');
  expect(saved).toContain('id-token-to-identity-pool');
  await expect(page.getByText('Changes that are not saved')).toHaveCount(0);
});

test('work that was never saved is offered again, and comes back', async ({ page, host, context }) => {
  const editor = new EditorPage(page);
  await editor.open(host.url);
  await editor.node('Photos').click();
  await editor.press('Delete');
  await expect(editor.nodes).toHaveCount(5);
  await page.waitForResponse(/saveDraft/);
  await page.close();

  const later = new EditorPage(await context.newPage());
  await later.open(host.url);
  await later.page.getByRole('button', { name: 'Restore' }).click();
  await expect(later.nodes).toHaveCount(5);
  await expect(later.page.getByText('Changes that are not saved')).toBeAttached();
});

test('a file that somebody else has changed is only overwritten when told to', async ({ page, host, file }) => {
  const editor = new EditorPage(page);
  await editor.open(host.url);
  await expect(editor.nodes).toHaveCount(6);
  await writeFile(file!, model.replace('Photo app', 'Their photo app'));
  await editor.node('Photos').click();
  await editor.press('Delete');
  await editor.press('Control+s');
  await page.getByRole('button', { name: 'Overwrite' }).click();
  await expect(page.getByText('Saved photo-app.rolepath.yaml')).toBeVisible();
  expect(await readFile(file!, 'utf8')).not.toContain('Their photo app');
});

test('an edge that no protocol carries says why, and draws what does instead', async ({ page, host }) => {
  const editor = new EditorPage(page);
  await editor.open(host.url);
  await editor.connect('Web client', 'Photos');
  const popover = page.getByRole('dialog', { name: 'Why this edge cannot be drawn' });
  await expect(popover).toContainText('Web client cannot lead to Photos');
  await popover.getByRole('button', { name: 'Identity pool and role' }).click();
  await expect(editor.nodes).toHaveCount(8);
  await expect(editor.node('Customer').getByText('ends in a role')).toBeVisible();
  await editor.press('Control+z');
  await expect(editor.nodes).toHaveCount(6);
});

test('an edge let go on empty ground offers what may follow, and draws it joined', async ({ page, host }) => {
  const editor = new EditorPage(page);
  await editor.open(host.url);
  await editor.pullToEmpty('Photo app', { x: 60, y: 160 });
  const list = page.getByRole('listbox', { name: 'Kinds' });
  await expect(list.getByRole('option', { name: /App client/ })).toBeVisible();
  await expect(list.getByRole('option', { name: /Permission set/ })).toHaveCount(0);
  await page.getByRole('combobox', { name: 'Search kinds' }).fill('social');
  await editor.press('Enter');
  await expect(editor.nodes).toHaveCount(7);
  await expect(editor.edges).toHaveCount(3);
});

test('a kind is dragged out of the palette into an account', async ({ page, host }) => {
  const editor = new EditorPage(page);
  await editor.open(host.url);
  const account = await editor.node('Production').boundingBox();
  const pane = await page.locator('[data-canvas]').boundingBox();
  await page.getByRole('button', { name: 'Identity pool', exact: true }).dragTo(page.locator('[data-canvas]'), {
    targetPosition: { x: account!.x + account!.width - 40 - pane!.x, y: account!.y + 90 - pane!.y },
  });
  await expect(editor.nodes).toHaveCount(7);
  await expect(page.getByLabel('Lies in')).toHaveValue('prod');
});

test('a double click on empty ground and the key A offer something to add', async ({ page, host }) => {
  const editor = new EditorPage(page);
  await editor.open(host.url);
  const person = await centreOf(editor.node('Customer'));
  await page.mouse.dblclick(person.x, person.y + 160);
  await expect(page.getByRole('listbox', { name: 'Kinds' }).getByRole('option')).not.toHaveCount(0);
  await editor.press('Escape');
  await editor.node('Photo app').click();
  await editor.press('a');
  await expect(page.getByRole('combobox', { name: 'Search kinds' })).toHaveAttribute('placeholder', 'What follows Photo app?');
});

test('a box is dragged on the grid as one step, and into another container', async ({ page, host }) => {
  const editor = new EditorPage(page);
  await editor.open(host.url);
  const before = await centreOf(editor.node('Photo app'));
  await editor.drag('Photo app', { x: 0, y: 96 });
  const after = await centreOf(editor.node('Photo app'));
  expect(after.y - before.y).toBeGreaterThan(60);
  await editor.press('Control+z');
  expect(await centreOf(editor.node('Photo app'))).toEqual(before);

  await editor.drag('Photos', { x: 0, y: -220 });
  await expect(page.getByLabel('Lies in')).toHaveValue('');
  await editor.press('Control+z');
  await expect(page.getByLabel('Lies in')).toHaveValue('prod');
});

test('the path lens dims what an entry cannot reach', async ({ page, host }) => {
  const editor = new EditorPage(page);
  await editor.open(host.url);
  await editor.node('Customer').click();
  await editor.press('l');
  await expect(page.getByText('Paths of Customer')).toBeVisible();
  await expect(editor.node('Photos').locator('[data-dimmed="true"]')).toHaveCount(1);
  await expect(editor.node('Web client').locator('[data-dimmed="true"]')).toHaveCount(0);
  await editor.press('Escape');
  await expect(page.getByText('Paths of Customer')).toBeHidden();
});

test('the keyboard renames, copies, pastes, selects and deletes', async ({ page, host }) => {
  const editor = new EditorPage(page);
  await editor.open(host.url);
  await editor.node('Photo app').click();
  await editor.press('F2');
  await page.getByRole('textbox', { name: 'New name of Photo app' }).fill('Shop');
  await editor.press('Enter');
  await expect(editor.node('Shop')).toBeVisible();
  await editor.press('Control+d');
  await expect(editor.node('Shop')).toHaveCount(2);
  await editor.press('Delete');
  await expect(editor.node('Shop')).toHaveCount(1);
  await editor.press('Control+a');
  await editor.press('Backspace');
  await expect(editor.nodes).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Who becomes which role?' })).toBeVisible();
});

test('the theme follows the system until a person chooses', async ({ page, host }) => {
  const editor = new EditorPage(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await editor.open(host.url);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('button', { name: 'Theme: as the system' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});

test.describe('an example of the gallery', () => {
  test.use({ file: undefined });

  test('F8 walks the problems and shows each in place', async ({ page, host }) => {
    const editor = new EditorPage(page);
    await editor.open(host.url);
    await editor.openExample('Web app with social sign-in, broken');
    await expect(editor.pane('Problems')).toContainText(/\d/);
    await editor.press('F8');
    await expect(page.locator('[data-selected="true"]').first()).toBeVisible();
    await expect(page.getByText(/Problem 1 of \d+/)).toBeAttached();
    await editor.press('F8');
    await expect(page.getByText(/Problem 2 of \d+/)).toBeAttached();
    await editor.press('Shift+F8');
    await expect(page.getByText(/Problem 1 of \d+/)).toBeAttached();
  });
});
