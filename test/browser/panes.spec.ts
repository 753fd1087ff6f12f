import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { root } from '../../scripts/generate/output.ts';
import { expect, test } from './host.ts';

const useModel = (name: string): void =>
  test.use({
    file: async ({ folder }, use) => {
      const path = join(folder, name);
      await copyFile(join(root, 'examples', name), path);
      await use(path);
    },
  });

/** Chooses an element by its name in the outline. */
async function choose(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name: 'Outline' }).click();
  await page.getByRole('treeitem', { name }).click();
}

const showTab = (page: Page, name: string): Promise<void> => page.getByRole('tab', { name }).click();

test.describe('in a whole model', () => {
  useModel('web-app.rolepath.yaml');

  test.beforeEach(async ({ page, host }) => {
    await page.goto(host.url);
    await expect(page.locator('.react-flow__node').first()).toBeVisible();
  });

  test('an edit in the inspector stands in the text at once, and one undo takes the whole word back', async ({ page }) => {
    const text = page.getByRole('region', { name: 'Text of the model' });
    await showTab(page, 'YAML');
    await choose(page, 'Member role');
    await expect(text).toContainText('label: Member role');

    const label = page.getByRole('textbox', { name: 'Label' });
    await label.press('End');
    await label.pressSequentially(' of the shop');
    await expect(text).toContainText('Member role of the shop');

    await page.getByRole('tree').press('Control+z');
    await expect(text).not.toContainText('of the shop');
    await expect(text).toContainText('label: Member role');
  });

  test('the chosen element is marked in the text', async ({ page }) => {
    await showTab(page, 'YAML');
    await choose(page, 'Member role');
    const marked = page.locator('[data-marked="true"]');
    await expect(marked.first()).toContainText('member-role:');
    await expect(marked.nth(1)).toContainText('kind: iam.role');
  });

  test('a new id is followed by the edges that name it', async ({ page }) => {
    await showTab(page, 'YAML');
    await choose(page, 'Member role');
    const id = page.getByRole('textbox', { name: 'Id' });
    await id.fill('1 role');
    await expect(page.getByText('ids start with a letter')).toBeVisible();
    await id.fill('roles/member');
    await id.press('Enter');
    await expect(id).toHaveValue('roles/member');
    await page.getByRole('button', { name: 'from Identities' }).click();
    await expect(page.getByRole('region', { name: 'Text of the model' })).toContainText('to: roles/member');
  });

  test('a policy that is no JSON is told with its line and stays out of the model', async ({ page }) => {
    await choose(page, 'Member role');
    const policy = page.getByRole('textbox', { name: /trust policy/i });
    await policy.fill('{\n  "Statement": oops\n}');
    await expect(page.getByText('Not JSON yet, line 2')).toBeVisible();
    await showTab(page, 'YAML');
    await expect(page.getByRole('region', { name: 'Text of the model' })).not.toContainText('oops');
  });

  test('several selected elements are summed up by kind', async ({ page }) => {
    await page.getByRole('tab', { name: 'Outline' }).click();
    await page.locator('.react-flow__pane').click({ position: { x: 20, y: 20 } });
    await page.locator('body').press('Control+a');
    await expect(page.getByRole('heading', { name: /elements selected/ })).toBeVisible();
    await expect(page.getByText('1 × IAM role')).toBeVisible();
  });

  test('the Mermaid picture and its text show the same model, a path as well as the whole', async ({ page }) => {
    await showTab(page, 'Mermaid');
    const picture = page.getByRole('region', { name: 'Mermaid picture' });
    await expect(picture.locator('svg')).toContainText('Member role', { timeout: 15_000 });
    await page.getByRole('radio', { name: 'Text', exact: true }).click();
    const text = page.getByRole('region', { name: 'Mermaid text' });
    await expect(text).toContainText('Sign-in pages');
    await page.getByRole('combobox', { name: 'What is drawn' }).selectOption({ label: 'Customer' });
    await expect(text).toContainText('Web client');
    await expect(text).not.toContainText('Sign-in pages');
  });

  test('the CDK app is listed by file', async ({ page }) => {
    await showTab(page, 'CDK');
    const files = page.getByRole('navigation', { name: 'Files of the export' });
    await files.getByRole('button', { name: 'package.json' }).click();
    await expect(page.getByRole('region', { name: 'package.json' })).toContainText('cdk synth');
  });

  test('a path lights up its walk and tells it step by step', async ({ page }) => {
    await showTab(page, 'Paths');
    await page.getByRole('list', { name: 'Entries' }).getByRole('button').first().click();
    await expect(page.getByRole('heading', { name: /Becomes Member role/ })).toBeVisible();
    await expect(page.getByRole('list', { name: 'Shortest walk' }).first()).toContainText('Member role');
  });

  test('the palette finds a kind, and a click adds it', async ({ page }) => {
    await page.getByRole('tab', { name: 'Palette' }).click();
    const before = await page.locator('.react-flow__node').count();
    await page.getByRole('searchbox', { name: 'Search kinds' }).fill('lambda');
    await page.getByRole('searchbox', { name: 'Search kinds' }).press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.locator('.react-flow__node')).toHaveCount(before + 1);
  });

  test('the outline is walked by keys', async ({ page }) => {
    await choose(page, 'Production');
    const tree = page.getByRole('tree');
    await tree.press('ArrowLeft');
    await expect(page.getByRole('treeitem', { name: 'Production' })).toHaveAttribute('aria-expanded', 'false');
    await tree.press('ArrowRight');
    await tree.press('ArrowDown');
    await expect(page.getByRole('treeitem', { selected: true })).toHaveAttribute('aria-level', '2');
  });
});

test.describe('in a model with a wrong value', () => {
  test.use({
    file: async ({ folder }, use) => {
      const path = join(folder, 'wrong.rolepath.yaml');
      await writeFile(path, 'rolepath: 1\nname: Wrong\nnodes:\n  members: { kind: cognito.userPool, mfaConfiguration: MAYBE }\n');
      await use(path);
    },
  });

  test('a finding about a field leads into that field, and the right value silences it', async ({ page, host }) => {
    await page.goto(host.url);
    const finding = page.locator('[data-problem]').filter({ hasText: 'MAYBE' });
    await finding.click();
    const field = page.getByRole('combobox', { name: 'MFA', exact: true });
    await expect(field).toBeFocused();
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await field.selectOption('OFF');
    await expect(finding).toHaveCount(0);
    await expect(field).toHaveAttribute('aria-invalid', 'false');
  });

  test('a field is reset to its default by one button', async ({ page, host }) => {
    await page.goto(host.url);
    await choose(page, 'members');
    await showTab(page, 'YAML');
    await page.getByRole('button', { name: 'Reset MFA', exact: true }).click();
    await expect(page.getByRole('region', { name: 'Text of the model' })).not.toContainText('mfaConfiguration');
  });

  for (const tab of ['Problems', 'Paths', 'YAML', 'Mermaid', 'CDK']) {
    test(`the panes around ${tab} have no barrier that axe knows`, async ({ page, host }) => {
      await page.goto(host.url);
      await choose(page, 'members');
      await showTab(page, tab);
      const { violations } = await new AxeBuilder({ page })
        .include('[role="tabpanel"]')
        .include('aside')
        .withTags(['wcag2a', 'wcag2aa'])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
    });
  }
});

test('the gallery has no barrier that axe knows, and finds an example by its words', async ({ page, host }) => {
  await page.goto(host.url);
  await expect(page.getByRole('heading', { name: 'Examples' })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa']).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.getByRole('searchbox', { name: 'Search examples' }).fill('github actions');
  await expect(page.getByRole('main').getByRole('listitem').first()).toContainText('GitHub Actions');
});

test.describe('in a model with mistakes', () => {
  useModel('web-app-broken.rolepath.yaml');

  test('a finding leads to its element in the inspector', async ({ page, host }) => {
    await page.goto(host.url);
    const findings = page.locator('[data-problem]');
    await findings.filter({ hasText: 'Identity pool "Identities" has no role' }).click();
    await expect(page.getByRole('heading', { name: 'Identities', level: 2, exact: true })).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Id', exact: true })).toHaveValue('identities');
  });

  test('the reasons of a finding open by keyboard', async ({ page, host }) => {
    await page.goto(host.url);
    const first = page.locator('[data-problem]').first();
    await first.focus();
    await first.press('ArrowRight');
    await expect(page.getByText('Mend:').first()).toBeVisible();
    await first.press('ArrowLeft');
    await expect(page.getByText('Mend:')).toHaveCount(0);
    await first.press('ArrowDown');
    await expect(page.locator('[data-problem]').nth(1)).toBeFocused();
  });

  test('findings are filtered by severity and by text', async ({ page, host }) => {
    await page.goto(host.url);
    const findings = page.locator('[data-problem]');
    await expect(findings.first()).toBeVisible();
    const all = await findings.count();
    await page.getByRole('button', { name: /errors/ }).click();
    expect(await findings.count()).toBeLessThan(all);
    await page.getByRole('searchbox', { name: 'Search findings' }).fill('no such words');
    await expect(page.getByText('No finding passes the filter')).toBeVisible();
  });
});
