import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readReview } from '#core/model/review-file.ts';
import { root } from '../../scripts/generate/output.ts';
import { EditorPage } from './editor-page.ts';
import { expect, test } from './host.ts';

const wrongToken = '  access-token: { from: web, to: identities, kind: id-token-to-identity-pool, sends: accessToken }\n';

/** The broken example, with the same fault in two more app clients. */
async function brokenModel(): Promise<string> {
  const text = await readFile(join(root, 'examples', 'web-app-broken.rolepath.yaml'), 'utf8');
  const client = '  web: { kind: cognito.appClient, label: Web client, in: members, clientName: web }\n';
  const others = ['phone', 'kiosk'] as const;
  return text
    .replace(client, client + others.map((id) => client.replaceAll('web', id).replace('Web', id)).join(''))
    .replace(wrongToken, wrongToken + others.map((id) => wrongToken.replace('access-token', `${id}-token`).replace('web', id)).join(''));
}

test.use({
  file: async ({ folder }, use) => {
    const file = join(folder, 'mine.rolepath.yaml');
    await writeFile(file, await brokenModel());
    await use(file);
  },
});

const reviewOf = (file: string | undefined): Promise<string> =>
  readFile((file ?? '').replace('.rolepath.yaml', '.rolepath.review.yaml'), 'utf8');

const findingsOf = (page: Page, code: string) => page.locator('article').filter({ hasText: code });

async function waiveMissingMfa(page: Page): Promise<void> {
  const finding = findingsOf(page, 'IDF-413');
  await finding.getByRole('button', { name: 'Why?' }).click();
  await finding.getByRole('button', { name: 'Waive…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Waive this finding' });
  await expect(dialog.getByRole('textbox', { name: 'Why does the team live with it?' })).toBeFocused();
  await page.keyboard.type('Only a demonstration.');
  await expect(dialog.getByRole('button', { name: 'Waive', exact: true })).toBeDisabled();
  await dialog.getByRole('textbox', { name: 'Who answers for that?' }).fill('Dana');
  await dialog.getByRole('radio', { name: 'For good' }).click();
  await dialog.getByRole('button', { name: 'Waive', exact: true }).click();
}

test('a fix is looked at before it is applied, taken back, and then done for all findings of its kind, by the keyboard alone', async ({
  page,
  host,
  file,
}) => {
  const editor = new EditorPage(page);
  await editor.open(host.url);
  const wrong = page.locator('article').filter({ hasText: 'sends an access token' });
  await expect(wrong).toHaveCount(3);

  await wrong.filter({ hasText: 'Web client' }).locator('[data-problem]').focus();
  await editor.press('Control+.');
  const preview = page.getByRole('dialog', { name: 'Preview: Send an ID token' });
  await expect(preview.getByText(/^removed: .*sends: accessToken/)).toBeVisible();
  await expect(preview.getByText(/^added: .*sends: idToken/)).toBeVisible();
  await editor.press('Escape');
  await expect(preview).toHaveCount(0);
  await expect(wrong).toHaveCount(3);
  await expect(page.getByRole('button', { name: 'Send an ID token' }).and(page.locator(':focus'))).toHaveCount(1);
  await editor.press('Enter');
  await expect(preview.getByRole('button', { name: 'Apply' })).toBeFocused();
  await editor.press('Enter');
  await expect(wrong).toHaveCount(2);
  await expect(page.locator('[data-problem]:focus')).toHaveCount(1);

  await editor.press('Control+z');
  await expect(wrong).toHaveCount(3);
  await page.getByRole('radio', { name: 'Rule', exact: true }).click();
  await page.getByRole('region', { name: 'Right token for exchange' }).getByRole('button', { name: 'Fix all 3' }).focus();
  await editor.press('Enter');
  await expect(page.getByText('3 findings are fixed.')).toBeVisible();
  await expect(wrong).toHaveCount(0);
  await expect(page.locator('[data-problem]:focus')).toHaveCount(1);

  await editor.press('Control+s');
  await expect(page.getByText('Saved mine.rolepath.yaml')).toBeVisible();
  expect(await readFile(file!, 'utf8')).toBe((await brokenModel()).replaceAll('accessToken', 'idToken'));
});

test('a finding is waived with a reason, saved, found waived again, and the waiver taken back', async ({ page, host, file }) => {
  const editor = new EditorPage(page);
  await editor.open(host.url);
  await expect(findingsOf(page, 'IDF-413')).toHaveCount(1);
  const open = Number(await editor.pane('Problems').locator('span').innerText());
  await waiveMissingMfa(page);
  await expect(findingsOf(page, 'IDF-413')).toHaveCount(0);
  await expect(editor.pane('Problems').locator('span')).toHaveText(String(open - 1));
  await editor.press('Control+s');
  await expect(page.getByText('Saved mine.rolepath.yaml')).toBeVisible();
  expect(readReview(await reviewOf(file)).review.accepted).toEqual([
    { finding: 'IDF-413@members', reason: 'Only a demonstration.', owner: 'Dana' },
  ]);
  expect(await readFile(file!, 'utf8')).toBe(await brokenModel());

  await page.reload();
  await page.getByRole('button', { name: '1 waived' }).click();
  const waived = findingsOf(page, 'IDF-413');
  await expect(waived.getByText('Waived by Dana, for good: Only a demonstration.')).toBeVisible();
  await waived.getByRole('button', { name: 'Why?' }).click();
  await waived.getByRole('button', { name: 'Take the waiver back' }).click();
  await expect(page.getByRole('button', { name: '1 waived' })).toHaveCount(0);
  await expect(waived.locator('[data-problem]')).toBeFocused();
  await expect(editor.pane('Problems').locator('span')).toHaveText(String(open));
  await editor.press('Control+s');
  await expect(page.getByText('Saved mine.rolepath.yaml')).toBeVisible();
  expect(await reviewOf(file)).toBe('');
});

test('who decided is remembered, undo takes a waiver back, and what AWS refuses cannot be waived', async ({ page, host }) => {
  const editor = new EditorPage(page);
  await editor.open(host.url);
  await waiveMissingMfa(page);
  await expect(findingsOf(page, 'IDF-413')).toHaveCount(0);
  await editor.press('Control+z');
  const finding = findingsOf(page, 'IDF-413');
  await finding.getByRole('button', { name: 'Why?' }).click();
  await finding.getByRole('button', { name: 'Waive…' }).click();
  await expect(page.getByRole('textbox', { name: 'Who answers for that?' })).toHaveValue('Dana');
  await editor.press('Escape');

  const refused = findingsOf(page, 'IDF-104');
  await refused.getByRole('button', { name: 'Why?' }).click();
  await expect(refused.getByText('Cannot be waived: AWS refuses it.')).toBeVisible();
  await expect(refused.getByRole('button', { name: 'Waive…' })).toHaveCount(0);
});

test('an element says how many findings it has, and lets them be fixed where it is inspected', async ({ page, host }) => {
  const editor = new EditorPage(page);
  await editor.open(host.url);
  await expect(editor.node('Member role').getByTitle(/^1 error\n• Role "Member role" trusts nobody/)).toBeVisible();
  await findingsOf(page, 'sends an access token').first().locator('[data-problem]').click();
  const inspector = page.getByRole('complementary');
  await inspector.getByRole('button', { name: 'Send an ID token' }).click();
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(inspector.getByRole('button', { name: 'Send an ID token' })).toHaveCount(0);
});

test('an expectation is written down, judged at once, and its walk lit up', async ({ page, host }) => {
  const editor = new EditorPage(page);
  await editor.open(host.url);
  await editor.pane('Paths').click();
  await page.getByRole('radio', { name: 'Expectations' }).click();
  await page.getByRole('button', { name: 'customer reaches member-role: sometimes' }).click();
  const statement = page.getByRole('textbox', { name: 'Who reaches what' });
  await statement.fill('customer reachs web');
  await expect(page.getByText('did you mean "reaches"?')).toBeVisible();
  await statement.fill('customer reaches web');
  await statement.press('Enter');
  const expectation = page
    .getByRole('list', { name: 'Expectations' })
    .getByRole('button', { name: /holds customer reaches web: sometimes/ });
  await expectation.click();
  await expect(page.getByRole('list', { name: 'Shortest walk' })).toContainText('Web client');
  await expect(page.getByRole('button', { name: 'Walk of “customer reaches web”' })).toBeVisible();
  await page.getByRole('button', { name: 'Remove “customer reaches web”' }).click();
  await expect(expectation).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`preview, dialog and waived findings have no accessibility fault that axe knows, ${colorScheme}`, async ({ page, host }) => {
    const editor = new EditorPage(page);
    await page.emulateMedia({ colorScheme });
    await editor.open(host.url);
    const faults = async (): Promise<readonly string[]> => {
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa']).analyze();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join('; ')}`);
    };
    await page.getByRole('button', { name: 'Send an ID token' }).first().click();
    expect(await faults()).toEqual([]);
    await editor.press('Escape');
    const finding = findingsOf(page, 'IDF-413');
    await finding.getByRole('button', { name: 'Why?' }).click();
    await finding.getByRole('button', { name: 'Waive…' }).click();
    expect(await faults()).toEqual([]);
    await editor.press('Escape');
    await finding.getByRole('button', { name: 'Why?' }).click();
    await waiveMissingMfa(page);
    await page.getByRole('button', { name: '1 waived' }).click();
    await finding.locator('[data-problem]').click();
    expect(await faults()).toEqual([]);
    await editor.pane('Paths').click();
    await page.getByRole('radio', { name: 'Expectations' }).click();
    expect(await faults()).toEqual([]);
  });
}
